import type { Phrases } from './phrases.ts';

/** English, as a second writer says it. */
export const englishAgain: Phrases = {
  set_goal: `
    lets make a goal | i want to exercise more | id like to quit smoking | trying to stop smoking |
    i want to drink more water | i want to cut down on soda | help me set a goal |
    id like to start walking every day | can i add a goal | i want to bring my sugar down |
    want to eat more vegetables | i need a goal for exercise | change my goal to something easier |
    i would like to cook at home more | i want to stop drinking | make a plan to get more active |
    i want to work on my stress | goal setting | i wanna get in shape | start a goal |
    want to check my blood pressure every morning | help me eat healthier | i want to get my a1c under 7 |
    another goal | i want to work on taking my medicine on time | help me stop vaping | want to work on my weight`,
  review_goal: `
    what is my goal | my goal | see my goals | what goal did i set | what am i working on | do i have any goals |
    tell me my goals again | whats my small step | how am i doing on my goal | which goal did i pick |
    can i see the goal we made | my goals please | goals list | what was the goal we talked about |
    what goals do i have right now | review goals`,
  report_progress: `
    i did my walk today | i walked 20 minutes | done with my walk | i reached my goal | i didnt do it this week |
    i couldnt do my exercise | i only walked once | i did it 4 days | i drank water every day this week |
    update on my progress | progress update | i checked my pressure every day | i havent smoked in 3 days |
    i lost two pounds | i slept better this week | i was too busy to exercise | i forgot to do my steps |
    goal update | its going well with my goal | i did half of it | i kept my goal | walked 2 times so far |
    i failed my goal | no soda all week | got my steps in | i cooked at home three nights |
    i managed 10 minutes a day | didnt manage it`,
  prepare_questions: `
    i want to prepare questions for my appointment | questions for my doctor | what should i ask at my visit |
    i have questions for the doctor | prepare for my appointment | i want to write down a question |
    save a question for my visit | get ready for my checkup | help me get ready for my doctor visit |
    i want to ask the doctor something at my next visit | new question for the doctor |
    what do i ask my doctor about my diabetes | remind me to ask about my knee | put a question on my list |
    prep for visit | i see the doctor tomorrow and want to be ready | what are good questions to ask |
    help me plan what to say to the doctor | can i write a question for the nurse at my visit |
    i need to think of questions`,
  list_questions: `
    what are my questions | see my questions | read my questions | which questions are on my list |
    questions i wrote | can i see my list of questions | my saved questions | what questions did we write down |
    tell me my three questions | show what i wanted to ask the doctor | do i have questions saved`,
  understand_care_plan: `
    what is in my plan | tell me about my plan | help me understand my plan | what do i need to do for my plan |
    see my plan | read my plan | can i see my sons care plan | whats the plan for my diabetes | what is item 3 |
    explain number two | tell me more about the second one | what are the things on my plan |
    what does the plan say about diet | why is exercise on my plan | im confused about my plan |
    i want to see the plan | what should i be doing every day according to the plan | plan for my asthma |
    what does my daughters plan say | treatment plan | my care plan please | what are my activities |
    what does my plan want me to do | i dont understand what my plan says`,
  explain_differently: `
    explain it differently | i dont understand | can you explain that again | in simpler words | that is confusing |
    can you say it simpler | make it easier | explain again please | too hard to understand | huh |
    can you put that in plain words | im confused | repeat that | what | use easier words |
    could you explain it better | i am lost | say it like im five | still confused | easier please |
    tell me in another way | dont follow`,
  ask_term: `
    what does cholesterol mean | whats bmi | what does prn mean | define copd | what is a deductible |
    what does bid stand for | whats a specialist | what does npo mean | explain the word chronic | what is hba1c |
    what does the word fasting mean | whats a copay | what is insulin resistance | what is an echocardiogram |
    what is an mri | whats high blood pressure mean | what does benign mean | what is a pcp | what is prediabetes |
    whats ckd | what does acute mean`,
  medicine_question: `
    what is my medicine for | what is lisinopril for | how do i take my metformin | when should i take my medicine |
    what time do i take my pill | how often do i take it | how many times a day is my medicine |
    what medicines do i take | list my medicines | what is this pill for | why do i take atorvastatin |
    what does my plan say about my inhaler | what dose am i on | what is the blue pill for |
    tell me about my medicine | when is my insulin | what is my dose of lisinopril | show my medicine list |
    which medicine is for my heart | what are my pills for | medicine list | how long do i take the antibiotic |
    what am i taking for cholesterol | is my medicine in the morning or at night`,
  find_team: `
    who is on my team | who is my nurse | who can i ask about my diet | who do i talk to about my insurance |
    who takes care of my asthma | who should i ask about rides | who helps with my medicines |
    who is my primary doctor | who do i call about school forms | who is in charge of my care |
    who do i ask about my bill | which doctor sees my kidneys | team members | who handles my referrals |
    who are the people on my team | name of my nurse | who is the right person to ask about food |
    who does the diabetes education | who can help me with my forms | who would i talk to about therapy`,
  contact_team: `
    send a message to my nurse | message my doctor | i need to call my care coordinator | how do i reach my doctor |
    what is the phone number of the clinic | tell my doctor i am better | can you tell the nurse |
    i want to leave a message for dr smith | contact my care team | number for the office |
    how can i contact my social worker | let my coordinator know | please tell maria that i got the form |
    pass a message to my doctor | email my doctor | call my pharmacist | phone number for my doctor |
    i need to get in touch with my nurse | ask my doctor to call me about the form | can i text my dietitian |
    give this message to dr patel | i need to reach the front desk | what number do i call for the specialist |
    let dr gomez know im running late | get a hold of the nurse practitioner | let the team know i moved`,
  find_medical_home: `
    find a doctor | i need a doctor | find a clinic near me | help me find a pediatrician |
    looking for a primary care doctor | where can i find a doctor who takes medicaid | clinics near 60601 |
    find a family doctor | i need a new clinic | are there doctors near my house |
    how do i sign up as a new patient | can i join your practice | we just moved and need a doctor |
    looking for a doctor for my kids | do you take new patients | find a practice that speaks spanish |
    doctor for my baby nearby | i want to switch to another clinic | how do i become a patient | need a regular doctor`,
  what_is_medical_home: `
    medical home | whats a medical home for | what does it mean that you are a medical home |
    how is a medical home different | why is my clinic a medical home | what do medical homes do |
    is the medical home a place`,
  appointment_question: `
    when is my appointment | what time is my visit | can i cancel my appointment | i want to book an appointment |
    make an appointment | schedule a visit | do i have an appointment this week | i cant make it tomorrow |
    i will be late for my visit | is my appointment video | what should i bring to my appointment |
    need an appointment with dr lee | appointment date | can i come in today |
    do i need to fast before my appointment | cancel tomorrows visit | can i get in sooner |
    is the visit on tuesday | what day do i come in | reschedule my sons checkup |
    im running late for my appointment | any openings this week`,
  talk_to_person: `
    real person | let me talk to a nurse | i need a nurse | speak to a human | can someone call me | talk to staff |
    i dont want to talk to a bot | staff | are you a real person | connect me with someone | transfer me |
    i want to speak to someone now | someone real please | person | i need to speak with a nurse | call me |
    have somebody call me | no more bot`,
  change_language: `
    in spanish | i want it in vietnamese | do you speak arabic | change to french |
    my mom speaks chinese can you write in chinese | en español | can i get this in russian | speak korean |
    portuguese please | haitian creole | can you text me in tagalog | write to me in somali | i dont speak english |
    use spanish | other languages | change my language | could you write in spanish from now on`,
  add_family_member: `
    add my husband | i want to add my mom | can my daughter get these messages too | give my wife access |
    my son helps me can he use this | share my plan with my brother | add someone to my account |
    i want my caregiver on here | can i add my partner | include my mother in the texts |
    how do i let my dad see my goals | my aunt takes care of me add her | can you also text my wife |
    sign up my grandma as helper | i want my family to be part of this | give access to my daughter |
    another person should get the messages | remove my ex from my account | allow my niece to see this`,
  preferences: `
    i want a female doctor | i prefer texts in the evening | i am deaf | call me by my nickname |
    my pronouns are they | what matters most to me is my family | we are muslim and fast during ramadan |
    i keep kosher | i dont like phone calls please text | i cant read small print | i am blind |
    please call me maria not mary | i want my faith respected | its important to me to stay at home |
    i prefer morning appointments | my religion doesnt allow blood transfusion | sign language interpreter please |
    i have trouble hearing | i want to tell you about me | things my team should know about me |
    dont text me at night | text me only after 5 | i dont eat meat | large print please | i need a ramp |
    being independent is what matters to me | i like to bring my sister to visits | no male doctors please`,
  community_resources: `
    where is a food bank | i cant pay my rent | need help with housing | i need a ride to my appointment |
    transportation help | help paying my electric bill | is there help for diapers | where can i get free clothes |
    support group for parents | help with utilities | free exercise classes near me | i need child care |
    legal help for immigration | i have no food at home | shelters near me | help with wic |
    resources in my community | is there a senior center | help applying for medicaid | im getting evicted |
    where can i find a parents group | cant afford groceries | i need a car seat | help with my gas bill`,
  transition: `
    my child is turning 18 | moving to an adult doctor | when does my son stop seeing the pediatrician |
    how do we switch from the childrens hospital | im 17 and need to find an adult doctor |
    what changes when i turn 18 | adult care for my daughter | how do i take over my own care |
    transfer to adult clinic | getting ready for adult health care | when do i have to change to a grown up doctor |
    guardianship when he turns 18 | leaving my pediatrician | transition plan for my teen |
    what happens when she ages out | is my kid too old for the pediatrician`,
  visit_summary: `
    what happened at my last visit | what did the doctor say | summary of my appointment |
    what did we talk about at my visit | my last visit notes | what was decided last time | after visit summary |
    notes from my checkup | what did the nurse tell me on tuesday | results of my visit |
    can you remind me what dr smith said | send me my visit summary |
    what did they say about my son at the appointment | what came out of my appointment | recap of my visit |
    what did we decide on monday | i forgot what the doctor told me | discharge summary |
    instructions from my last visit`,
  privacy_question: `
    who sees my messages | are my texts private | is my information safe | do you sell my data |
    who can see my plan | is this secure | do you share this with my insurance | can my parents see what i write |
    will my boss find out | who reads this | can my husband see these messages | how do you keep my stuff private |
    will you tell my mom | is this chat recorded | who has access to my information`,
  delete_my_data: `
    remove my information | delete all my messages | wipe my records | erase everything |
    please delete what you have on me | remove my account | get rid of my data | delete my history |
    i want you to erase my messages | can you delete my info | take my data out of your system |
    close my account and delete it`,
  feedback_complaint: `
    i want to make a complaint | this is terrible | i am not happy with my care | the staff was rude |
    you are not helping me | i am angry | bad service | i want to report a problem with the clinic |
    this bot is stupid | nobody called me back | my doctor didnt listen to me |
    great service from the nurse yesterday | i want to file a grievance | nobody answers the phone there |
    this is a waste of time | the doctor was wonderful please tell them | how do i complain | terrible experience |
    you people never call back | i like this service | this app is not helpful | the receptionist yelled at me`,
  greeting: `
    hello anyone there | hi its ana`,
  thanks: `
    thx so much | perfect thank you | ok thanks | thanks for your help | you are very kind | that helped thanks |
    wonderful thanks`,
  help_menu: `
    what can i do here | what can you help with | show me what you can do | instructions | i need help using this |
    how do you work | list of things you do | what can i ask you | what is porchlight`,
  stop: `
    take me off your list | dont text me anymore | remove my number | cancel messages | quit texting |
    stop these messages | i dont want these texts | please stop sending me messages | stop messaging me`,
  out_of_scope: `
    what is the weather | who won the super bowl | play music | order a pizza | what is the capital of france |
    write an essay | whats the stock price | best restaurants near me | translate this poem | recommend a movie |
    my car broke down | buy tickets | flights to florida | how tall is the eiffel tower | is it going to rain |
    what is your favorite color | how do i bake bread | help with my taxes | fix my wifi | football score |
    do aliens exist | book a hotel | what is bitcoin | how old are you | bla bla bla | asdfgh |
    my laptop wont turn on | cheap plane tickets | poem for my girlfriend`,
  clinical_advice_request: `
    should i take more medicine | can i take two pills | how much tylenol can i take |
    can i mix my medicine with alcohol | is it safe to take ibuprofen with lisinopril | should i stop my medicine |
    can i skip my dose | should i be worried | do i need to go to the er | is it ok to wait |
    can i wait until tomorrow | what should i take for a cough | i forgot my pill should i take two |
    should i increase my insulin | can i stop taking metformin | is it normal to feel dizzy | do i have diabetes |
    what is wrong with me | can my baby have tylenol | how many units should i take | should i go to the hospital |
    can i give my son benadryl | is my blood pressure too high | what do my lab results mean for me |
    is this infected | can i cut the pill in half | i missed two doses what do i do |
    can i drink with this medicine | is 150 a bad sugar | can i take my old antibiotics |
    should i see a doctor for this | is this lump something bad | which is better for pain advil or tylenol |
    can i take it while pregnant | could this be cancer | am i having a side effect |
    is it safe to exercise with chest problems | can i quit my water pill | does this look bad`,
};

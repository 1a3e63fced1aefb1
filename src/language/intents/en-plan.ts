import type { Phrases } from './phrases.ts';

/** English: goals, questions for the visit, the plan, words and medicines. */
export const englishPlan: Phrases = {
  set_goal: `i want to set a goal | set a goal | new goal | can we make a new goal | help me pick a goal |
    i want to walk more | i want to lose weight | i want to stop smoking | quit smoking | i wanna quit vaping |
    i'd like to eat healthier | my goal is to sleep better | i want to get my sugar down | add a goal |
    i want to drink less soda | want to cut down on salt | i would like to exercise 3 times a week |
    let's make a goal for my son | we want him to use his inhaler by himself | id like to work on my stress |
    i want to be able to play with my grandkids | i want to get stronger | help me set a target |
    i want to lower my blood pressure | i'm ready to make a change | can i add a goal to my plan |
    trying to quit cigarettes help me make a plan | i wanna start working out | i want to drink less alcohol |
    i want to get back to gardening | i want to climb the stairs without stopping | goal: walk 20 minutes a day |
    i want to stop eating fast food | create goal | i want to take better care of my diabetes |
    want to change my goal | change one of my goals | i need a new goal | i want to get more sleep |
    i want to eat more vegetables | i would like my daughter to be more active | i hope to cook at home more |
    want to work on remembering my pills | what matters to me is walking my dog again, make that a goal`,
  review_goal: `what are my goals | show my goals | what goals do i have | whats my goal again | list my goals |
    review my goals | can i see my goals | remind me of my goal | what was my goal | what am i working toward |
    what are we working on | see goals | check my goals | look at my goals | which goals did we set |
    what goal did i set last month | what did i say i would do | goals please | my goals | show goal |
    how many goals do i have | what goal is in my plan | tell me my goals | what are my son's goals |
    what are the goals for my daughter | go over my goals with me | what did i promise to work on |
    i forgot my goal | whats my target for walking | read me my goals | where do my goals stand |
    am i close to my goal | how far am i from my goal | let's review my goal | what goals are still open |
    pull up my goals | what was that goal we made`,
  report_progress: `i walked 3 times this week | i did it | i met my goal | i didn't do my walks | check in |
    i lost 2 pounds | i want to report my progress | my progress | i walked 20 minutes today |
    i havent smoked in 5 days | i only smoked 2 cigarettes today | i did good this week | update on my goal |
    i took my walk every day | we cooked at home 4 times | my blood pressure was 128 over 80 this morning |
    i stuck with my goal | i missed my goal this week | had a bad week with my goal | no soda since monday |
    log my walk | record my steps | i did 6000 steps | i went to the gym twice | making progress on my goal |
    he used his inhaler by himself all week | i reached my target | i fell off my plan this week |
    i ate vegetables every day | checking in on my goal | sugar was 110 today | weighed in at 182 today |
    slept 7 hours last night like i planned | she did her exercises 5 days | i finally did it i quit smoking |
    struggling with my goal | i couldn't keep up with my walks | tell my team i did my exercises |
    ive been walking every morning | i'm down 5 lbs | i want to log my weight | going well so far`,
  prepare_questions: `help me prepare for my visit | i want to write down a question for my doctor |
    what should i ask my doctor | questions for my appointment | help me get ready for my appointment |
    add a question for the doctor | save a question | i have a question for my next visit |
    i want to ask the doctor about side effects at my visit | prepare questions | make a list of questions |
    what questions should i ask | help me think of questions | add this to my questions | new question for my visit |
    remember to ask about my knee | remind me to ask about the rash at the appointment | get ready for visit |
    my appointment is tomorrow what do i ask | i need to come up with questions for the specialist |
    i want to make a question list | put down a question for dr lee | what do i ask at the checkup |
    help me plan what to say at the visit | i see the doctor friday and want to be ready | start a question list |
    i always forget what to ask the doctor | note a question | can you write this question down for my visit |
    i want to prepare for my son's appointment | what are good questions for the heart doctor |
    things to bring up with my doctor | write down something to ask next time | prep for my visit |
    help me get ready to talk to the doctor | add to my list: ask about sleep`,
  list_questions: `show my questions | what questions do i have | list my questions | what questions did i save |
    read my questions back | my questions | see my list of questions | which questions did i write down |
    what did i want to ask | what was i going to ask the doctor | can i see the questions i saved |
    pull up my question list | what's on my question list | how many questions do i have |
    show me the questions for my visit | questions list | review my questions | send me my questions |
    what questions are on my list | do i have any questions saved | what did we write down to ask |
    give me back my questions | check my questions | tell me the questions i made | whats on my list for the doctor |
    show saved questions | let me see the questions for tomorrow | my list of questions please |
    what are the questions i wanted to ask dr lee | remind me what questions i had | open my question list`,
  understand_care_plan: `what is my care plan | show me my care plan | explain my care plan | tell me my plan |
    whats in my plan | can i see my plan | what does my plan say | help me understand my care plan | care plan |
    my plan | what am i supposed to do | go over my plan | what do i need to do each day | i dont get my plan |
    what's the plan for my asthma | tell me about the diet part of my plan | explain my son's care plan |
    what is the plan for my diabetes | what are the things i have to do | what's next in my plan |
    walk me through my care plan | what does the plan say about exercise | read me my care plan |
    what's on my care plan | why is physical therapy in my plan | what does my plan want me to do about salt |
    view plan | see my care plan please | i want to understand what the doctor planned for me |
    what is in my daughter's plan | what should i do according to my plan | explain the first item in my plan |
    how do i follow my plan | summary of my care plan | what are my to dos | plan of care | open my plan |
    what are they treating me for | what conditions are on my plan | asthma action plan please`,
  explain_differently: `explain that differently | say it another way | i don't understand | huh? | what do you mean |
    can you explain again | simpler please | in plain words | make it simple | i dont get it | say that again |
    can you say it in easier words | that was confusing | too complicated | explain it like i'm five | come again |
    i'm confused | still don't get it | repeat that please | could you put that another way | what? |
    not clear | thats too many big words | can you break it down | give me an example | shorter please |
    explain one more time | what does that mean in plain english | rephrase that | easier words please |
    sorry i'm not following | i still dont understand what you said | say that more simply | tell me again slower |
    explain it to me like a kid | dumb it down | lost me there | that makes no sense to me | can you clarify that |
    i didn't understand that | try explaining it a different way`,
  ask_term: `what does hypertension mean | what is a1c | what's copd | define prn | meaning of edema |
    what does bid mean | what is a nebulizer | what is hyperlipidemia | what does that word benign mean |
    what's an a1c test | whats a spirometer | what is cholesterol | what does chronic mean | what is neuropathy |
    explain the word prognosis | what do you mean by sodium | what is a referral | what does stage 3 kidney disease mean |
    what does the word acute mean | definition of anemia | wat is prediabetes | what is asthma | what is a specialist |
    what is gerd | what does npo stand for | what is an ekg | meaning of triglycerides | what does ldl mean |
    what's the meaning of remission | what is a care coordinator | what does titrate mean | what's a biopsy |
    the paper says hypoglycemia what is that | it says bmi what does that mean | i saw the word lesion what is it |
    what exactly is a fib | whats diastolic | what's systolic mean | what is a peak flow meter | what's insulin resistance`,
  medicine_question: `what is my lisinopril for | when do i take my metformin | what medicines am i on |
    list my meds | what are my medications | how often do i take my pills | what's my dose of lisinopril |
    why am i taking atorvastatin | how do i use my inhaler | what pills do i take in the morning |
    what does my plan say about my medicine | show my medicines | do i take it with food | my meds |
    medication list | what is the white pill for | what does metoprolol do | how many times a day is my albuterol |
    what's this medicine for | how much insulin does my plan say | what meds is my son on |
    which medicine do i take at night | tell me about my blood pressure pill | what is sertraline for |
    am i on any blood thinners | when does she get her antibiotic | how long do i take prednisone |
    what time should i take my pill | question about my medicine | what's the name of my cholesterol medicine |
    how many pills am i supposed to take | whats my inhaler for | what are my meds for |
    whats the dose on my prescription | what do i take for my sugar | info on my medicine | do i have an inhaler in my plan |
    how do i give him his nebulizer | what medicine did the doctor put me on | what is furosemide and why do i have it`,
  clinical_advice_request: `should i stop taking my medicine | can i take ibuprofen with lisinopril | is this serious |
    can it wait until monday | should i go to the er | i missed a dose should i take two | can i take more |
    how much tylenol can i give my baby | is it ok to mix alcohol with metformin | do i need to see a doctor for this |
    is 150 over 95 too high | my leg is swollen is that bad | should i be worried about this rash |
    can i skip my insulin | can i double up | is it safe to take benadryl with my pills | can i stop my metformin |
    my son has a cough what should i do | should i take more insulin | do i need antibiotics | what should i take for a headache |
    is it normal to feel dizzy on this | can i cut my pill in half | should i change my dose | my sugar is 250 what do i do |
    do you think it's infected | is my fever too high | can i give her motrin and tylenol together |
    i feel sick after my pill should i keep taking it | can i use my husband's inhaler | what dose should i take |
    do i need to come in or can it wait | i ran out of pills is it ok to wait | is it okay to drink on this medicine |
    i forgot my pill last night what now | could this be from my medicine | is it dangerous | can i take it twice |
    my blood pressure is 160 should i take another pill | does this need stitches | is it ok to stop cold turkey |
    she threw up her medicine do i give it again | am i having side effects | can i take melatonin |
    my ankle hurts what can i take for it | is this rash something to worry about`,
};

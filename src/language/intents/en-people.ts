import type { Phrases } from './phrases.ts';

/** English: the people around the patient, visits, the medical home and help nearby. */
export const englishPeople: Phrases = {
  find_team: `who is on my care team | who do i ask about my inhaler | who is my doctor | whos my nurse |
    who should i talk to about my diet | my care team | show my team | who takes care of my diabetes |
    who do i call about my meds | who handles my insurance | who is in charge of my plan | list my care team |
    who can help me with my walker | whats my doctors name | who is my social worker | who is dr patel |
    who do i contact for physical therapy | who is my care coordinator | who's my pcp | which doctor do i see for my heart |
    who would i ask about food stamps | who is my son's asthma nurse | who's on the team | care team please |
    what is my nurse's phone number | who do i go to for refills | who is rosa | who's responsible for my kidney care |
    what does the care coordinator do for me | who can answer questions about my test | tell me who is on my team |
    name of my therapist | who's the right person for billing | who looks after my feet | do i have a dietitian |
    how do i know who to call | who is my specialist | who are the people helping me | whos the person for rides`,
  contact_team: `message my nurse | send a message to dr lee | call dr patel's office | tell rosa i will be late |
    i need to reach my doctor | contact my doctor | message rosa | can you text my care coordinator |
    let my doctor know i'm out of town | send this to my team | please ask dr kim to call me | call the clinic |
    get a message to my nurse | i want to email my doctor | how do i reach dr brown | leave a message for my doctor |
    tell the nurse my form is ready | ask my doctor to send my refill | i need dr garcia to call me back |
    write to my care team | can you let the office know | pass this on to my social worker | message the office |
    i want to send my doctor a note | contact the heart clinic | have my coordinator call me | note for dr lee |
    call my pcp | phone the pharmacy for me | reach my dietitian | get hold of my therapist | ask rosa to call me |
    i'd like to message my care team | tell dr lee that i got the forms | can you forward this to the nurse |
    text the front desk | send word to my doctor please | connect me with dr patel`,
  find_medical_home: `how do i find a doctor near me | i need a new doctor | find a medical home | find a clinic |
    i dont have a doctor | looking for a pediatrician | where can i find a primary care doctor | clinic near me |
    are you taking new patients | how do i become a patient here | can i sign up with your clinic | i need a pcp |
    we just moved and need a doctor for my kids | how do i choose a medical home | help me find a medical home near 60614 |
    which clinics take medicaid | how do i join this practice | need a family doctor that speaks spanish |
    find me a practice close to home | where is there a medical home near me | do you accept new patients |
    i want to register my baby with a doctor | how to pick a primary care doctor | looking for a clinic for my mom |
    i need a regular doctor | can my family get a medical home | doctors accepting new patients | i'm new in town need a doctor |
    switch to a new primary care doctor | want to find a provider in my area | who takes my insurance near me |
    find a pediatric practice | how can i enroll at the clinic | find doctor`,
  what_is_medical_home: `what is a medical home | what does medical home mean | what's a medical home |
    explain medical home | is a medical home a nursing home | why do i need a medical home | how does a medical home work |
    tell me about the medical home | what is a patient centered medical home | medical home? | what is pcmh |
    what's the point of a medical home | is a medical home a place i live | do i have to move to a medical home |
    what makes this a medical home | how is a medical home different from a clinic | what are the benefits of a medical home |
    what does it mean that you are my medical home | medical home meaning | is this a house or a clinic |
    what do i get from a medical home | they said this clinic is my medical home what is that | whats medicl home |
    why is it called a medical home | does a medical home cost money | is it like a hospital at home |
    what can a medical home do for my child | learn about medical homes | define medical home | what is this medical home thing`,
  appointment_question: `when is my next appointment | what time is my appointment | cancel my appointment |
    i need to reschedule | can i make an appointment | do i have a visit this week | book a visit | appointments |
    where is my appointment | when do i see dr lee | who is my appointment with | i want to schedule a checkup |
    can i come in tomorrow | is my appointment in person or video | i'm running late for my appointment |
    move my appointment to friday | what day is my visit | i can't make it tomorrow | change my appointment |
    when is my son's checkup | when do i come back | my next visit | next appointment | confirm my appointment |
    do i have anything scheduled | need an appt | whats the date of my appt | when am i due for a checkup |
    i forgot when my appointment is | what time do i need to be there | where do i go for my visit |
    do you have any openings this week | schedule appointment | do i have an appointment on monday | when is her physical |
    can i get an earlier slot | did i miss my appointment | should i bring anything to my appointment`,
  talk_to_person: `talk to a nurse | talk to a person | i want to talk to a human | human | agent | operator | representative |
    can i speak to someone | real person please | i need to talk to somebody | let me talk to a real person |
    stop the bot i want a person | is there a person there | can a nurse call me | get me a human | speak with staff |
    i'd rather talk to a person | live person | i dont want to talk to a robot | connect me to someone |
    can i talk with a real nurse now | put me through to a person | i need a human being | someone call me please |
    talk to someone at the clinic | speak to a nurse please | customer service | transfer me to a person |
    this bot isn't helping get me someone | is anyone there i can talk to | i want to speak with somebody real |
    can somebody help me in person | need to speak to a nurse | let me speak to a live agent | not a machine please |
    i just want to talk to someone | person please | can i chat with a staff member | nurse please | hand me over to a human`,
  add_family_member: `add my mom to my account | can my daughter get these texts too | i want to add my husband |
    let my sister see my plan | add a family member | how do i add my caregiver | add someone to my circle |
    my wife wants to get the messages | can my son help me with this | i want my mother to have access |
    give my brother access | add my dad | include my partner in my care | share my plan with my daughter |
    can you text my husband too | my mom takes care of me can she use this | add another number | add a caregiver |
    sign up my grandma | my boyfriend should get reminders too | i want someone else to see my care plan |
    can two people use this | add my other child | i'd like my aunt to be able to ask questions for me |
    how can my family join | let my caregiver in | add her father too | put my wife on my account |
    invite my sister | my helper needs to see my list too | authorize my son to see my info | can dad get texts about her too |
    i am her grandmother can i be added | family access | allow my daughter to message for me`,
  preferences: `i need an interpreter | about me | what matters to me is my family | i'm muslim and fast during ramadan |
    i use a wheelchair | i prefer a female doctor | please call me jo | i don't eat pork | i am hard of hearing |
    i want you to know i can't read small print | my pronouns are they them | i like texts in the morning |
    don't call me at work | i prefer text over phone | my son is autistic and hates loud rooms | i am deaf i need asl |
    i'm blind | we keep kosher | my religion doesn't allow blood transfusions | please use large letters |
    update my preferences | change my preferences | things you should know about me | tell my team what matters to me |
    i need a ramp to get in | i want my family in the room | i'd like only women to examine me | interpreter for my visit |
    my culture uses herbal tea for healing | i am vegetarian | my daughter is scared of needles please note it |
    it's important to me to stay at home | i want to be called mrs jones | only text me after 5 | my preferences |
    i need sign language | jehovahs witness please note | note that i get anxious in waiting rooms | no texts on sundays | i speak somali and need an interpreter at the visit`,
  community_resources: `i need help with food | where is a food pantry | i can't pay my rent | i need a ride to the clinic |
    help with transportation | is there help paying for medicine | where can i get diapers | need help with electric bill |
    housing help | i lost my job and need help | food stamps | how do i apply for snap | wic office | free clothes for kids |
    we have no food this week | shelter near me | legal help for immigrants | help with child care | bus pass |
    support group for diabetes | are there parent groups near me | where can i get a free car seat | heating assistance |
    need help with insurance forms | i need help paying bills | community resources | local resources | free exercise classes |
    meals on wheels for my mom | english classes | we are homeless | can't afford groceries | summer camp for kids with asthma |
    respite care for my son | help finding a job | programs that can help my family | no way to get to my appointment |
    our heat got shut off | tutoring for my kid | caregiver support group`,
  transition: `my son is turning 18 and needs an adult doctor | moving from pediatrics to adult care | i am turning 18 |
    when do i switch to an adult doctor | i just got out of the hospital | came home from the hospital yesterday |
    what happens after discharge | transition to adult care | how do i move my care to another clinic |
    we are moving and need to transfer records | my daughter is going to college what about her doctor | discharge instructions |
    i was discharged today what do i do now | leaving the nursing home next week | transfer my care to a new doctor |
    when does my pediatrician stop seeing me | help with moving to adult care | getting ready for adult doctor |
    changing clinics how do i move my records | going home from rehab what next | mom is coming home from the hospital |
    how do i take over my own health care | transition plan | aging out of pediatrics | i turn 21 soon what happens to my care |
    who will see me after i leave my pediatrician | after hospital care | my teen needs to learn to manage her own care |
    moving to another state what about my care | just left the er what's next | got released from the hospital this morning`,
  visit_summary: `what did the doctor say at my last visit | summary of my visit | what happened at my appointment |
    what did we talk about last time | visit summary | send me my after visit summary | what did dr lee tell me |
    what was said at my checkup | i forgot what the doctor said | notes from my visit | what were my test results at the visit |
    recap of my last appointment | what did the nurse say yesterday | can i get my visit notes | last visit |
    what was decided at my appointment | what did they tell my mom at her visit | tell me about my last visit |
    what happened when i was in on tuesday | what did the specialist say | show me my visit summary | summary of today's visit |
    what were the instructions from my last visit | i couldn't remember what the doctor told me | avs please |
    what did they find at my visit | what did we decide last week | what did the heart doctor say about me |
    give me the notes from my son's checkup | what came out of the appointment | my visit notes | what did he say at the appointment`,
};

import type { Phrases } from './phrases.ts';

/** English: the conversation itself, rights, and what is none of the bot's business. */
export const englishTalk: Phrases = {
  change_language: `spanish please | in vietnamese please | español | can you speak spanish | change language | i speak somali |
    switch to english | do you have arabic | i want this in chinese | can we talk in korean | text me in french |
    speak english | russian please | language | my mom only speaks vietnamese can you write in it | english | spanish |
    can i get this in portuguese | do you speak tagalog | change to haitian creole | other language | english please |
    i don't understand english | set language to spanish | use arabic | write in spanish | can you translate this to somali |
    i prefer spanish | en español por favor | no english | switch language | what languages do you speak |
    chinese | i'd like messages in russian | can i have it in my language | back to english`,
  privacy_question: `who can see my information | is this private | are my messages safe | do you share my data |
    who reads these texts | is this confidential | do you sell my information | is this hipaa | privacy |
    can my boss see this | will my parents see what i write | can my ex see my texts | how do you protect my info |
    what do you do with my data | where is my information stored | does immigration see this | is it safe to text you |
    do you tell my insurance what i say | will my mom find out | privacy policy | can anyone else read this |
    are you recording this | how long do you keep my messages | is my information secure | who has access to my records |
    does the school get my info | will you tell my husband what i say here | do the police see this |
    is what i say here kept secret | do you use ai on my data | whats your privacy policy | can my employer see my health info`,
  delete_my_data: `delete my data | erase my information | remove all my messages | delete my account | forget me |
    i want my data deleted | wipe my info | remove me from your system | delete everything you have on me | erase my history |
    clear my data | please delete my texts | delete this conversation | how do i delete my account | take my records out |
    get rid of my information | remove my number and data | close my account and erase it | delete my profile |
    i want you to erase everything | can you delete what i told you | remove my personal info | delete all | purge my data |
    don't keep my information | i want my stuff erased | i'd like to have my info removed | cancel my account and delete my data |
    erase all about my son | destroy my records | delete my chat history | can you forget everything i said`,
  feedback_complaint: `i want to complain | this is terrible service | the nurse was rude | i waited two hours | i have a complaint |
    you guys never call back | this bot is useless | i'm not happy with my care | feedback | great job everyone |
    the doctor didn't listen to me | your staff was so nice | i want to file a complaint | this app sucks | bad experience |
    the front desk was mean to me | i was treated badly | nobody answers the phone | i want to give feedback | file a grievance |
    dr lee was wonderful | i felt disrespected | the wait was too long | you keep sending me the wrong thing | i have a suggestion |
    the clinic was dirty | this is frustrating | i love this service | you're not helping at all | they charged me wrong |
    i was overcharged on my bill | nobody called me back like they promised | worst clinic ever | compliment for my nurse |
    how do i report a problem with the clinic | i feel like i was discriminated against | you should have more evening hours |
    they lost my paperwork again | i don't like how i was treated | these texts are annoying`,
  greeting: `hi | hello | hey | good morning | good afternoon | good evening | hi there | hello there | hey there | hiya | yo |
    heyy | helo | whats up | sup | howdy | hi porchlight | hello bot | good day | morning | hi how are you | hey how are you doing |
    hello is this the clinic | hi its maria | hello its me again | hi good morning | hey good evening | greetings |
    hello anybody there | hi i'm tom's mom | how are you | how are you today | hii | hello again | evening | hey you | hi this is john`,
  thanks: `thanks | thank you | thx | ty | thank u | thanks so much | thank you very much | tysm | appreciate it | thanks a lot |
    great thanks | ok thank you | many thanks | that helped thank you | perfect thanks | god bless you | thank you for your help |
    thanks that's all | awesome thank you | cool thanks | much appreciated | thnx | that was helpful | you're the best thanks |
    i appreciate your help | thanks bye | thank you so much | very helpful | thanks again | got it thanks | bless you thank you |
    tks | you've been a big help | good to know thanks`,
  help_menu: `help | menu | what can you do | options | help me | how does this work | main menu | what can i ask | commands |
    what is this | who are you | are you a bot | what do you do | show me the menu | what can you help me with | i need help |
    how do i use this | start | start over | get started | what are my options | info | what else can you do | help please |
    how can you help me | instructions for this | what are you | go back to menu | what kind of questions can i ask | list options |
    am i talking to a computer | whats this number for | what things can i do here | can you help me | i need some help with something |
    not sure what to do here | tell me what you can do`,
  stop: `stop | unsubscribe | cancel | end | quit | stop texting me | stop sending me messages | no more texts | opt out |
    please stop | don't text me anymore | stop messages | take me off this list | stop all | leave me alone | remove me from texts |
    i don't want these messages | quit texting me | end messages | stop the texts please | stop it | unsubscribe me | no more messages |
    do not contact me | dont message me again | turn off texts | how do i stop these texts | how do i unsubscribe | stop reminders |
    i want to stop getting texts | stopall | wrong number stop | please quit sending me stuff | take my number off |
    i want off this list | lose my number | cancel these texts | enough with the texts`,
  out_of_scope: `what's the weather today | who won the game last night | tell me a joke | write me a poem | what's the capital of france |
    order me a pizza | what is 25 times 4 | can you do my homework | what stocks should i buy | play some music | who is the president |
    book me a flight | how do i fix my car | what time is it in tokyo | sing a song | best movie this year | how tall is mount everest |
    i like turtles | do you love me | what's for dinner | how do i cook rice | write code for me | my phone screen is cracked |
    where can i buy shoes | what's the bitcoin price | can you order from amazon | when does the superbowl start | my dog ran away |
    recommend a restaurant | set an alarm for 6 | asdf | lol | banana | who invented the light bulb | how do i change a tire |
    what should i name my cat | are you single | lottery numbers | traffic on i90 | help me with my taxes | what's your favorite color |
    translate good morning into german | is the mall open | the bus was late again | tell me a story | did the bears win |
    my wifi isn't working | how old is the queen | tv shows to watch | what year is it | happy birthday | fix my computer |
    vote for who | can you call me an uber | turn off the lights | sell my car | buy concert tickets`,
};

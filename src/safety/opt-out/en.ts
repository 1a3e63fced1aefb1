import type { OptOutWords } from './words.ts';

/** English. Single words are the carriers' (https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out) and 47 CFR 64.1200(a)(10)'s. */
export const ENGLISH: OptOutWords = {
  language: 'en',
  reviewedBy: null,
  stop: `stop, stopall, stop all, unsubscribe, cancel, end, quit, revoke, optout, opt out, opt-out, remove, unsub, stopp, sotp, stpo,
    stahp, stp, stop it, stop this, no more, remove me, delete me, not interested, go away, spam, this is spam, wrong number, wrong person, 🛑, turn this off, turn it off, enough, no texts, no texting, no messages, pls no texts, you can stop, u can stop, you can stop now, u can stop now`,
  firm: 'stop, unsubscribe, please stop, enough',
  start:
    'start texts, start texts again, start messages, text me again, please text me again, i want messages again, i want texts again, resubscribe, resume, start again, begin again, turn texts back on, i want to get texts again',
  help: 'help, info, help menu, help me menu',
  wishes: `leave me alone, leave us alone, take me off your, take me off this, take me off the list, take us off, remove me from, remove my number, delete my number,
    lose my number, opt me out, i want to opt out, id like to opt out, i would like to opt out, i opt out, opting out of, opt out of texts, opt out of messages, opt out of these,
    unsubscribe me, how can i unsubscribe, how do i unsubscribe, want to unsubscribe, please unsubscribe, i revoke, revoke my consent, withdraw my consent, i want out of these texts,
    dont text me, do not text me, dont text this, do not text this, dont text anymore, do not text anymore, please dont text, please do not text, dont ever text, do not ever text, never text me, dont message me, do not message me,
    dont contact me, do not contact me, dont contact this, do not contact this, dont write me, dont send me anything, do not send me anything, dont send me any more, do not send me any more,
    dont send me texts, dont send me messages, dont send me these, do not send me these, do not send me texts, do not send me messages, dont want texts, dont want these texts, dont want your texts, dont want these messages,
    dont want your messages, dont want messages, dont want any texts, dont want any more texts, dont want any messages, dont want any more messages, dont want to get texts, dont want to get these,
    dont want to receive, do not want to receive, do not want texts, do not want these, do not want messages, no longer want texts, no longer want messages, no longer want to receive, no longer wish to receive,
    no more texts, no more messages, no more msgs, no more text, no more txts, no texts please, enough with the texts, enough texts, want to stop getting these, stop getting these texts,
    get me off, block this number, make it stop texting, make it stop sending, asked you to stop, told you to stop, i said stop, wrong person please stop, wrong number please stop, wrong number stop,
    wrong person stop, for this stop, cease all communication, stop contact, not interested remove, not interested stop, blowing up my phone, stop reminders, stop reminding, no more reminders, stop these, my number off, off this list, off your list, off the list, off this text list, off this texting list, shut this off, shut it off, dont send me nothing, do not send me nothing, not my doctor stop, stop sending, dont be texting, quit sending, get off this list, do not message this, dont message this, wish to be removed, want to be removed, like to be removed, withdraw permission, withdraw my permission, dont authorize you, do not authorize you, out of your system, hitting me up, take this number out, take my number out, take me out of your`,
  ending:
    'stop, quit, cease, end, cancel, unsubscribe from, turn off, block, discontinue, knock it off with, dont want, do not want, dont need, do not need, no need for, done with, enough, enough of, tired of, sick of, fed up with, no longer want, no longer need, not interested in, why do you keep, refuse, did not ask for, didnt ask for, never asked for, never signed up for, remove, delete, erase',
  ours: `texting, texts, text messages, txting, txts, txtng, messaging, messages, msgs, msging, sms, alerts, notifications, sending me, sending us, sending these, sending this, sending stuff, contacting, bothering,
    bugging, spamming, harassing, subscription, communication, writing to me, calling and texting, text me, texting me, txt me, message me, messaging me, contact me, write to me, send me texts, send me messages, send me these, text list, texting list, text program, my number, this number, my cell, my phone number`,
  unless: `stop smoking, dont stop, do not stop, cant stop, cannot stop, wont stop, didnt stop, without stopping, until, reminders for smoking, text and drive, text while, in the morning, so early, before, after, in english,
    in spanish, to my husband, to my wife, to my old, at night, at work, on weekends, on sundays, she dont text, wont leave me alone, leave me alone with, wont stop texting, keeps texting, my ex, text me back, dont text back, text my,
    vaccine, study, shot, my appointment, the appointment, the ride, stop by, my mom from, my stitches, stitches, my boyfriend, he texts, she texts, at school, about the bill only, so much, so often, so many, miss, sending my, sending the, stopped sending, they stopped, my supplies, did not get, didnt get, reminders from the pharmacy`,
  polite: `please, pls, plz, now, ok, okay, thanks, thank, you, just, i, said, want, to, hey, hi, hello, no, the, sms, service, us, subscription, alerts, texting, text, texts, messages, message, all, it, this, everything, these, me`,
};

import type { Ledger } from './ledger.ts';

/** Twilio's words: https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out */
const stopWords = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'];
const startWords = ['START', 'UNSTOP'];
const helpWords = ['HELP', 'INFO'];

/** Twilio's own answers, English alone, as it sends them where nothing else is set. */
const answers = {
  STOP: 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
  START:
    'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
  HELP: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
} as const;

/** What the carrier made of a text before the webhook: the keyword, and the answer it sent by itself (null: none). */
type CarrierAct = { readonly optOutType: keyof typeof answers; readonly reply: string | null };

/** Acts on opt-out words as Twilio does: the whole trimmed body, whatever its case; YES counts only for who is out. */
export function carrierAct(ledger: Ledger, phone: string, sender: string, body: string): CarrierAct | null {
  const word = body.trim().toUpperCase();
  const blocked = ledger.isBlocked(phone, sender);
  if (stopWords.includes(word)) {
    ledger.block(phone, sender, true);
    return { optOutType: 'STOP', reply: blocked ? null : answers.STOP };
  }
  if (startWords.includes(word) || (word === 'YES' && blocked)) {
    ledger.block(phone, sender, false);
    return { optOutType: 'START', reply: blocked ? answers.START : null };
  }
  if (helpWords.includes(word)) return { optOutType: 'HELP', reply: answers.HELP };
  return null;
}

import { addressKey } from '../src/turn/address.ts';
import type { Talk } from './talk.ts';

/** How long a link opens the conversation; see `LINK_MS` of the page's channel. Said to the person. */
export const GOOD_FOR_MINUTES = 15;

/**
 * The way to the page, where people read more at once than a text holds. Who is known, was made sure of and agreed gets a
 * link with a key to this very conversation; anybody else the page's address, where nothing personal is said.
 */
export async function sayLink(talk: Talk): Promise<void> {
  const { turn } = talk;
  const link = turn.tools.pageLink?.();
  if (turn.session.address?.channel === 'web') turn.say('talk:link.here');
  else if (link === undefined) turn.say('talk:link.none', { phone: turn.practice.phone });
  else if (turn.may('transcript')) {
    if (turn.session.address !== null) turn.session.linkedFrom = addressKey(turn.session.address);
    turn.say('talk:link.own', { link, minutes: GOOD_FOR_MINUTES });
  } else turn.say('talk:link.general', { link: link.replace(/\/?#.*$/, '') });
  if (talk.pending !== null) await talk.askAgain();
}

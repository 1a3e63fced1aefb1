import type { Turn } from './turn.ts';

/** What a thing is that cannot be read here, in the words of the catalogue; `media:` and one of these is said of it. */
const KINDS: readonly (readonly [kind: string, contentType: RegExp])[] = [
  ['picture', /^image\//i],
  ['recording', /^audio\//i],
  ['video', /^video\//i],
  ['contact', /^text\/(?:x-)?(?:vcard|directory)\b/i],
];

/**
 * Whatever came that no computer has put into words may hold anything: a person looks, and the family is told what cannot
 * be read here. What was written beside it is answered as ever.
 */
export function noteMedia(turn: Turn): 'done' | 'next' {
  const unread = turn.messages.flatMap(({ media }) => media).filter(({ heard }) => heard !== true);
  if (unread.length === 0) return 'next';
  turn.handOff({ risk: 'urgent', reason: 'unreadable_media', asked: turn.asked });
  const kinds = new Set(unread.map(({ contentType }) => kindOf(contentType)));
  const [kind = 'file'] = kinds;
  const { phone } = turn.practice;
  turn.say(kinds.size === 1 ? `media:${kind}` : 'safety:media', { phone });
  return turn.text === '' ? 'done' : 'next';
}

function kindOf(contentType: string): string {
  return KINDS.find(([, known]) => known.test(contentType))?.[0] ?? 'file';
}

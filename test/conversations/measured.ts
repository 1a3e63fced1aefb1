import type { World } from '../../src/main/rehearsal/world.ts';
import { segments } from '../../src/turn/parts.ts';

/** A text that a phone got from the bot while a transcript was played; `heard`: what that phone had texted. */
export type Text = { readonly file: string; readonly text: string; readonly heard: readonly string[] };

/** All that the phones of a world got. */
export function textsIn({ app }: World, file: string): readonly Text[] {
  const all = app.simulator?.messages() ?? [];
  const heardOf = (number: string) =>
    all.flatMap(({ direction, from, body }) => (direction === 'inbound' && from === number ? [body] : []));
  return all.flatMap(({ direction, to, body }) =>
    direction === 'inbound' ? [] : [{ file, text: body, heard: heardOf(to) }],
  );
}

/** True where a text takes more than two segments: as most lists do, and much in languages of 70 letters a segment. */
export function isLong({ text }: Text): boolean {
  return segments(text).segments > 2;
}

/** Questions in the bot's own words: what is quoted, listed to pick from, or was theirs, asks nothing. */
export function questionsIn({ text, heard }: Text): number {
  const own = heard
    .flatMap((words) => [words, ...words.split(/(?<=[.!?])\s+|\d[.)]\s+/)])
    .map((words) => words.trim())
    .filter((words) => words.length > 3)
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, words) => left.replaceAll(words, ''), text.replace(/"[^"]*"/g, ''));
  return own.replace(/^\d+\. .*$/gm, '').match(/[?？؟]/g)?.length ?? 0;
}

/**
 * Whether two copies of the guard, and of what reads an opt-out, say the same: `node test/safety/same-verdicts.ts
 * ../before` reads every development text, what the mutations make of it, windows of several texts and strings made to be
 * slow with this copy and with the one in another checkout (`git worktree add ../before main`). For work on the engine
 * that may change no verdict. A second argument `3` reads every third text. The blind texts are not among them.
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as guardHere from '../../src/safety/guard.ts';
import * as wordsHere from '../../src/safety/stop-words.ts';
import { lessons } from './lessons.ts';
import { lessonsOfNumbers } from './lessons-of-numbers.ts';
import { MUST_CATCH } from './must-catch.ts';
import { MUTATIONS } from './mutations.ts';
import { randomFrom } from './regression.ts';
import { slowStrings } from './slow-strings.ts';

type Guard = typeof guardHere & typeof wordsHere;
type Counts = { texts: number; windows: number; different: number };

const here: Guard = { ...guardHere, ...wordsHere };

/** Differences shown in full; more of them say nothing new. */
const SHOWN = 10;

/** What a copy finds in a text and says of it, as one line. */
function saidBy(guard: Guard, text: string, hint: Parameters<Guard['screen']>[1]): string {
  const { findings, locale } = guard.readingOf(text);
  const { concepts, ...rest } = findings;
  const wishes = [false, true].map((suppressed) => guard.optOut(text, { suppressed }));
  return JSON.stringify([guard.screen(text, hint), wishes, locale, rest, [...concepts].sort()]);
}

function compare(there: Guard, every: number): Counts {
  const random = randomFrom(7);
  const counts: Counts = { texts: 0, windows: 0, different: 0 };
  const hold = (texts: readonly string[], left: string, right: string): void => {
    if (left === right) return;
    counts.different += 1;
    if (counts.different <= SHOWN) process.stdout.write(`${JSON.stringify(texts)}\n  ${left}\n  ${right}\n`);
  };
  const one = (text: string, language: string): void => {
    const hint = { locale: language, ageDays: random() < 0.1 ? Math.floor(random() * 200) : undefined };
    counts.texts += 1;
    hold([text], saidBy(here, text, hint), saidBy(there, text, hint));
  };
  const several = (texts: readonly string[], locale: string): void => {
    counts.windows += 1;
    const said = ({ screenJoined }: Guard): string => JSON.stringify(screenJoined(texts, { locale }));
    hold(texts, said(here), said(there));
  };
  const all = [...lessons(), ...lessonsOfNumbers()];
  const mustCatch = Object.entries(MUST_CATCH).flatMap(([language, texts]) =>
    texts.map((text) => ({ text, language })),
  );
  const some = [...mustCatch, ...all].filter((_, at) => at % every === 0);
  for (const [at, { text, language }] of some.entries()) {
    one(text, language);
    for (const mutation of MUTATIONS) {
      const texts = mutation.of(text, language);
      if (texts.length > 1) several(texts, language);
      else for (const other of texts) one(other, language);
    }
    // Neighbours as one person's last minutes, and the text cut anywhere.
    several(
      some.slice(at, at + 1 + Math.floor(random() * 7)).map((other) => other.text),
      language,
    );
    several(cutAnywhere(text, random), language);
  }
  for (const text of slowStrings(300 / every)) one(text.slice(0, 2_000 + Math.floor(random() * 8_000)), 'en');
  // Longer than a piece: several are read, and the worst is said.
  for (let count = 0; count < 24 / every; count += 1)
    one(
      some
        .slice(count * 40, count * 40 + 700)
        .map(({ text }) => text)
        .join('. '),
      'es',
    );
  return counts;
}

function cutAnywhere(text: string, random: () => number): readonly string[] {
  const texts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = at + 3 + Math.floor(random() * 30);
    texts.push(text.slice(at, end));
    at = end;
  }
  return texts;
}

const [, , other = '', every = '1'] = process.argv;
const from = async (file: string): Promise<Guard> =>
  (await import(pathToFileURL(join(resolve(other), 'src/safety', file)).href)) as Guard;
const there = { ...(await from('guard.ts')), ...(await from('stop-words.ts')) };
const { texts, windows, different } = compare(there, Number(every));
process.stdout.write(`${texts} texts and ${windows} windows of several texts, ${different} different\n`);
process.exitCode = different === 0 ? 0 : 1;

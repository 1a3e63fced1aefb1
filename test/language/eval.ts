/**
 * Measures which language a text is in and what it wants, and writes docs/language-scores.md: `npm run eval:intents`.
 * The texts (test/language/blind) were written by somebody who had not seen the phrases, and none is trained on. The
 * first look stands as it was recorded (`recorded.json`), and so do the libraries, unless a folder is given where they are
installed (libraries.ts): then they are measured anew, and recorded.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../src/language/normal.ts';
import { LANGUAGES, sayingsIn } from '../../src/language/phrases.ts';
import { librariesIn } from './libraries.ts';
import { blindTexts, blindUtterances, identified, type Judged, judged, shareOf } from './scores.ts';

type Recorded = {
  readonly firstLook: Readonly<Record<string, readonly [of: number, first: number, amongTwo: number]>>;
  readonly firstLookOutOfScope: readonly [caught: number, of: number];
  readonly secondLook: Recorded['firstLook'];
  readonly secondLookOutOfScope: readonly [caught: number, of: number];
  readonly thirdLook: Recorded['firstLook'];
  readonly thirdLookOutOfScope: readonly [caught: number, of: number];
  readonly fourthLook: Recorded['firstLook'];
  readonly fourthLookOutOfScope: readonly [caught: number, of: number];
  readonly firstLookLanguage: readonly [right: number, of: number];
  readonly intentLibraries: readonly {
    readonly name: string;
    readonly scores: Readonly<Record<string, number>>;
  }[];
  readonly languageLibraries: readonly {
    readonly name: string;
    readonly scores: Readonly<Record<string, number>>;
  }[];
};

const recordedPath = join(import.meta.dirname, 'recorded.json');
const recorded = JSON.parse(readFileSync(recordedPath, 'utf8')) as Recorded;

const figure = (share: number | undefined): string => (share === undefined ? '–' : share.toFixed(3));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const isRight = (one: Judged): boolean => one.first === one.intent;
const isAmongTwo = (one: Judged): boolean => isRight(one) || one.second === one.intent;

function intentTable(all: readonly Judged[]): string {
  return table(
    [
      'language',
      'utterances',
      'first answer',
      'among two',
      'language told',
      'first look: utterances',
      'first answer',
      'among two',
      'second look: utterances',
      'first answer',
      'among two',
      'third look: utterances',
      'first answer',
      'among two',
      'fourth look: utterances',
      'first answer',
      'among two',
    ],
    LANGUAGES.map((language) => {
      const own = all.filter((one) => one.language === language);
      const looks = [
        recorded.firstLook,
        recorded.secondLook,
        recorded.thirdLook,
        recorded.fourthLook,
      ].flatMap((look) => {
        const [of, first, amongTwo] = look[language] ?? [];
        return [of === undefined ? '–' : `${of}`, figure(first), figure(amongTwo)];
      });
      return [
        language,
        `${own.length}`,
        figure(shareOf(own, isRight)),
        figure(shareOf(own, isAmongTwo)),
        figure(shareOf(own, (one) => one.locale === language)),
        ...looks,
      ];
    }),
  );
}

function confusion(all: readonly Judged[]): string {
  const pairs = new Map<string, number>();
  for (const one of all) {
    if (!isRight(one))
      pairs.set(`${one.intent} | ${one.first}`, (pairs.get(`${one.intent} | ${one.first}`) ?? 0) + 1);
  }
  const often = [...pairs].filter(([, count]) => count > 1).sort((one, other) => other[1] - one[1]);
  return table(
    ['meant', 'understood', 'times'],
    often.slice(0, 30).map(([pair, count]) => [pair, `${count}`]),
  );
}

function libraryTable(
  ours: Readonly<Record<string, number>>,
  libraries: Recorded['intentLibraries'],
): string {
  return table(
    ['', ...LANGUAGES, 'mean'],
    [{ name: 'Porchlight', scores: ours }, ...libraries].map(({ name, scores }) => {
      const given = LANGUAGES.map((language) => scores[language]);
      const mean = given.reduce<number>((sum, score) => sum + (score ?? 0), 0) / LANGUAGES.length;
      return [name, ...given.map(figure), figure(mean)];
    }),
  );
}

const utterances = blindUtterances();
// Once unmeasured: what is learned is read, and the code made warm, before anybody waits.
judged(utterances.slice(0, 300));
const all = judged(utterances);
// A busy machine makes one round of a text slow, seldom the same one of three.
const rounds = [all, judged(utterances), judged(utterances)];
const [, , folder] = process.argv;
const anew = folder === undefined ? [] : librariesIn(folder, utterances);
const nameOf = (name: string): string => name.split(' ')[0] ?? name;
const libraries = recorded.intentLibraries.map(
  (one) => anew.find(({ name }) => nameOf(name) === nameOf(one.name)) ?? one,
);
if (anew.length > 0)
  writeFileSync(recordedPath, `${JSON.stringify({ ...recorded, intentLibraries: libraries }, null, 2)}\n`);
const times = all
  .map((_, index) => Math.min(...rounds.map((round) => round[index]?.milliseconds ?? 0)))
  .sort((one, other) => one - other);
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
const outside = all.filter(({ intent }) => intent === 'out_of_scope');
const sure = all.filter(({ confidence, first }) => confidence >= 0.5 && first !== 'out_of_scope');
const told = identified(blindTexts());
const toldBy = Object.fromEntries(
  LANGUAGES.map((language) => {
    const own = told.filter(({ locale }) => locale === language);
    return [language, shareOf(own, ({ taken, locale }) => taken === locale)];
  }),
);
const rightBy = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    shareOf(
      all.filter((one) => one.language === language),
      isRight,
    ),
  ]),
);

/** Short wishes are said alike by everybody: those that stand among the phrases are counted, and left out once. */
const phrases = new Set(
  LANGUAGES.flatMap((language) =>
    sayingsIn(language).map(({ text }) => `${language} ${wordsOf(text, language).join(' ')}`),
  ),
);
const isUnlike = ({ language, text }: Judged): boolean =>
  !phrases.has(`${language} ${wordsOf(text, language).join(' ')}`);
const unlike = all.filter(isUnlike);
const unlikeIn = (languages: readonly string[]): string =>
  figure(
    shareOf(
      unlike.filter(({ language }) => languages.includes(language)),
      isRight,
    ),
  );
const others = LANGUAGES.filter((language) => language !== 'en' && language !== 'es');

const page = `# How well texts are understood

Written by \`npm run eval:intents\`. Shares, 0 to 1. Everything is measured without a language model and without a hint
which language a text is in.

The utterances were written by people who had not seen the phrases that Porchlight learns from
(\`src/language/intents\`). Each look scored all of its own once, as they came, by other writers each time. Of the first and
the second look's a coin then gave half to the phrases; the other halves and all of the later looks' stay blind
(\`test/language/blind\`), are never trained on, and are what the first columns measure. No phrase and no utterance has been reviewed by a native speaker.

## What a person wants

${intentTable(all)}

Out of scope: ${outside.filter(isRight).length} of ${outside.length} caught (first look: ${recorded.firstLookOutOfScope.join(' of ')}; second: ${recorded.secondLookOutOfScope.join(' of ')}; third:
${recorded.thirdLookOutOfScope.join(' of ')}; fourth: ${recorded.fourthLookOutOfScope.join(' of ')}). Of the
answers given with a confidence of 0.5 or more (${figure(sure.length / all.length)} of all), ${figure(shareOf(sure, isRight))} are right. Time: median ${at(0.5)} ms,
p99 ${at(0.99)} ms a text.

Of the utterances ${all.length - unlike.length} stand among the phrases too, word for word, as short wishes do ("help", "cancel my
appointment"). Without them the first answer is right for ${unlikeIn(['en'])} in English, ${unlikeIn(['es'])} in Spanish and
${unlikeIn(others)} in the other ten.

### What is taken for what

Twice or more, over all languages.

${confusion(all)}

### Libraries on the same texts

Share of first answers that are right. The first two learned from the same phrases as Porchlight does, in
\`npm run eval:intents -- <folder>\`, where the folder holds them installed: they are needed for the measurement alone. node-nlp
stands as it was first measured, with about 1,330 English phrases fewer. Each is told the language of a text; Porchlight is not.

${libraryTable(rightBy, libraries)}

## Which language

Short texts of 3 to 12 words, accents dropped in half: ${told.filter(({ taken, locale }) => taken === locale).length} of ${told.length} told (first look: ${recorded.firstLookLanguage.join(' of ')}).
The libraries were allowed to choose among the twelve languages alone, where they can be told so.

${libraryTable(toldBy, recorded.languageLibraries)}
`;

writeFileSync(join(import.meta.dirname, '../../docs/language-scores.md'), page);
process.stdout.write(page.replace(/\n### What is taken[\s\S]*?(?=\n### Libraries)/, ''));

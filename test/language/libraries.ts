/**
 * Measures other libraries on the same texts: `npm run eval:intents -- <folder>`, where they are installed in that folder
 * (`npm install natural wink-naive-bayes-text-classifier`). Each learns from the phrases as they stand now, one classifier
 * a language, and is told which language a text is in, which Porchlight is not.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { wordsOf } from '../../src/language/normal.ts';
import { LANGUAGES, sayingsIn } from '../../src/language/phrases.ts';
import { shareOf, type Utterance } from './scores.ts';

/** A library's share of right first answers by language. */
export type Measured = { readonly name: string; readonly scores: Readonly<Record<string, number>> };

type Classifier = {
  learn(words: readonly string[], intent: string): void;
  ready(): void;
  classify(words: readonly string[]): string;
};

type Wink = {
  definePrepTasks(tasks: readonly ((words: readonly string[]) => readonly string[])[]): void;
  defineConfig(settings: { considerOnlyPresence: boolean; smoothingFactor: number }): void;
  learn(words: readonly string[], intent: string): void;
  consolidate(): void;
  predict(words: readonly string[]): string;
};

type Natural = {
  addDocument(words: readonly string[], intent: string): void;
  train(): void;
  classify(words: readonly string[]): string;
};

/** The two of them, as their own pages say to use them; both get Porchlight's own words of a text, Chinese cut into its own. */
export function librariesIn(folder: string, utterances: readonly Utterance[]): readonly Measured[] {
  const load = createRequire(join(folder, 'package.json'));
  const version = (name: string): string => (load(`${name}/package.json`) as { version: string }).version;
  const wink = load('wink-naive-bayes-text-classifier') as () => Wink;
  const { BayesClassifier } = load('natural') as { BayesClassifier: new () => Natural };
  return [
    {
      name: `natural ${version('natural')} (Bayes, told the language)`,
      scores: scoresOf(utterances, () => naturalOf(new BayesClassifier())),
    },
    {
      name: `wink-naive-bayes-text-classifier ${version('wink-naive-bayes-text-classifier')} (told the language)`,
      scores: scoresOf(utterances, () => winkOf(wink())),
    },
  ];
}

function scoresOf(
  utterances: readonly Utterance[],
  create: () => Classifier,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const classifier = create();
      for (const { text, intent } of sayingsIn(language)) classifier.learn(cut(text, language), intent);
      classifier.ready();
      const own = utterances.filter((one) => one.language === language);
      const score = shareOf(own, ({ text, intent }) => classifier.classify(cut(text, language)) === intent);
      return [language, Number(score.toFixed(3))];
    }),
  );
}

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });

/** Where no blanks are written, words are cut as Unicode has them: the libraries know nothing of that. */
function cut(text: string, language: string): readonly string[] {
  return wordsOf(text, language).flatMap((word) =>
    /\p{Script=Han}/u.test(word) ? Array.from(chinese.segment(word), ({ segment }) => segment) : [word],
  );
}

function naturalOf(classifier: Natural): Classifier {
  return {
    learn: (words, intent) => classifier.addDocument(words, intent),
    ready: () => classifier.train(),
    classify: (words) => classifier.classify(words),
  };
}

function winkOf(classifier: Wink): Classifier {
  classifier.definePrepTasks([(words) => words]);
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  return {
    learn: (words, intent) => classifier.learn(words, intent),
    ready: () => classifier.consolidate(),
    classify: (words) => classifier.predict(words),
  };
}

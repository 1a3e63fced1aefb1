import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { screen, screenJoined } from '../../src/safety/guard.ts';
import type { Chance } from './chance.ts';
import type { Provider, Texted } from './provider.ts';

const root = resolve(import.meta.dirname, '../..');

/** What a text asks, so that its answer can be told from every other at the provider's side. */
export type Asked =
  /** What a word of care plans means: the answer is the glossary's, and no other text of this number asks for it. */
  | { readonly kind: 'term'; readonly answer: string }
  /** A danger: the answer is the safety reply. */
  | { readonly kind: 'danger' };

/** A text that was sent, with what it asked. */
export type Sent = { readonly text: Texted; readonly asked: Asked };

type Term = { readonly question: string; readonly answer: string };

type Terms = Readonly<Record<string, { readonly what?: string }>>;

/** Each term's own words, as they stand in the catalogue: a question of ours, and the answer the glossary gives. */
export function termsOf(glossary: Readonly<Record<string, readonly string[]>>): readonly Term[] {
  const catalogue = JSON.parse(readFileSync(join(root, 'locales/en/terms.json'), 'utf8')) as Terms;
  const terms = Object.entries(glossary).flatMap(([key, [display]]) => {
    const answer = catalogue[key]?.what;
    return answer === undefined || display === undefined
      ? []
      : [{ question: `what does ${display} mean?`, answer }];
  });
  return (
    terms
      .filter(({ question }) => !alarming.test(question) && screen(question).level === 'none')
      // Two words with one meaning could not be told apart.
      .filter(({ answer }, index, all) => all.findIndex((other) => other.answer === answer) === index)
  );
}

/** Words of terms that the guard takes for a danger, be it only beside some others. */
const alarming =
  /seizure|\blow\b|medication|breathing|fracture|urinary|fever|diabet|glucose|injury|heart|wound|\bice\b|heat|burn|surgery|smok|blood|tens/;

/** Orders of a phone's texts that the guard must take calmly: webhooks come late, and together. */
const ORDERS = 4;

/** As many terms in an order that alarms nobody: only dangers are to be answered as such. */
function calmly(chance: Chance, terms: readonly Term[], count: number): readonly Term[] {
  for (;;) {
    const chosen = chance.shuffled(terms).slice(0, count);
    const orders = [chosen, ...Array.from({ length: ORDERS - 1 }, () => chance.shuffled(chosen))];
    const calm = (order: readonly Term[]) =>
      screenJoined(order.map(({ question }) => question)).level === 'none';
    if (orders.every(calm)) return chosen;
  }
}

const dangers = ['my chest hurts and I cannot breathe', 'I have crushing chest pain', 'she is not breathing'];

/** What one phone sends, in this order: singles, bursts of three, and a danger as the last where there is one. */
export type Script = {
  readonly number: string;
  readonly steps: readonly {
    readonly texts: readonly (Asked & { readonly body: string })[];
    readonly together: boolean;
  }[];
};

/** Scripts of `count` phones that make `messages` texts together; every eighth ends with a danger. */
export function scriptsOf(
  chance: Chance,
  terms: readonly Term[],
  { count, messages }: { readonly count: number; readonly messages: number },
): readonly Script[] {
  return Array.from({ length: count }, (_, index) => {
    const number = `+1312556${String(index).padStart(4, '0')}`;
    let left = Math.floor(messages / count) + (index < messages % count ? 1 : 0);
    const steps: Script['steps'][number][] = [];
    const danger = index % 8 === 7;
    if (danger) left -= 1;
    if (left > terms.length) throw new Error('more texts of one number than there are words to ask about');
    const mine = [...calmly(chance, terms, left)];
    while (left > 0) {
      const size = left >= 3 && chance.next() < 0.35 ? 3 : 1;
      const texts = mine.splice(0, size).map(({ question, answer }) => ({
        kind: 'term' as const,
        body: question,
        answer,
      }));
      steps.push({ texts, together: size === 3 && chance.next() < 0.5 });
      left -= texts.length;
    }
    if (danger) steps.push({ texts: [{ kind: 'danger', body: chance.pick(dangers) }], together: false });
    return { number, steps };
  });
}

/**
 * A phone texts its script over `milliseconds`: a burst's texts one after the other, or all on their way at once. One webhook
 * in twenty comes twice, half of these at the same time. Nobody waits for an answer.
 */
export async function play(
  provider: Provider,
  chance: Chance,
  script: Script,
  milliseconds: number,
  sent: (one: Sent) => void,
): Promise<void> {
  const gap = milliseconds / script.steps.length;
  await pause(chance.next() * gap);
  const one = async ({ body, ...asked }: Script['steps'][number]['texts'][number]): Promise<void> => {
    const repeated = chance.next() < 0.05;
    // Without a store each webhook of a danger is answered by itself: twice is better than not at all. So none is
    // repeated that has an answer already.
    const atOnce = repeated && asked.kind !== 'danger' && chance.next() < 0.5;
    const text = await provider.text(script.number, body, atOnce ? 2 : 1);
    sent({ text, asked });
    if (!repeated || atOnce || text.fate === 'answered') return;
    await pause(chance.between(100, 1_500));
    await provider.again(text);
  };
  for (const { texts, together } of script.steps) {
    const began = Date.now();
    if (together) await Promise.all(texts.map(one));
    else for (const text of texts) await one(text);
    await pause(Math.max(0, gap * (0.5 + chance.next()) - (Date.now() - began)));
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

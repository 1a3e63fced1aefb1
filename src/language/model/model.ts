import { checkFaithful } from '../../care/faithful.ts';
import { folded } from '../../care/normal.ts';
import { type Fault, ModelError } from '../../errors.ts';
import type { Metrics } from '../../metrics.ts';
import type { Asking, LanguageModel, Meant, Passage } from '../../turn/language-model.ts';
import type { ModelStore } from '../../turn/model-stores.ts';
import type { Clock } from '../../turn/ports.ts';
import { fenceFaults, isEasy } from '../fences/fence.ts';
import { staffFaults, unheardIn } from '../fences/for-staff.ts';
import { formFaults } from '../fences/form.ts';
import { isInTheirWords } from '../fences/own-words.ts';
import { translationFaults } from '../fences/translated.ts';
import { createVocabulary } from '../fences/vocabulary.ts';
import { type AskTools, ask } from './ask.ts';
import { createBreaker } from './breaker.ts';
import { createChat } from './chat.ts';
import { hardNames, isAdded, isWarning, kindOf } from './faults.ts';
import { createGate } from './gate.ts';
import { type Prompt, readPrompt, TASKS, type Task } from './prompt.ts';
import { createServices } from './services.ts';
import type { ModelSettings } from './settings.ts';

export type ModelTools = {
  readonly settings: ModelSettings;
  readonly promptsFolder: string;
  readonly localesFolder: string;
  readonly store: ModelStore;
  readonly clock: Clock;
  readonly metrics: Metrics;
};

/** Languages by the names a model knows them by. */
const names = new Intl.DisplayNames(['en'], { type: 'language' });
const named = (locale: string): string => names.of(locale) ?? locale;

/**
 * The model's skills, over any server that speaks OpenAI's protocol. Every answer is bounded, parsed against a schema, and
 * held against what it was made from; whatever fails rejects with ModelError and is answered without a model.
 */
export function createLanguageModel(tools: ModelTools): LanguageModel {
  const prompts = new Map<Task, Prompt>(TASKS.map((task) => [task, readPrompt(tools.promptsFolder, task)]));
  const promptOf = (task: Task): Prompt => prompts.get(task) as Prompt;
  const vocabulary = createVocabulary(tools.localesFolder);
  const breaker = createBreaker(tools.clock);
  const gate = createGate(tools.settings, tools);
  const services = createServices(tools.settings, { breaker, gate, metrics: tools.metrics });
  const asks: AskTools = {
    chat: createChat(tools.settings),
    breaker,
    gate,
    store: tools.store,
    metrics: tools.metrics,
    model: `${tools.settings.baseUrl} ${tools.settings.model}`,
    flags: (tools.settings.moderationModel ?? null) === null ? null : services.flags,
  };

  /** Words for a patient: all fences, and easy to read. */
  function wordsFor(
    { locale, known }: Asking,
    said: { source: string; output: string; system: string; prompt: Prompt },
    isFault: (fault: Fault) => boolean = () => true,
  ): string {
    const { source, output, prompt } = said;
    const charactersMost = prompt.limits.outputCharacters;
    const fenced = { source, output, language: locale, prompt: said.system, charactersMost };
    const faults = fenceFaults(fenced, vocabulary).filter(isFault);
    tools.metrics.modelFaults.inc(
      { skill: prompt.task, fault: kindOf(faults[0]) },
      faults.length > 0 ? 1 : 0,
    );
    if (faults.some(({ path }) => /^(?:empty|length)$/.test(path))) throw new ModelError('malformed');
    if (faults.length > 0) throw new ModelError('unfaithful');
    if (!isEasy(output, locale, [...known.names, ...(known.others ?? []), ...hardNames(source)]))
      throw new ModelError('hard-to-read');
    return output;
  }

  /** Throws where anything speaks against an answer, and counts what. */
  function refuse(prompt: Prompt, faults: readonly Fault[]): void {
    const [first] = faults;
    if (first === undefined) return;
    tools.metrics.modelFaults.inc({ skill: prompt.task, fault: kindOf(first) });
    throw new ModelError(
      /^(?:empty|length|markup|itself|prompt)$/.test(first.path) ? 'malformed' : 'unfaithful',
    );
  }

  return {
    ...services,

    understand: (text, asking) =>
      ask<Meant>(asks, asking, {
        prompt: promptOf('understand'),
        values: { language: named(asking.locale) },
        data: text,
        needed: true,
        read: ({ intent, isSure, subject, about, worry }) => {
          const name = String(subject).slice(0, 80);
          const isTheirs = name !== '' && folded(text).includes(folded(name));
          return {
            intent: intent as Meant['intent'],
            isSure: isSure === true,
            subject: isTheirs ? name : null,
            about: about as Meant['about'],
            worry: worry !== false,
          };
        },
      }),

    explain: (source, asking) => {
      const prompt = promptOf('explain-differently');
      return ask(asks, asking, {
        prompt,
        values: {
          language: named(asking.locale),
          attempt: String(Math.min(3, Math.max(1, source.form))),
          characters: String(prompt.limits.outputCharacters),
        },
        data: source.text,
        needed: true,
        read: ({ text }, { system }) =>
          wordsFor(asking, { source: source.text, output: String(text), system, prompt }),
        said: (text) => text,
      });
    },

    answer: (question, passages, asking) => {
      const prompt = promptOf('answer');
      const ids = passages.map((_, at) => `P${at + 1}`);
      return ask(asks, asking, {
        prompt,
        values: { language: named(asking.locale), characters: String(prompt.limits.outputCharacters) },
        data: `QUESTION\n${question}\n${passages.map((one, at) => `PASSAGE ${ids[at]}\n${one.title}\n${one.text}`).join('\n')}`,
        needed: true,
        read: ({ found, text, cites }, { system }) => {
          if (found !== true) return null;
          const cited = cites as readonly string[];
          // A citation that leads nowhere is a made-up answer, whatever it says.
          if (cited.length === 0 || cited.some((id) => !ids.includes(id))) throw new ModelError('unfaithful');
          const used: readonly Passage[] = passages.filter((_, at) => cited.includes(ids[at] ?? ''));
          const source = used.map((one) => `${one.title}\n${one.text}`).join('\n');
          const output = String(text);
          // Part of a passage may answer; what is a warning in it stays, and nothing may be new.
          wordsFor(asking, { source, output, system, prompt }, (fault) => isAdded(fault) || isWarning(fault));
          return { text: output, cites: used.map(({ id }) => id) };
        },
        said: (value) => value?.text ?? '',
      });
    },

    suggestQuestions: (about, bank, asking) =>
      ask(asks, asking, {
        prompt: promptOf('suggest-questions'),
        values: { bank: bank.map(({ key, text }) => `  ${key}: ${text}`).join('\n') },
        data: about,
        needed: false,
        read: ({ keys }) => {
          const chosen = [...new Set(keys as readonly string[])].filter((key) =>
            bank.some((one) => one.key === key),
          );
          if (chosen.length === 0) throw new ModelError('unfaithful');
          return chosen.slice(0, SUGGESTED_MOST);
        },
      }),

    shapeGoal: (words, asking) =>
      ask(asks, asking, {
        prompt: promptOf('shape-goal'),
        values: { language: named(asking.locale) },
        data: words,
        needed: false,
        read: ({ goal, step }, { system }) => {
          const charactersMost = promptOf('shape-goal').limits.outputCharacters;
          const isTheirs = (text: string) =>
            isInTheirWords(words, text, asking.locale) &&
            formFaults(text, { source: words, prompt: system, charactersMost }).length === 0 &&
            checkFaithful(words, text).every((fault) => !isAdded(fault));
          const [shaped, first] = [String(goal), String(step)];
          if (shaped === '' || shaped.length > words.length + 20 || !isTheirs(shaped))
            throw new ModelError('unfaithful');
          return { goal: shaped, step: first !== '' && isTheirs(first) ? first : null };
        },
        said: (value) => `${value.goal}\n${value.step ?? ''}`,
      }),

    judgeTeachBack: (said, source, asking) =>
      ask(asks, asking, {
        prompt: promptOf('judge-teach-back'),
        values: {},
        data: `TOLD\n${source}\nSAID BACK\n${said}`,
        needed: true,
        read: ({ verdict }) => {
          // No model may call right what holds another number, drug or date than was told.
          const isOther = checkFaithful(source, said).some(isAdded);
          if (verdict === 'right') return isOther ? 'unsure' : 'right';
          return verdict === 'wrong' ? 'wrong' : 'unsure';
        },
      }),

    gist: (lines, asking) => {
      const prompt = promptOf('gist');
      return ask(asks, asking, {
        prompt,
        values: { language: named(asking.locale), characters: String(prompt.limits.outputCharacters) },
        data: lines.join('\n'),
        needed: false,
        read: ({ text }, { system }) => {
          const [source, output] = [lines.join('\n'), String(text)];
          const charactersMost = prompt.limits.outputCharacters;
          refuse(prompt, [
            ...staffFaults(source, output, { language: asking.locale, prompt: system, charactersMost }),
            ...unheardIn(source, [output], asking.locale),
          ]);
          return output;
        },
      });
    },

    translate: (text, from, asking) => {
      const prompt = promptOf('translate');
      return ask(asks, asking, {
        prompt,
        values: { from: named(from), language: named(asking.locale) },
        data: text,
        needed: false,
        read: (answer, { system }) => {
          const output = String(answer.text);
          const charactersMost = prompt.limits.outputCharacters;
          const told = { from, language: asking.locale, prompt: system, charactersMost };
          refuse(prompt, translationFaults(text, output, told));
          return output;
        },
      });
    },

    brief: (lines, asking) => {
      const prompt = promptOf('brief');
      return ask(asks, asking, {
        prompt,
        values: { language: named(asking.locale) },
        data: lines.map(({ text }, at) => `M${at + 1}: ${text.replaceAll('\n', ' ')}`).join('\n'),
        needed: false,
        read: (answer, { system }) => {
          const made = answer.lines as readonly { text: string; from: string }[];
          const kept = made.slice(0, BRIEF_LINES_MOST).map(({ text, from }) => {
            const line = lines[Number(/^M(\d+)$/.exec(from)?.[1] ?? 0) - 1];
            if (line === undefined) throw new ModelError('unfaithful');
            const told = { language: asking.locale, prompt: system, charactersMost: BRIEF_LINE_MOST };
            refuse(prompt, staffFaults(line.text, text, told));
            return { text, from: line.id };
          });
          if (kept.length === 0) throw new ModelError('malformed');
          const said = kept.map(({ text }) => text);
          refuse(prompt, unheardIn(lines.map(({ text }) => text).join('\n'), said, asking.locale));
          return kept;
        },
      });
    },
  };
}

const SUGGESTED_MOST = 3;
const BRIEF_LINES_MOST = 5;
const BRIEF_LINE_MOST = 200;

import type { Intent } from './ports.ts';

/** Whom and what a call is about, and so must not leave as it is: stand-ins go in its place (language/fences/stand-ins.ts). */
export type Known = {
  readonly names: readonly string[];
  readonly others?: readonly string[];
  /** Days of birth, as FHIR writes them. */
  readonly dates?: readonly string[];
  readonly numbers?: readonly string[];
  readonly addresses?: readonly string[];
};

/** On whose account a skill is asked. `signal` ends with the turn's lease; each skill has a deadline of its own besides. */
export type Asking = {
  readonly practice: string;
  readonly locale: string;
  readonly known: Known;
  readonly signal: AbortSignal;
};

/** What a skill answered, and by which prompt: `task@version#hash`, as the audit log keeps it. */
export type Told<T> = { readonly value: T; readonly by: string };

/** A part of what may be answered from. `id` is what an answer cites. */
export type Passage = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
};

/** What a model made of a long text. `worry`: something in it may be a danger; it can only ever add one. */
export type Meant = {
  readonly intent: Intent;
  readonly isSure: boolean;
  readonly subject: string | null;
  readonly about: 'self' | 'somebody-they-speak-for' | 'somebody-else';
  readonly worry: boolean;
};

/**
 * Skills of the language model. Each rejects with ModelError within its deadline; the caller then uses the deterministic
 * form. No skill does anything: it answers words or a choice, fenced in by what it was given.
 */
export type LanguageModel = {
  /** What a long or tangled text wants. */
  understand(text: string, asking: Asking): Promise<Told<Meant>>;
  /** Says the source in other words: every number, name, drug and warning of it and no other. `form` 1-3: how. */
  explain(source: { readonly text: string; readonly form: number }, asking: Asking): Promise<Told<string>>;
  /** Answers out of the passages alone; `cites` are ids of those it used, at least one. Null: they do not answer it. */
  answer(
    question: string,
    passages: readonly Passage[],
    asking: Asking,
  ): Promise<Told<{ readonly text: string; readonly cites: readonly string[] } | null>>;
  /** Keys of those questions of the bank that fit best, at most three. */
  suggestQuestions(
    about: string,
    bank: readonly { readonly key: string; readonly text: string }[],
    asking: Asking,
  ): Promise<Told<readonly string[]>>;
  /** The goal in their words, shorter, and a first small step if they named one: nothing that they did not say. */
  shapeGoal(
    words: string,
    asking: Asking,
  ): Promise<Told<{ readonly goal: string; readonly step: string | null }>>;
  /** Whether what they said back is what the source says. `unsure` goes to staff, as does all that is not surely right. */
  judgeTeachBack(said: string, source: string, asking: Asking): Promise<Told<'right' | 'wrong' | 'unsure'>>;
  /** In a line or two, for staff, in `locale`; the original stands beside it. */
  gist(lines: readonly string[], asking: Asking): Promise<Told<string>>;
  /** A computer's translation into `locale`. Whether it may be used is not decided here (language/two-tiers.ts). */
  translate(text: string, from: string, asking: Asking): Promise<Told<string>>;
  /** For staff: what this is about, each line with the id of the message it comes from. */
  brief(
    lines: readonly { readonly id: string; readonly text: string }[],
    asking: Asking,
  ): Promise<Told<readonly { readonly text: string; readonly from: string }[]>>;
  /** Vectors of texts. Rejects where the server has none. */
  embed(texts: readonly string[], asking: Asking): Promise<readonly (readonly number[])[]>;
  /** The words of a voice note, at most some minutes long. */
  transcribe(
    audio: { readonly bytes: Uint8Array; readonly contentType: string },
    asking: Asking,
  ): Promise<string>;
  /** True where the server's moderation holds a model's words to be harmful: asked of what a patient would read, after every other fence. */
  flags(text: string, asking: Asking): Promise<boolean>;
};

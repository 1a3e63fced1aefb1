import type { ProgramActEvent, PromiseActEvent, Timer } from './events.ts';
import type { Expected, Understood } from './ports.ts';
import type { Turn } from './turn.ts';

/** The conversations the bot can lead. `turn` knows only this; `main.ts` hands the dialogs in. */
export type Dialogs = {
  /**
   * Answers the patient's text (`turn.text`, `turn.understood`): goes on with the dialog that waits for an answer, or
   * begins the one that the text asks for. Always says something or hands off.
   */
  answer(turn: Turn, understood: Understood): Promise<void>;
  /** What the next text is likelier about than at other times, by what is being talked about. */
  expected?(turn: Turn): Expected;
  /** True where the text is, word for word, one of the choices that stand open: it tells of no other language. */
  picks?(turn: Turn): boolean;
  /** Greets somebody who opened the page or texted for the first time. `invited`: staff, or a patient, had us write to them. */
  greet(turn: Turn, invited?: 'staff' | 'family' | null): Promise<void>;
  /**
   * A code was typed: right, then what they came for goes on; wrong (so many times), then it is asked for again, or a person
   * has to look.
   */
  proven(turn: Turn, outcome: Proven): Promise<void>;
  /**
   * Begins a dialog that nobody asked for just now: what a birthday has changed, or whose death was meant.
   */
  begin(
    turn: Turn,
    name: 'helped' | 'birthday' | 'agree' | 'loss' | 'family-line' | 'remind',
    data: Readonly<Record<string, string | number | null>>,
  ): Promise<void>;
  /** A timer came due that may have us write to somebody who did not just write: whether and when is decided here. */
  outreach(turn: Turn, timer: Timer): Promise<void>;
  /** Staff did something about a promise or a program. */
  journey(turn: Turn, event: PromiseActEvent | ProgramActEvent): Promise<void>;
  /** A person of staff has ended a talk with the patient: they may be asked how it was. */
  talkEnded(turn: Turn): void;
};

/** What became of a code. */
export type Proven =
  | { readonly kind: 'right'; readonly wish: string; readonly text: string }
  | { readonly kind: 'wrong'; readonly tries: number };

import type { Practice } from '../practice/practice.ts';
import type { Brief, Handoff, Reason, Risk } from './handoff.ts';

/** What a turn found that a person must see to. `asked` are the patient's own words. */
export type HandoffNeed = {
  readonly risk: Risk;
  readonly reason: Reason;
  readonly asked: Brief['asked'];
  readonly tried?: readonly string[];
  readonly safety?: Brief['safety'];
  readonly questions?: readonly string[];
  readonly promised?: string;
  readonly note?: string;
};

/** Where a need arises. `id` is used only when a new handoff is opened. */
export type HandoffContext = {
  readonly id: string;
  readonly conversationId: string;
  readonly patientId: string | null;
  readonly who: string | null;
  readonly relationship: string | null;
  readonly language: string;
  readonly practice: Practice;
  readonly now: number;
};

/** Opens a handoff, or merges the need into the open one: the higher risk, the earlier due time, all that was asked. */
export function handOff(open: Handoff | null, need: HandoffNeed, context: HandoffContext): Handoff {
  throw new Error(`not built yet: ${open?.id} ${need.reason} ${context.id}`);
}

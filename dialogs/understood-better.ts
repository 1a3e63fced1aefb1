import { ModelError } from '../src/errors.ts';
import { askingOf } from '../src/turn/known-people.ts';
import type { Understood } from '../src/turn/ports.ts';
import type { Turn } from '../src/turn/turn.ts';

/** Shorter texts are understood as well without a model, or not at all. */
const TANGLED_WORDS = 6;
/** What a model is sure of is acted on; what it is not sure of is asked back. */
const SURE = 0.75;
const LIKELY = 0.55;
/** From here on the understanding of our own needs no help. */
const CLEAR = 0.7;

/**
 * What a long text wants, where our own understanding is not sure and a model is there. It may add a worry, which a nurse
 * then reads; what our own understanding holds to be a question for a clinician stays one, whatever the model says.
 */
export async function understoodBetter(turn: Turn, understood: Understood): Promise<Understood> {
  const { model } = turn.tools;
  const isClinical = [understood.intent, ...understood.likely].some(
    ({ name }) => name === 'clinical_advice_request',
  );
  const isClear = understood.intent.confidence >= CLEAR && understood.intent.name !== 'out_of_scope';
  const isShort = turn.text.split(/\s+/).length < TANGLED_WORDS;
  if (model === null || isClear || isShort || isClinical) return understood;
  try {
    const { value, by } = await model.understand(turn.text, askingOf(turn));
    turn.note('model-understood', value.worry ? 'worry' : value.intent, by);
    if (value.worry)
      return { ...understood, intent: { name: 'clinical_advice_request', confidence: 1 }, likely: [] };
    if (value.intent === 'out_of_scope') return understood;
    // Whom it is about can only ever add a question: which of those whom this phone speaks for, or whether that was meant.
    if (value.about !== 'self' && turn.session.others !== undefined) turn.session.aboutAt = 0;
    const isSure = value.isSure && value.about !== 'somebody-else';
    const intent = { name: value.intent, confidence: isSure ? SURE : LIKELY };
    const slots = { ...understood.slots, ...(value.subject !== null && { subject: value.subject }) };
    return { ...understood, intent, slots };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return understood;
  }
}

import { comparesTreatments, readPlanWish } from '../src/care/plan-wish.ts';
import { memberNamed } from '../src/care/team.ts';
import type { Understood } from '../src/turn/ports.ts';
import type { Turn } from '../src/turn/turn.ts';

/** "Who is Dr. Lee?" is about the team, not about who writes here. */
const WHO = /\b(?:who is|who's|qui[eé]n es|tell me about|h[aá]bleme de)\b/i;
/** From here on a request for advice is one, whatever else its words wish. */
const SURE = 0.7;

/** What is meant of plan, visit or team, by words that are surer than any likeness; null when it is none of it. */
export function meantOfPlan(turn: Turn, understood: Understood): Understood | null {
  const { name, confidence } = understood.intent;
  const { chart, text } = turn;
  if (turn.may('team') && chart !== null && WHO.test(text) && memberNamed(chart, text) !== null)
    return { ...understood, intent: { name: 'find_team', confidence: 1 } };
  if (comparesTreatments(text))
    return { ...understood, intent: { name: 'clinical_advice_request', confidence: 1 } };
  const wish = readPlanWish(text);
  if (wish === null || (name === 'clinical_advice_request' && confidence >= SURE)) return null;
  return { ...understood, intent: { name: wish, confidence: 1 } };
}

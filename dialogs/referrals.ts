import { HELP_KINDS, type HelpKind } from '../src/care/help/help.ts';
import { type ReferralStatus, referralResources } from '../src/care/help/referral.ts';
import { hasLapsed } from '../src/people/verification.ts';
import type { Timer } from '../src/turn/events.ts';
import { isQuiet } from '../src/turn/grief.ts';
import type { Turn } from '../src/turn/turn.ts';
import { inWakingHours } from '../src/turn/waking-hours.ts';
import type { Values } from './conversation.ts';
import { mayNudge, nudged, tomorrow } from './nudges.ts';
import type { Talk } from './talk.ts';

const DAY_MS = 24 * 60 * 60_000;
/** How long help is given until it is asked whether it did: most who call are told within some days. */
const ASK_AFTER_MS = 4 * DAY_MS;
/** Who still waits is asked once more, a week on. */
const AGAIN_AFTER_MS = 7 * DAY_MS;
const ROUNDS_MOST = 2;

type Data = Timer['data'];

/** True where it can be followed: it is known who this is, and they may change what is kept about the patient. */
export function mayFollow(turn: Turn): boolean {
  return (
    turn.may('goals', 'change') && !isQuiet(turn) && turn.session.withdrawn?.includes('reminders') !== true
  );
}

/** The patient's age in years, where it may be used here. */
export function ownAge(turn: Turn): number | null {
  const birthDate = turn.mayDisclose ? turn.chart?.patient.birthDate : null;
  if (birthDate == null || birthDate.length < 4) return null;
  return Math.max(0, Math.floor((turn.now - Date.parse(birthDate)) / (365.25 * DAY_MS)));
}

/** Writes down that they turn to a service, and asks in some days whether it helped, if they want that. */
export function requestHelp(
  turn: Turn,
  to: {
    readonly helpId: string;
    readonly name: string;
    readonly kind: HelpKind;
    readonly north: number | null;
    readonly east: number | null;
    readonly ask: boolean;
  },
): void {
  const { ask, ...help } = to;
  const data = { ...help, taskId: turn.tools.newId(), authoredAt: turn.now, round: 0 };
  writeReferral(turn, data, 'requested', null);
  if (ask) askLater(turn, data, ASK_AFTER_MS);
}

/** Moves a referral on in the record: what was said of it decides, nothing else. */
export function writeReferral(turn: Turn, data: Data, status: ReferralStatus, reason: string | null): void {
  const { chart } = turn;
  const kind = HELP_KINDS.find((one) => one === data.kind);
  if (chart === null || kind === undefined || !turn.may('goals', 'change')) return;
  const resources = referralResources({
    id: String(data.taskId),
    patientId: chart.patient.id,
    helpId: String(data.helpId),
    name: String(data.name),
    kind,
    authoredOn: new Date(Number(data.authoredAt)).toISOString(),
    at: new Date(turn.now).toISOString(),
    status,
    reason,
  });
  for (const resource of resources) turn.record(chart.patient.id, resource, chart);
  turn.counted.push({ journey: 'help', step: status });
}

/** Asks once more, for who still waits; false when it was asked often enough. */
export function askAgainLater(turn: Turn, data: Data): boolean {
  const round = Number(data.round ?? 0) + 1;
  if (round >= ROUNDS_MOST) return false;
  askLater(turn, { ...data, round }, AGAIN_AFTER_MS);
  return true;
}

function askLater(turn: Turn, data: Data, after: number): void {
  const at = inWakingHours(turn.now + after, turn.zones);
  turn.schedule({ id: `helped:${String(data.taskId)}`, at, kind: 'helped', data });
}

/** "Did it help?" that came due: asked where it may be, in waking hours and within the caps; else it waits a day or is dropped. */
export async function askWhetherHelped(talk: Talk, data: Data): Promise<void> {
  const { turn } = talk;
  const { person, heardAt } = turn.session;
  const lapsed = person?.verifiedAt != null && hasLapsed(person.verifiedAt, heardAt, turn.now);
  const what = String(data.taskId ?? '');
  if (!mayFollow(turn) || lapsed) return turn.note('help-question-dropped', what, null);
  if (talk.pending !== null || !mayNudge(turn))
    return turn.schedule({ id: `helped:${what}`, at: tomorrow(turn), kind: 'helped', data });
  nudged(turn);
  await talk.begin('helped', { ...(data as Values) });
}

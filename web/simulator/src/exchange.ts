import type { SimulatedPractice } from '../../../src/channels/simulator/board.ts';
import type { SeenMessage, SimulatedPhone } from '../../../src/channels/simulator/control.ts';
import type { Scripted } from '../../../src/channels/simulator/script.ts';

/** A text as the page shows it. */
export type Text = SeenMessage;

export type Connection = 'connecting' | 'live' | 'lost';

/** Everything the page shows of the server. `numbers` are the practice's. */
export type Seen = {
  readonly numbers: readonly string[];
  readonly phones: readonly SimulatedPhone[];
  readonly texts: readonly Text[];
  readonly connection: Connection;
};

export const nothingSeen: Seen = { numbers: [], phones: [], texts: [], connection: 'connecting' };

/** Follows the simulator by server-sent events. Answers how to stop. */
export function follow(onChange: (change: (seen: Seen) => Seen) => void): () => void {
  const source = new EventSource('/simulator/api/events');
  source.addEventListener('messages', (event) => {
    const texts = JSON.parse(event.data) as readonly Text[];
    onChange((seen) => ({ ...seen, texts, connection: 'live' }));
    void readPhones(onChange);
  });
  source.addEventListener('message', (event) => {
    const text = JSON.parse(event.data) as Text;
    onChange((seen) => ({ ...seen, texts: withText(seen.texts, text) }));
  });
  source.addEventListener('error', () => onChange((seen) => ({ ...seen, connection: 'lost' })));
  return () => source.close();
}

/** The texts of one phone, oldest first. */
export function textsOf(texts: readonly Text[], number: string): readonly Text[] {
  return texts.filter(({ from, to }) => from === number || to === number);
}

/** Texts as that phone. Resolves when the server has taken it or could not; false: the simulator itself did not answer. */
export async function sendText(from: string, to: string | null, body: string): Promise<boolean> {
  return (await post('/simulator/api/texts', { from, to, body })) !== null;
}

/** Makes the next request go differently; null: everything goes well again. */
export async function setTrouble(script: Scripted | null): Promise<void> {
  if (script !== null) await post('/simulator/api/script', script);
  else await fetch('/simulator/api/script', { method: 'DELETE' }).catch(() => null);
}

/** The practice behind the phones; null: nothing was answered, or there is none. */
export async function readPractice(): Promise<SimulatedPractice | null> {
  const answer = await fetch('/simulator/api/practice').catch(() => null);
  if (answer?.ok !== true) return null;
  return ((await answer.json()) as { practice: SimulatedPractice | null }).practice;
}

/** Puts the practice's clock ahead; resolves once what came due in between is done. */
export async function goAhead(aheadMs: number): Promise<void> {
  await post('/simulator/api/clock', { aheadMs });
}

async function readPhones(onChange: (change: (seen: Seen) => Seen) => void): Promise<void> {
  const answer = await fetch('/simulator/api/phones').catch(() => null);
  if (answer?.ok !== true) return;
  const { numbers, phones } = (await answer.json()) as Pick<Seen, 'numbers' | 'phones'>;
  onChange((seen) => ({ ...seen, numbers, phones }));
}

function withText(texts: readonly Text[], text: Text): readonly Text[] {
  const known = texts.some(({ sid }) => sid === text.sid);
  return known ? texts.map((before) => (before.sid === text.sid ? text : before)) : [...texts, text];
}

async function post(path: string, body: unknown): Promise<Response | null> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  return answer?.ok === true ? answer : null;
}

/** Sums of the server's own clocks: name and labels of each histogram, with its seconds and its count. */
export type Clocks = ReadonlyMap<string, { readonly seconds: number; readonly count: number }>;

/** What is told of a turn's time, in the order in which it passes. */
const told: readonly (readonly [name: string, what: string])[] = [
  [
    'porchlight_http_seconds{method="POST",route="/twilio/messages"}',
    'webhook, from its first byte to its answer',
  ],
  ['porchlight_accept_seconds{channel="sms"}', 'guard and accept, until the message is durable'],
  ['porchlight_turn_seconds{stage="all"}', 'turn with its commit'],
  ['porchlight_turn_seconds{stage="safety"}', '– safety'],
  ['porchlight_turn_seconds{stage="opt-out"}', '– opt-out'],
  ['porchlight_turn_seconds{stage="danger-met"}', '– danger met'],
  ['porchlight_turn_seconds{stage="who-speaks"}', '– who speaks'],
  ['porchlight_turn_seconds{stage="media"}', '– media'],
  ['porchlight_turn_seconds{stage="language"}', '– language and intent'],
  ['porchlight_turn_seconds{stage="late"}', '– late'],
  ['porchlight_turn_seconds{stage="dialog"}', '– dialog and wording'],
];

export async function readClocks(port: number): Promise<Clocks> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const clocks = new Map<string, { seconds: number; count: number }>();
  for (const [, name, kind, labels = '', value] of text.matchAll(
    /^(\w+_seconds)_(sum|count)(\{.*\})? (\S+)$/gm,
  )) {
    const key = `${name}${labels}`;
    const clock = clocks.get(key) ?? { seconds: 0, count: 0 };
    if (kind === 'sum') clock.seconds = Number(value);
    else clock.count = Number(value);
    clocks.set(key, clock);
  }
  return clocks;
}

/** Milliseconds a message at each stage, between two readings. */
export function stagesBetween(before: Clocks, after: Clocks) {
  return told.flatMap(([name, what]) => {
    const [from, to] = [before.get(name), after.get(name)];
    if (to === undefined) return [];
    const count = to.count - (from?.count ?? 0);
    return count === 0 ? [] : [{ what, ms: ((to.seconds - (from?.seconds ?? 0)) * 1000) / count }];
  });
}

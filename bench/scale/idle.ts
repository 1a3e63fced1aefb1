import { keysOf } from '../../src/store/keys.ts';
import { type Crowd, PRACTICE_ID } from './crowd.ts';
import { bytesOf } from './meter.ts';
import type { Client } from './people.ts';

/** Bytes of Redis that one enrolled patient takes who has never written. */
export type Share = { readonly what: string; readonly bytes: number; readonly record: boolean };

/** What import and enrolment write down of one patient: imported, enrolled, and the consent recorded. */
const AUDIT_ENTRIES = 3;

/** Enough that what a stream takes by itself is little beside them. */
const COPIES = 3_000;

/** Key by key; of a key that all patients share, what each adds. Measured on the last one, whom nobody has texted. */
export async function sharesOf({
  client,
  people,
  patientOf,
  conversationOf,
}: Crowd): Promise<readonly Share[]> {
  const keys = keysOf(PRACTICE_ID);
  const patient = patientOf(people - 1);
  const conversation = keys.conversation(conversationOf(people - 1));
  const own: [what: string, key: string, record?: true][] = [
    ['the encrypted record: resources', keys.records(patient), true],
    ['the encrypted record: chart, as turns read it', keys.chart(patient), true],
    ['hashes of what was imported', keys.imported(patient)],
    ['conversation: session and what scripts read', conversation.state],
    ...Object.entries(conversation).flatMap(([name, key]): [string, string][] =>
      name === 'state' ? [] : [[`conversation: ${name}`, key]],
    ),
  ];
  const known = new Set(own.map(([, key]) => key));
  // Whatever else bears the patient's id or the conversation's.
  const id = conversationOf(people - 1);
  for (const part of [patient, id]) {
    for await (const names of client.scanIterator({ MATCH: `*${part}*`, COUNT: 10_000 })) {
      for (const name of names) {
        if (known.has(name)) continue;
        known.add(name);
        own.push([name.replace(part, '…').replace(/^\{[^}]*\}:/, ''), name]);
      }
    }
  }
  const shares: Share[] = [];
  for (const [what, key, record = false] of own)
    shares.push({ what, bytes: await bytesOf(client, [key]), record });
  const shared: readonly (readonly [string, string])[] = [
    ['link from the phone to the conversation', keys.links],
    ['whose each resource is', keys.owners],
    ['access version', keys.access],
    ['list of patients', keys.patients],
  ];
  for (const [what, key] of shared)
    shares.push({ what, bytes: (await bytesOf(client, [key])) / people, record: false });
  const each = (await entryBytes(client, keys.audit)) + (await entryBytes(client, keys.auditLinks));
  shares.push({
    what: `audit log: ${AUDIT_ENTRIES} entries, chained`,
    bytes: each * AUDIT_ENTRIES,
    record: false,
  });
  return shares.filter(({ bytes }) => bytes > 0);
}

/** What an entry adds to a stream of many: its own few are copied until there are. */
async function entryBytes(client: Client, stream: string): Promise<number> {
  const copy = `${stream}-of-many`;
  const entries = (await client.xRevRange(stream, '+', '-', { COUNT: AUDIT_ENTRIES })) ?? [];
  for (let copied = 0; copied < COPIES; copied += 1) {
    const entry = entries[copied % entries.length];
    if (entry !== undefined) await client.xAdd(copy, '*', entry.message);
  }
  const bytes = await bytesOf(client, [copy]);
  await client.del(copy);
  return bytes / COPIES;
}

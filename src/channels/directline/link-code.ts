import { Refused } from '../../errors.ts';
import { CODE_TRIES, CODES_A_DAY, codeMatches, readCode, withinDay } from '../../people/code.ts';
import { nameOfLink } from './link-device.ts';
import type { Opened } from './links.ts';
import type { DirectLineTools } from './tools.ts';

/** Tries are counted for longer than the code, and the link, is good. */
const COUNTED_MS = 60 * 60_000;

/** Asked again sooner, a code is on its way: a page that got no answer asks by itself, and three a day are soon gone. */
const AGAIN_MS = 30_000;

/** What whoever holds a link gives with it. `again`: the code did not come, they want another. */
export type Proof = {
  readonly key: string;
  readonly birthDate: string | null;
  readonly code: string | null;
  readonly again: boolean;
};

type Tools = Pick<DirectLineTools, 'holdings' | 'tries' | 'clock' | 'desk' | 'newId'>;

/** A link and the key of the address that it went to. */
type SentLink = Opened & { readonly number: string };

/**
 * Has a code sent to the phone that got the link, and takes it back from whoever opened it. It goes out by a turn of that
 * phone's conversation, as every text does: not after STOP, nor oftener than codes may. Rejects as `provePerson` says.
 */
export async function proveCode(
  tools: Tools,
  link: SentLink,
  { key, birthDate, code, again }: Proof,
  write: (did: string) => Promise<void>,
): Promise<void> {
  // A link that went to no phone (another chat service) has none that a code could go to.
  if (!link.number.startsWith('sms:')) return;
  const { practice, conversation } = link;
  const asker = `link:${nameOfLink(key)}`;
  const session = await tools.holdings.session(practice.id, conversation);
  const sent = session?.code;
  const waits = sent?.asker === asker && tools.clock() < sent.expiresAt;
  if (code === null) {
    const isLate = tools.clock() - (session?.codesSent?.at(-1) ?? 0) >= AGAIN_MS;
    if (waits && again && !isLate)
      throw new Refused(401, 'CodeWaits', 'A code was sent less than half a minute ago.');
    if (!waits || again) await sendOne(tools, link, asker, birthDate ?? '', session?.codesSent);
    throw new Refused(401, 'CodeNeeded', 'A code was sent to the phone that got the link.');
  }
  const tried = await tools.tries.take(practice.id, `code ${asker}`, COUNTED_MS);
  const digits = readCode(code);
  const fits = sent !== undefined && digits !== null && codeMatches(sent, digits, asker, tools.clock());
  const isOpen = tried <= CODE_TRIES;
  // Used up by whoever comes first with it, however many come at once.
  if (isOpen && fits && (await tools.tries.take(practice.id, `used ${sent.digest}`, COUNTED_MS)) === 1) {
    await tools.tries.giveBack(practice.id, `code ${asker}`);
    return;
  }
  await write(tried < CODE_TRIES ? 'page-doubted' : 'page-locked');
  if (tried >= CODE_TRIES) throw new Refused(403, 'LinkLocked', 'This link cannot be opened here.');
  throw new Refused(401, 'CodeWrong', 'That is not the code, or it is too old.');
}

async function sendOne(
  tools: Tools,
  { practice, conversation, number }: SentLink,
  asker: string,
  birthDate: string,
  codesSent: readonly number[] | undefined,
): Promise<void> {
  const withheld = () => new Refused(403, 'CodeWithheld', 'No code can be sent to that phone now.');
  const via = practice.numbers[0];
  const at = tools.clock();
  if (via === undefined || withinDay(codesSent, at).length >= CODES_A_DAY) throw withheld();
  const outcome = await tools.desk.perform(practice.id, conversation, {
    kind: 'code-asked',
    id: `code-${tools.newId()}`,
    at,
    waits: true,
    asker,
    number: { channel: 'sms', number: number.slice('sms:'.length), via },
    dates: [birthDate],
  });
  if (!outcome.ok) throw withheld();
}

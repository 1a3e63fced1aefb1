import { Refused } from '../../errors.ts';
import { hasLapsed } from '../../people/verification.ts';
import type { Practice } from '../../practice/practice.ts';
import type { Address } from '../../turn/address.ts';
import type { ConversationStore, LoadedChart } from '../../turn/conversation-stores.ts';
import type { Clock, Voice } from '../../turn/ports.ts';
import type { Session } from '../../turn/session.ts';
import { personsOf, speakAt } from '../../turn/standing.ts';
import type { RecordStore } from '../../turn/stores.ts';
import { Turn } from '../../turn/turn.ts';

export type ViewerTools = {
  readonly conversations: Pick<ConversationStore, 'conversationOf'>;
  readonly holdings: { session(practice: string, conversation: string): Promise<Session | null> };
  readonly records: Pick<RecordStore, 'chart'>;
  readonly voice: Voice;
  readonly clock: Clock;
};

/** Who asks: a page, in which language, and about which of the patients they speak for (null: whom it is about now). */
export type Asker = {
  readonly practice: Practice;
  readonly page: string;
  readonly locale: string | null;
  readonly patient: string | null;
};

/**
 * What somebody may see on a page, by the very rules of the conversation: a turn in which nothing is said and which is never
 * committed. It stands where the page stands. Rejects with Refused 403 `NotVerified` where nothing personal may be said there.
 */
export async function openViewer(tools: ViewerTools, asker: Asker): Promise<Turn> {
  const { practice, page } = asker;
  const address: Address = { channel: 'web', page };
  const { conversation, patients } = await tools.conversations.conversationOf(practice.id, address);
  const session = await tools.holdings.session(practice.id, conversation);
  if (session === null || patients.length === 0) throw notVerified();
  const charts = await Promise.all(patients.map((patient) => tools.records.chart(practice.id, patient)));
  const turn = new Turn(
    practice,
    {
      practice: practice.id,
      conversation,
      fence: 0,
      sessionVersion: 0,
      session,
      attempts: 0,
      events: [],
      alarmed: [],
      emergency: null,
      patients: charts.filter((chart): chart is LoadedChart => chart !== null),
      handoff: null,
      suppressed: false,
    },
    [],
    {
      now: tools.clock(),
      newId: nothingIsMade,
      newCode: nothingIsMade,
      voice: tools.voice,
      model: null,
      library: null,
      actOf: () => 'none',
      pageLink: null,
      signal: new AbortController().signal,
    },
  );
  speakAt(turn.session, address);
  if (asker.patient !== null) turnTo(turn.session, asker.patient);
  const { person, heardAt, locale } = turn.session;
  const isLapsed = person?.verifiedAt != null && hasLapsed(person.verifiedAt, heardAt, turn.now);
  if (!turn.mayDisclose || isLapsed) throw notVerified();
  const asked = asker.locale;
  turn.session.locale = asked !== null && tools.voice.locales.includes(asked) ? asked : locale;
  return turn;
}

/** Makes it about another of the patients whom the person speaks for. */
function turnTo(session: Session, patient: string): void {
  const persons = personsOf(session);
  const meant = persons.find(({ patientId }) => patientId === patient);
  if (meant === undefined) throw notVerified();
  session.person = meant;
  session.others = persons.filter((one) => one !== meant);
}

function nothingIsMade(): never {
  throw new Error('whoever only looks makes nothing');
}

function notVerified(): Refused {
  return new Refused(
    403,
    'NotVerified',
    'It is not known who this is: open the link of a text, or say so in the chat.',
  );
}

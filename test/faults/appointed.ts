import type { Chart } from '../../src/care/chart.ts';
import type { Handoff } from '../../src/handoff/handoff.ts';
import { CONSENT_WORDING } from '../../src/people/consent.ts';
import { createConversationStore } from '../../src/store/conversations.ts';
import { connect } from '../../src/store/redis.ts';
import { createSealers, parsePhiKeys } from '../../src/store/sealing.ts';
import type { Commit, ConversationCommit } from '../../src/turn/commit.ts';
import { newSession } from '../../src/turn/session.ts';
import { PRACTICE } from './provider.ts';

/** The demo practice's id, which the servers load. */
const practice = 'maple-street';

/** What is to happen in one person's conversation at a moment. */
export type Appointed = {
  readonly number: string;
  readonly at: number;
  readonly what: 'check-in' | 'escalation';
};

/** The words of a person's step: a check-in that is about it is theirs and nobody else's. */
export const stepOf = (number: string): string => `walk to shop ${number.slice(-4)}`;

/** Writes conversations with something to come into the store, as turns would have: each is known, has agreed, and waits. */
export async function appoint(
  redisUrl: string,
  keys: string,
  all: readonly Appointed[],
  now: number,
): Promise<void> {
  const redis = await connect(redisUrl);
  try {
    const conversations = createConversationStore(redis, createSealers(redis, parsePhiKeys(keys)));
    for (const one of all) {
      const address = { channel: 'sms', number: one.number, via: PRACTICE } as const;
      const patient = `patient-${one.number.slice(1)}`;
      await conversations.commit(
        commitOf(now, { charts: [{ patient, chart: chartOf(patient, one.number), accessChanged: false }] }),
      );
      const conversation = await conversations.conversationOfPerson(practice, patient, null);
      await conversations.link(practice, { address, conversation, patients: [patient] });
      const event = {
        kind: 'joined',
        id: `here-${patient}`,
        at: now,
        from: address,
        localeHint: null,
      } as const;
      const accepted = await conversations.append(practice, conversation, event);
      if (accepted.kind !== 'accepted' || accepted.held === null) throw new Error('somebody else was here');
      const { fence, sessionVersion } = accepted.held;
      const open = one.what === 'escalation' ? [handoffOf(conversation, patient, one.at, now)] : [];
      const [first] = open;
      const turn: ConversationCommit = {
        id: conversation,
        fence,
        sessionVersion,
        session: {
          ...newSession('en'),
          address,
          person: { patientId: patient, relationship: null, verifiedAt: now },
          consent: 'given',
          consentWording: CONSENT_WORDING,
          introduced: true,
          heardAt: now,
          holder: first === undefined ? { kind: 'bot' } : { kind: 'waiting', handoffId: first.id },
        },
        handled: [event.id],
        transcript: [],
        outbox: [],
        timers: {
          set:
            first === undefined
              ? [{ id: 'check-in:g', at: one.at, kind: 'check-in', data: { goalId: 'g' } }]
              : [],
          cancel: [],
        },
        outcomes: [],
      };
      await conversations.commit(commitOf(now, { conversation: turn, handoffs: open }));
    }
  } finally {
    await redis.close();
  }
}

function commitOf(now: number, more: Partial<Commit>): Commit {
  return {
    practice,
    now,
    conversation: null,
    reads: [],
    records: [],
    charts: [],
    handoffs: [],
    suppressions: [],
    links: [],
    others: [],
    audit: [],
    ...more,
  };
}

function chartOf(id: string, number: string): Chart {
  return {
    patient: { id, name: null, given: 'Ana', birthDate: null, language: null, deceased: false },
    plans: [],
    goals: [
      {
        id: 'g',
        text: 'walk more',
        owner: 'patient',
        lifecycle: 'active',
        achievement: null,
        step: stepOf(number),
        confidence: 8,
        target: null,
        startedOn: null,
        dueOn: null,
        notes: [],
        sensitive: false,
      },
    ],
    team: [],
    medicines: [],
    appointments: [],
    questions: [],
  };
}

function handoffOf(conversationId: string, patientId: string, dueAt: number, now: number): Handoff {
  return {
    id: `handoff-${patientId}`,
    conversationId,
    patientId,
    risk: 'urgent',
    reason: 'urgent_symptom',
    state: 'waiting',
    openedAt: now,
    dueAt,
    assignee: null,
    brief: {
      who: null,
      relationship: null,
      language: 'en',
      asked: [],
      tried: [],
      safety: null,
      promised: null,
      questions: [],
      note: null,
    },
  };
}

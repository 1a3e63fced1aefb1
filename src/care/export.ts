/** What is held on a patient, for `patientBundle`. Times are epoch milliseconds. */
export type PatientData = {
  readonly patient: string;
  readonly at: number;
  /** What resources' addresses begin with, without a slash at its end. */
  readonly base: string;
  readonly resources: readonly { readonly type: string; readonly id: string; readonly resource: unknown }[];
  readonly conversations: readonly Conversation[];
  readonly handoffs: readonly Handoff[];
  /** What is kept of their words beside: translations, and questions that no page of the practice answered. */
  readonly kept: {
    readonly translations: readonly Translated[];
    readonly gaps: readonly {
      readonly id: string;
      readonly text: string;
      readonly language: string;
      readonly at: number;
    }[];
  };
  readonly audit: readonly AuditEntry[];
};

type Conversation = {
  readonly id: string;
  /** Who speaks with us there; null: the patient. */
  readonly relationship: string | null;
  readonly locale: string | null;
  /** A phone number, a page or a terminal, as the last message came. */
  readonly address: { readonly medium: string; readonly value: string } | null;
  readonly suppressed: boolean;
  readonly timers: readonly { readonly id: string; readonly at: number; readonly kind: string }[];
  readonly lines: readonly Line[];
  /** What staff wrote for each other; left out where the patient looks for themselves (docs/decisions/0018). */
  readonly notes?: readonly Note[];
};

type Note = { readonly id: string; readonly at: number; readonly name: string; readonly text: string };

type Line = {
  readonly id: string;
  readonly at: number;
  readonly from: 'patient' | 'bot' | 'staff' | 'system';
  readonly staffName: string | null;
  readonly text: string;
  readonly locale: string;
  /** The provider's word for how far it came; null where it said none. */
  readonly delivery: string | null;
};

type Handoff = {
  readonly id: string;
  readonly risk: string;
  readonly reason: string;
  readonly state: string;
  readonly openedAt: number;
  readonly dueAt: number;
  readonly assignee: string | null;
  readonly brief: {
    readonly asked: readonly { readonly at: number; readonly text: string }[];
    readonly tried: readonly string[];
    readonly questions: readonly string[];
    readonly promised: string | null;
    readonly note: string | null;
  };
};

type Translated = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly original: string;
  readonly text: string;
  readonly state: string;
  readonly at: number;
};

type AuditEntry = {
  readonly at: number;
  readonly who: string;
  readonly did: string;
  readonly what: string;
  readonly why: string | null;
};

type Resource = Readonly<Record<string, unknown>> & { readonly resourceType: string; readonly id: string };

/** What we say beyond FHIR's own elements and codes. */
const OURS = 'urn:porchlight';

/**
 * Everything held on a patient as one FHIR R4 Bundle of type collection: the record as it is, each text that was said as
 * a Communication, each conversation as a Basic, each handoff as a Task, who saw or changed what as AuditEvents.
 */
export function patientBundle(data: PatientData) {
  const subject = { reference: `Patient/${data.patient}` };
  const made: Resource[] = [
    ...data.conversations.flatMap((conversation) => [
      aboutConversation(conversation, subject),
      ...conversation.lines.map((line) => communication(line, conversation, subject)),
      ...(conversation.notes ?? []).map((note) => privateNote(note, conversation, subject)),
    ]),
    ...data.handoffs.map((handoff) => task(handoff, subject)),
    ...data.kept.translations.map((one) => translation(one, subject)),
    ...data.kept.gaps.map(({ id, text, language, at }) => ({
      resourceType: 'Basic',
      id: idOf(`question-${id}`),
      language,
      code: { coding: [{ system: OURS, code: 'unanswered-question' }] },
      subject,
      created: instant(at).slice(0, 10),
      extension: [{ url: `${OURS}:text`, valueString: text }],
    })),
    ...data.audit.map((entry, index) => auditEvent(entry, index, subject)),
  ];
  const resources = [
    ...data.resources.map(({ type, id, resource }) => ({ resourceType: type, id, resource })),
    ...made.map((resource) => ({ resourceType: resource.resourceType, id: resource.id, resource })),
  ];
  const seen = new Map<string, number>();
  return {
    resourceType: 'Bundle' as const,
    type: 'collection' as const,
    timestamp: instant(data.at),
    entry: resources.map(({ resourceType, id, resource }) => {
      const name = `${resourceType}/${id}`;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      // bdl-7: a fullUrl stands once in a bundle.
      return { fullUrl: `${data.base}/fhir/${name}${count === 1 ? '' : `-${count}`}`, resource };
    }),
  };
}

type Reference = { readonly reference: string };

function aboutConversation(conversation: Conversation, subject: Reference): Resource {
  const { address, locale, relationship } = conversation;
  const extension = [
    ...(relationship === null ? [] : [{ url: `${OURS}:relationship`, valueString: relationship }]),
    ...(locale === null ? [] : [{ url: `${OURS}:language`, valueCode: locale }]),
    ...(address === null ? [] : [{ url: `${OURS}:${address.medium}`, valueString: address.value }]),
    { url: `${OURS}:opted-out`, valueBoolean: conversation.suppressed },
    ...conversation.timers.map(({ at, kind }) => ({ url: `${OURS}:${kind}-at`, valueInstant: instant(at) })),
  ];
  const code = { coding: [{ system: OURS, code: 'conversation' }] };
  return { resourceType: 'Basic', id: idOf(conversation.id), extension, code, subject };
}

function communication(line: Line, conversation: Conversation, subject: Reference): Resource {
  const person =
    conversation.relationship === null ? subject : { display: `${conversation.relationship} of the patient` };
  const us = { display: line.staffName ?? (line.from === 'staff' ? 'Staff' : 'Porchlight') };
  const [sender, recipient] = line.from === 'patient' ? [person, us] : [us, person];
  return {
    resourceType: 'Communication',
    id: idOf(line.id),
    language: line.locale,
    ...(line.delivery === null
      ? {}
      : { extension: [{ url: `${OURS}:delivery`, valueString: line.delivery }] }),
    status: statusOf(line),
    category: [{ coding: [{ system: OURS, code: line.from }] }],
    partOf: [{ reference: `Basic/${idOf(conversation.id)}` }],
    subject,
    sent: instant(line.at),
    // A note of the system is for staff, not for the person.
    ...(line.from === 'system' ? { sender: us } : { sender, recipient: [recipient] }),
    payload: [{ contentString: line.text }],
  };
}

/** A translation that is kept: both sides, and whether a person has read it. */
function translation({ id, from, to, original, text, state, at }: Translated, subject: Reference): Resource {
  return {
    resourceType: 'Basic',
    id: idOf(`translation-${id}`),
    code: { coding: [{ system: OURS, code: 'translation' }] },
    subject,
    created: instant(at).slice(0, 10),
    extension: [
      { url: `${OURS}:from`, valueCode: from },
      { url: `${OURS}:to`, valueCode: to },
      { url: `${OURS}:original`, valueString: original },
      ...(text === '' ? [] : [{ url: `${OURS}:text`, valueString: text }]),
      { url: `${OURS}:state`, valueCode: state },
    ],
  };
}

/** Part of what decisions about the patient are made by (45 CFR 164.501, designated record set), said to nobody outside. */
function privateNote({ id, at, name, text }: Note, conversation: Conversation, subject: Reference): Resource {
  return {
    resourceType: 'Communication',
    id: idOf(`note-${id}`),
    status: 'completed',
    category: [{ coding: [{ system: OURS, code: 'private-note' }] }],
    partOf: [{ reference: `Basic/${idOf(conversation.id)}` }],
    subject,
    sent: instant(at),
    sender: { display: name },
    payload: [{ contentString: text }],
  };
}

/** FHIR's event-status for how far a text came. What was said on a page or came in has arrived. */
function statusOf({ from, delivery }: Line): string {
  if (from === 'patient' || delivery === null) return 'completed';
  if (/undelivered|failed|canceled|withheld|stale/.test(delivery)) return 'not-done';
  return /delivered|read/.test(delivery) ? 'completed' : 'in-progress';
}

function task(handoff: Handoff, subject: Reference): Resource {
  const { brief } = handoff;
  const notes = [
    ...brief.asked.map(({ at, text }) => ({ time: instant(at), text })),
    ...[...brief.tried, ...brief.questions].map((text) => ({ text })),
    ...[brief.promised, brief.note].flatMap((text) => (text === null ? [] : [{ text }])),
  ];
  const priorities: Readonly<Record<string, string>> = {
    emergency: 'stat',
    crisis: 'stat',
    urgent: 'urgent',
  };
  const states: Readonly<Record<string, string>> = { with_person: 'in-progress', resolved: 'completed' };
  return {
    resourceType: 'Task',
    id: idOf(handoff.id),
    status: states[handoff.state] ?? 'requested',
    intent: 'order',
    priority: priorities[handoff.risk] ?? 'routine',
    code: { coding: [{ system: `${OURS}:handoff`, code: handoff.reason }] },
    for: subject,
    authoredOn: instant(handoff.openedAt),
    ...(handoff.assignee === null ? {} : { owner: { display: handoff.assignee } }),
    restriction: { period: { end: instant(handoff.dueAt) } },
    ...(notes.length === 0 ? {} : { note: notes }),
  };
}

function auditEvent({ at, who, did, what, why }: AuditEntry, index: number, subject: Reference): Resource {
  const entity = /^[A-Z]\w+\/[\w.-]+$/.test(what) ? { reference: what } : { display: what };
  return {
    resourceType: 'AuditEvent',
    id: `audit-${index + 1}`,
    // DICOM PS3.16 110110, "Patient Record".
    type: { system: 'http://dicom.nema.org/resources/ontology/DCM', code: '110110' },
    subtype: [{ system: `${OURS}:audit`, code: did }],
    recorded: instant(at),
    ...(why === null ? {} : { purposeOfEvent: [{ text: why }] }),
    agent: [{ who: { display: who }, requestor: true }],
    source: { observer: { display: 'Porchlight' } },
    entity: [{ what: subject }, ...(entity.reference === subject.reference ? [] : [{ what: entity }])],
  };
}

function instant(at: number): string {
  return new Date(at).toISOString();
}

/** An id as FHIR allows it: 1 to 64 of letters, digits, `-` and `.` (R4, data type id). */
function idOf(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9.-]/g, '-').slice(0, 64);
}

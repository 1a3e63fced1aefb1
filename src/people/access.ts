/** Whoever may want to know something. The rights of a proxy are rows of their own: a proxy has the sum of theirs. */
export const PARTIES = [
  'unverified',
  'patient',
  'teen',
  'proxy: see plan',
  'proxy: ask',
  'proxy: decide',
  'proxy: emergency only',
  'parent of a teen',
  'proxy that ended',
  'agent',
  'nurse',
  'supervisor',
  'admin',
] as const;

export type Party = (typeof PARTIES)[number];

/**
 * What there is to know. `plan`: with medicines and visits. `transcript`: for a person, what was said in their own
 * conversation. `family thread`: what one of a family writes to all of it. `safety`: that a danger was found and what became of it. `confidential`: what the record or a teen keeps
 * from others.
 */
export const KINDS = [
  'identity',
  'plan',
  'goals',
  'questions',
  'team',
  'memory card',
  'transcript',
  'family thread',
  'consents',
  'safety',
  'confidential',
  'audit',
] as const;

export type Kind = (typeof KINDS)[number];

/** Where it would be said or shown. A conversation in a terminal counts as the page. */
export const PLACES = ['sms', 'web', 'console'] as const;

export type Place = (typeof PLACES)[number];

export const ACTS = ['read', 'change'] as const;

export type ActOn = (typeof ACTS)[number];

/** Under which circumstance; `no` and `yes` are under none and any. */
export type Grant = 'no' | 'yes' | 'own phone' | 'open handoff' | 'break glass';

/** What is so at the moment. `ownPhone`: a teen has said that nobody else reads it. */
export type Circumstances = {
  readonly ownPhone?: boolean;
  readonly openHandoff?: boolean;
  /** Somebody of staff has given a reason, which the audit log keeps. */
  readonly brokeGlass?: boolean;
};

type Row = {
  readonly places: readonly Place[];
  /** `read/change` for each kind; a kind left out is `no/no`. */
  readonly grants: Partial<Readonly<Record<Kind, `${Grant}/${Grant}`>>>;
  /** Why what is refused is refused. */
  readonly refused: string;
  /** Why what is granted is granted. */
  readonly granted: string;
};

const PHONES: readonly Place[] = ['sms', 'web'];
const DESK: readonly Place[] = ['console'];

/**
 * The one table of who may know and change what, and where. Sources: minimum necessary, 45 CFR 164.514(d); personal
 * representatives and their limits, 164.502(g); unencrypted texts, 164.522(b) and the preamble of the Omnibus Rule (78 FR
 * 5634); emergency access of staff, 164.312(a)(2)(ii).
 */
const TABLE: Readonly<Record<Party, Row>> = {
  unverified: {
    places: [],
    grants: {},
    refused: 'it is not known who this is, or they have not agreed',
    granted: '',
  },
  patient: {
    places: PHONES,
    grants: {
      identity: 'yes/yes',
      plan: 'yes/no',
      goals: 'yes/yes',
      questions: 'yes/yes',
      team: 'yes/no',
      'memory card': 'yes/yes',
      transcript: 'yes/no',
      'family thread': 'yes/yes',
      consents: 'yes/yes',
    },
    refused: 'kept by the practice, or not said where others may read it: the office tells them',
    granted: 'it is theirs',
  },
  teen: {
    places: PHONES,
    grants: {
      identity: 'yes/yes',
      plan: 'yes/no',
      goals: 'yes/yes',
      questions: 'yes/yes',
      team: 'yes/no',
      'memory card': 'yes/yes',
      transcript: 'yes/no',
      'family thread': 'yes/yes',
      consents: 'yes/yes',
      confidential: 'own phone/own phone',
    },
    refused: 'kept by the practice, or the phone is not theirs alone',
    granted: 'it is theirs',
  },
  'proxy: see plan': {
    places: PHONES,
    grants: {
      identity: 'yes/no',
      plan: 'yes/no',
      goals: 'yes/no',
      questions: 'yes/no',
      team: 'yes/no',
      transcript: 'yes/no',
      'family thread': 'yes/yes',
    },
    refused: 'they may see the plan, no more',
    granted: 'they may see the plan',
  },
  'proxy: ask': {
    places: PHONES,
    grants: { questions: 'no/yes', transcript: 'yes/no' },
    refused: 'they may ask the team, no more',
    granted: 'they may ask the team',
  },
  'proxy: decide': {
    places: PHONES,
    grants: {
      identity: 'yes/no',
      plan: 'yes/no',
      goals: 'yes/yes',
      questions: 'yes/yes',
      team: 'yes/no',
      'memory card': 'yes/yes',
      transcript: 'yes/no',
      'family thread': 'yes/yes',
      consents: 'yes/yes',
    },
    refused: 'for the patient alone, or kept by the practice',
    granted: 'they act for the patient',
  },
  'proxy: emergency only': {
    places: PHONES,
    grants: {},
    refused: 'staff phone them in an emergency; nothing is told here',
    granted: '',
  },
  'parent of a teen': {
    places: PHONES,
    grants: {
      identity: 'yes/no',
      plan: 'yes/no',
      questions: 'no/yes',
      team: 'yes/no',
      transcript: 'yes/no',
      'family thread': 'yes/yes',
    },
    refused: 'the teen has privacy of their own from this age on',
    granted: 'they care for the teen',
  },
  'proxy that ended': {
    places: PHONES,
    grants: {},
    refused: 'acting for them ended on the birthday, or was taken back',
    granted: '',
  },
  agent: {
    places: DESK,
    grants: {
      identity: 'yes/no',
      plan: 'break glass/no',
      goals: 'break glass/no',
      questions: 'open handoff/no',
      team: 'yes/no',
      'memory card': 'yes/no',
      transcript: 'open handoff/open handoff',
      'family thread': 'open handoff/no',
      consents: 'yes/yes',
      safety: 'yes/no',
    },
    refused: 'not needed for the work of an agent',
    granted: 'needed to answer, enroll and pass on',
  },
  nurse: {
    places: DESK,
    grants: {
      identity: 'yes/yes',
      plan: 'yes/no',
      goals: 'yes/yes',
      questions: 'yes/yes',
      team: 'yes/yes',
      'memory card': 'yes/yes',
      transcript: 'yes/yes',
      'family thread': 'yes/yes',
      consents: 'yes/yes',
      safety: 'yes/yes',
      confidential: 'break glass/no',
    },
    refused: 'kept by the record, or for who watches over access',
    granted: 'needed to care',
  },
  supervisor: {
    places: DESK,
    grants: {
      identity: 'yes/yes',
      plan: 'yes/no',
      goals: 'yes/yes',
      questions: 'yes/yes',
      team: 'yes/yes',
      'memory card': 'yes/yes',
      transcript: 'yes/yes',
      'family thread': 'yes/yes',
      consents: 'yes/yes',
      safety: 'yes/yes',
      confidential: 'break glass/no',
      audit: 'yes/no',
    },
    refused: 'kept by the record; nobody changes the audit log',
    granted: 'needed to care and to watch over access',
  },
  admin: {
    places: DESK,
    grants: {
      identity: 'yes/no',
      plan: 'break glass/no',
      goals: 'break glass/no',
      questions: 'open handoff/no',
      team: 'yes/yes',
      'memory card': 'break glass/no',
      transcript: 'open handoff/open handoff',
      'family thread': 'open handoff/no',
      consents: 'yes/no',
      safety: 'yes/no',
      audit: 'yes/no',
    },
    refused: 'not needed to run the practice; nobody changes the audit log',
    granted: 'needed to run the practice, and so that nobody waits unseen',
  },
};

/** What the table grants, and why or why not. */
export function granted(
  party: Party,
  kind: Kind,
  place: Place,
  act: ActOn,
): { readonly grant: Grant; readonly why: string } {
  const row = TABLE[party];
  if (!row.places.includes(place)) {
    const why = row.places.length === 0 ? row.refused : `only on ${row.places.join(' and ')}`;
    return { grant: 'no', why };
  }
  const [read, change] = (row.grants[kind] ?? 'no/no').split('/') as [Grant, Grant];
  const grant = act === 'read' ? read : change;
  return { grant, why: grant === 'no' ? row.refused : row.granted };
}

/**
 * True when one of the parties that somebody is may do that. Every check of who may know or change what ends here; whether
 * it is known who they are, and whether they agreed, is asked before (an unverified party may nothing).
 */
export function isAllowed(
  parties: readonly Party[],
  wish: { readonly kind: Kind; readonly place: Place; readonly act: ActOn },
  circumstances: Circumstances = {},
): boolean {
  return parties.some((party) => holds(granted(party, wish.kind, wish.place, wish.act).grant, circumstances));
}

function holds(grant: Grant, { ownPhone, openHandoff, brokeGlass }: Circumstances): boolean {
  switch (grant) {
    case 'no':
      return false;
    case 'yes':
      return true;
    case 'own phone':
      return ownPhone === true;
    case 'open handoff':
      return openHandoff === true || brokeGlass === true;
    case 'break glass':
      return brokeGlass === true;
  }
}

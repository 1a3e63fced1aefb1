import type { Chart } from './chart.ts';
import type { CardEntry, CardTopic } from './family.ts';
import { isSensitive } from './sensitive.ts';

/** The coding of what we keep on a memory card: its code is the topic. The urls of our extensions begin with it. */
export const CARD_SYSTEM = 'urn:porchlight:card';

/** What a family tells once, in the order in which staff read it. */
export const CARD_TOPICS: readonly CardTopic[] = [
  'name',
  'pronouns',
  'language',
  'interpreter',
  'treatment',
  'hearing',
  'movement',
  'culture',
  'matters',
  'times',
  'transport',
  'home',
  'tried',
];

/** Of these one thing is true at a time: what is told anew takes the place of the old. */
const SINGLE: ReadonlySet<CardTopic> = new Set(['name', 'pronouns', 'language', 'interpreter', 'times']);

/** Longer words are a letter: the office reads those. */
export const CARD_TEXT_MOST = 300;

/** LOINC of US Core's preference profiles: for intervention (75773-2) and for the experience of care (95541-9). */
export const PREFERENCES = {
  treatment: {
    code: '75773-2',
    display: 'Goals, preferences, and priorities for medical treatment [Reported]',
    profile: 'us-core-treatment-intervention-preference',
    category: 'treatment-intervention-preference',
  },
  experience: {
    code: '95541-9',
    display: 'Care experience preference',
    profile: 'us-core-care-experience-preference',
    category: 'care-experience-preference',
  },
} as const;

/** Categories of US Core for what is no preference (CodeSystem us-core-category); what was tried is a survey's answer. */
const CATEGORIES: Readonly<Partial<Record<CardTopic, string>>> = {
  hearing: 'functional-status',
  movement: 'functional-status',
  transport: 'sdoh',
  home: 'sdoh',
};

/** Something told, as it goes on the card. */
export function cardEntry(told: Omit<CardEntry, 'sensitive'>): CardEntry {
  const text = told.text.trim().slice(0, CARD_TEXT_MOST);
  return { ...told, text, sensitive: isSensitive(text) };
}

/** What this takes the place of: of some topics there is one for each person, and the same words are one. */
export function replacedBy(chart: Chart, entry: CardEntry): CardEntry | null {
  const same = (chart.card ?? []).filter(({ topic, of }) => topic === entry.topic && of === entry.of);
  const again = same.find((one) => one.id === entry.id || saysSame(one, entry));
  if (again !== undefined) return again;
  return SINGLE.has(entry.topic)
    ? (same.find(({ source }) => source.relationship === entry.source.relationship) ?? null)
    : null;
}

/** The chart with this on its card, in the place of what has its id. */
export function withCard(chart: Chart, entry: CardEntry): Chart {
  const others = (chart.card ?? []).filter(({ id }) => id !== entry.id);
  return { ...chart, card: [...others, entry] };
}

/** The chart without it. */
export function withoutCard(chart: Chart, id: string): Chart {
  return { ...chart, card: (chart.card ?? []).filter((entry) => entry.id !== id) };
}

/** The card in the order of its topics; within one the oldest first. */
export function cardOf(chart: Chart | null): readonly CardEntry[] {
  return [...(chart?.card ?? [])].sort(
    (one, other) =>
      CARD_TOPICS.indexOf(one.topic) - CARD_TOPICS.indexOf(other.topic) ||
      (one.source.at ?? 0) - (other.source.at ?? 0),
  );
}

/** What the patient likes to be called, else the first name on file; null where neither is known. */
export function calledBy(chart: Chart | null): string | null {
  const liked = cardOf(chart).findLast(({ topic, of }) => topic === 'name' && of === 'patient');
  return liked?.text ?? chart?.patient.given ?? chart?.patient.name ?? null;
}

/**
 * An entry as a FHIR R4 Observation: US Core's preference profiles where it is a preference. What is taken off the card
 * stays under its id as entered in error, without the words.
 */
export function cardObservation(
  entry: CardEntry,
  patientId: string,
  status: 'final' | 'amended' | 'entered-in-error',
) {
  const { topic, source } = entry;
  const category = CATEGORIES[topic];
  const preference = topic === 'treatment' ? PREFERENCES.treatment : PREFERENCES.experience;
  const isPreference = category === undefined && topic !== 'tried';
  const at = source.at === null ? {} : { effectiveDateTime: new Date(source.at).toISOString() };
  return {
    resourceType: 'Observation' as const,
    id: entry.id,
    ...(isPreference
      ? { meta: { profile: [`http://hl7.org/fhir/us/core/StructureDefinition/${preference.profile}`] } }
      : {}),
    extension: [
      { url: `${CARD_SYSTEM}:of`, valueCode: entry.of },
      { url: `${CARD_SYSTEM}:told-by`, valueCode: source.who },
      ...(source.relationship === null
        ? []
        : [{ url: `${CARD_SYSTEM}:relationship`, valueString: source.relationship }]),
      ...(source.messageId === null
        ? []
        : [{ url: `${CARD_SYSTEM}:message`, valueString: source.messageId }]),
    ],
    status,
    category: [
      {
        coding: [
          topic === 'tried'
            ? { system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }
            : {
                system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-category',
                code: category ?? preference.category,
              },
        ],
      },
    ],
    code: {
      coding: [
        ...(isPreference
          ? [{ system: 'http://loinc.org', code: preference.code, display: preference.display }]
          : []),
        { system: CARD_SYSTEM, code: topic },
      ],
    },
    subject: { reference: `Patient/${patientId}` },
    performer: [
      source.who === 'patient'
        ? { reference: `Patient/${patientId}` }
        : { display: source.relationship ?? source.who },
    ],
    ...at,
    ...(status === 'entered-in-error' ? {} : { valueString: entry.text }),
  };
}

/** True where both are in the same words, whatever their signs and capitals. */
export function saysSame(one: CardEntry, other: CardEntry): boolean {
  return folded(one.text) === folded(other.text);
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

import { calledBy, cardOf } from '../care/card.ts';
import type { Chart } from '../care/chart.ts';
import { phrase } from '../care/phrase.ts';
import { named } from '../care/terms.ts';
import { withoutLinkKeys } from '../channels/directline/links.ts';
import { isAllowed, type Kind } from '../people/access.ts';
import { visibleChart } from '../people/circle.ts';
import { isCurrent } from '../people/consent.ts';
import { partiesOf } from '../people/parties.ts';
import { circleOf, memberIn } from '../people/related.ts';
import type { Practice } from '../practice/practice.ts';
import type { HeldConversation } from '../store/holdings.ts';
import type { KeptWords } from '../store/kept-words.ts';
import type { Voice } from '../turn/ports.ts';
import type { Person } from '../turn/session.ts';
import { personsOf } from '../turn/standing.ts';

/** Whoever opens the page: the person of the conversation that the link was sent in, as they may know things at this moment. */
export type Visitor = {
  readonly person: Person;
  readonly locale: string;
  readonly may: (kind: Kind) => boolean;
  /** The chart as they may read it. */
  readonly chart: Chart;
  readonly lines: HeldConversation['lines'];
  /** What is kept of this conversation's words beside it. */
  readonly kept: KeptWords;
};

/** A part of the page: a heading and lines of plain text. */
export type Section = { readonly title: string; readonly lines: readonly string[] };

/** Who opens it; null where nothing personal may be said to them any more: a right taken back, a doubt, a yes withdrawn. */
export function visitorOf(
  held: HeldConversation & { readonly kept: KeptWords },
  chart: Chart,
  practice: Practice,
  now: number,
): Visitor | null {
  const { session, lines, kept } = held;
  const person = session === null ? undefined : personsOf(session).find(isOf(chart));
  if (session === null || person === undefined || person.verifiedAt === null) return null;
  if (session.consent !== 'given' || !isCurrent(session.consentWording)) return null;
  const member = memberIn(chart, person);
  if (member === undefined) return null;
  const { zone, ages } = practice;
  const subject = { birthDate: chart.patient.birthDate, zone, now };
  const parties = partiesOf({ ...person, member }, ages === undefined ? subject : { ...subject, ages });
  const circumstances = { ownPhone: session.ownPhone === true };
  const may = (kind: Kind) => isAllowed(parties, { kind, act: 'read', place: 'web' }, circumstances);
  // Whoever may have a copy of it all: the patient, and who acts for them (45 CFR 164.502(g)).
  if (!isAllowed(parties, { kind: 'consents', act: 'change', place: 'web' }, circumstances)) return null;
  const seen = visibleChart(chart, { isPatient: false, all: may('confidential') });
  // Whoever reads along later must not come in by the keys of links.
  const said = lines.map((line) => ({ ...line, text: withoutLinkKeys(line.text) }));
  return { person, locale: session.locale, may, chart: seen, lines: said, kept };
}

function isOf(chart: Chart) {
  return ({ patientId }: Person) => patientId === chart.patient.id;
}

/** What the page says, in the visitor's language; the record's and people's own words as they were written. */
export function sectionsOf(visitor: Visitor, practice: Practice, voice: Voice): readonly Section[] {
  const { chart, may, locale, lines, kept } = visitor;
  const word = (key: string, values = {}) => voice.say(locale, phrase(key, values));
  const { zone } = practice;
  const day = (at: number | null) =>
    at === null ? '' : ` (${word('mydata:day', { day: { at, zone, as: 'day' } })})`;
  const plain = (text: string | null | undefined) => text ?? '';
  const items = chart.plans.flatMap((plan) => plan.items);
  const all: readonly (readonly [string, Kind, readonly string[]])[] = [
    [
      'identity',
      'identity',
      [chart.patient.name, calledBy(chart), chart.patient.birthDate].map(plain).filter((one) => one !== ''),
    ],
    [
      'card',
      'memory card',
      cardOf(chart).map(
        ({ topic, text, source }) => `${word(`card:topic.${topic}`)}: ${text}${day(source.at)}`,
      ),
    ],
    [
      'plan',
      'plan',
      items.map(({ what, how, howOften }) =>
        [voice.say(locale, phrase('general:plan.line', { item: named(what) })), plain(how), plain(howOften)]
          .filter((one) => one !== '')
          .join(' · '),
      ),
    ],
    [
      'medicines',
      'plan',
      chart.medicines.map(({ name, directions }) =>
        [name.verbatim, plain(directions)].filter((one) => one !== '').join(': '),
      ),
    ],
    [
      'visits',
      'plan',
      chart.appointments.map(({ at, what, with: people }) =>
        [
          word('mydata:day', { day: { at: Date.parse(at), zone, as: 'day-time' } }),
          what?.verbatim ?? '',
          people.join(', '),
        ]
          .filter((one) => one !== '')
          .join(' · '),
      ),
    ],
    ['goals', 'goals', chart.goals.filter(({ owner }) => owner !== 'not-a-goal').map(({ text }) => text)],
    ['questions', 'questions', chart.questions.map(({ text }) => text)],
    [
      'team',
      'team',
      chart.team.map(({ name, role, phone }) =>
        [name, role?.verbatim, phone]
          .map(plain)
          .filter((one) => one !== '')
          .join(' · '),
      ),
    ],
    [
      'circle',
      'consents',
      circleOf(chart).map(({ name, relationship }) =>
        name === null ? relationship : `${name} (${relationship})`,
      ),
    ],
    [
      'thread',
      'family thread',
      (chart.thread ?? []).map(
        ({ by, text, at }) => `${by.name ?? by.relationship ?? ''}: ${text}${day(at)}`,
      ),
    ],
    [
      'said',
      'transcript',
      lines.map(
        ({ from, staffName, text, at }) => `${staffName ?? word(`mydata:by.${from}`)}: ${text}${day(at)}`,
      ),
    ],
    [
      'translated',
      'transcript',
      kept.translations.map(
        ({ original, text, at }) => `${original}${text === '' ? '' : ` → ${text}`}${day(at)}`,
      ),
    ],
    ['unanswered', 'transcript', kept.gaps.map(({ text, at }) => `${text}${day(at)}`)],
  ];
  return all
    .filter(([, kind, said]) => may(kind) && said.length > 0)
    .map(([key, , said]) => ({ title: word(`mydata:section.${key}`), lines: said }));
}

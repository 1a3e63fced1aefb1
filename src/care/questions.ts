import type { Chart, Question } from './chart.ts';

/** The questionnaire that a list of questions for a visit answers; ours, since no standard one exists. */
export const VISIT_QUESTIONS = 'urn:porchlight:questionnaire:visit-questions';

/** Questions taken to one visit: as many as are answered in one (AHRQ's QuestionBuilder; Ask Me 3 has three too). */
export const FIRST_QUESTIONS = 3;

/** What a list of questions is made from. `author` is a reference to the Patient or RelatedPerson who asks. */
export type QuestionList = {
  readonly id: string;
  readonly patientId: string;
  readonly author: string;
  readonly at: string;
  readonly questions: readonly Question[];
};

/**
 * The list as a FHIR QuestionnaireResponse (US Core's profile): one item a question in the order of their rank, words as
 * they were written; `state` and the moment of asking ride along as our own linked items.
 */
export function questionnaireResponse(list: QuestionList) {
  return {
    resourceType: 'QuestionnaireResponse',
    id: list.id,
    meta: { profile: ['http://hl7.org/fhir/us/core/StructureDefinition/us-core-questionnaireresponse'] },
    questionnaire: VISIT_QUESTIONS,
    status: 'in-progress',
    subject: { reference: `Patient/${list.patientId}` },
    authored: list.at,
    author: { reference: list.author },
    source: { reference: list.author },
    item: ranked(list.questions).map((question) => ({
      linkId: question.id,
      text: 'Question for the visit',
      answer: [{ valueString: question.text }],
      item: [
        { linkId: `${question.id}/asked`, answer: [{ valueDateTime: question.askedAt }] },
        { linkId: `${question.id}/state`, answer: [{ valueString: question.state }] },
        ...extra(question, 'bank', question.bank),
        ...extra(question, 'answer', question.answer),
        ...extra(question, 'visit', question.visit),
        ...extra(question, 'suggestedBy', question.suggestedBy),
        ...(question.must === false ? extra(question, 'must', 'no') : []),
      ],
    })),
  };
}

function extra({ id }: Question, name: string, text: string | undefined) {
  return text === undefined ? [] : [{ linkId: `${id}/${name}`, answer: [{ valueString: text }] }];
}

/** What is sent to the clinic when the patient releases the list: one Communication, the questions as its payload. */
export function communication(list: QuestionList & { readonly about?: string | undefined }) {
  return {
    resourceType: 'Communication',
    id: list.id,
    status: 'completed',
    subject: { reference: `Patient/${list.patientId}` },
    sender: { reference: list.author },
    sent: list.at,
    ...(list.about === undefined ? {} : { about: [{ reference: list.about }] }),
    payload: ranked(list.questions)
      .filter(({ state }) => state === 'open')
      .map(({ text }) => ({ contentString: text })),
  };
}

/** The questions in the order they are asked, numbered anew from 1. */
export function ranked(questions: readonly Question[]): readonly Question[] {
  return questions
    .toSorted((a, b) => a.rank - b.rank || a.askedAt.localeCompare(b.askedAt))
    .map((question, place) => ({ ...question, rank: place + 1 }));
}

/** Moves a question to a place (from 1); the others keep their order. An id that is not there changes nothing. */
export function reranked(questions: readonly Question[], id: string, place: number): readonly Question[] {
  const all = ranked(questions);
  const moved = all.find((question) => question.id === id);
  if (moved === undefined) return all;
  const others = all.filter((question) => question.id !== id);
  const at = Math.min(Math.max(Math.trunc(place), 1), all.length) - 1;
  return others.toSpliced(at, 0, moved).map((question, index) => ({ ...question, rank: index + 1 }));
}

/** Questions that the patient has put in order and released to the team. `at` in epoch milliseconds. */
export type Released = {
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly must?: boolean;
    readonly bank?: string;
    readonly suggestedBy?: string;
  }[];
  readonly appointmentId: string | null;
  readonly at: number;
  /** Reference to who asks; the patient when left out. */
  readonly author?: string;
};

/**
 * The chart with these questions (first is rank 1) in place of the open ones it had, and the resources to write: the list
 * and what went to the clinic. Their ids follow from the first question's, so a replayed turn writes the same ones.
 */
export function withQuestions(chart: Chart, released: Released) {
  const at = new Date(released.at).toISOString();
  const open = released.questions.map(
    ({ id, text, must, bank, suggestedBy }, place): Question => ({
      id,
      text,
      rank: place + 1,
      askedAt: at,
      state: 'open',
      ...(must === false ? { must } : {}),
      ...(bank === undefined ? {} : { bank }),
      ...(suggestedBy === undefined ? {} : { suggestedBy }),
      ...(released.appointmentId === null ? {} : { visit: released.appointmentId }),
    }),
  );
  const first = open[0];
  if (first === undefined) return { chart, resources: [] };
  const list = {
    patientId: chart.patient.id,
    author: released.author ?? `Patient/${chart.patient.id}`,
    at,
    questions: open,
    about: released.appointmentId === null ? undefined : `Appointment/${released.appointmentId}`,
  };
  // What was answered stays with what was said to it.
  const kept = chart.questions.filter(({ state }) => state === 'answered');
  return {
    chart: { ...chart, questions: [...open, ...kept] },
    resources: [
      questionnaireResponse({ ...list, questions: [...open, ...kept], id: `${first.id}-list` }),
      communication({ ...list, id: `${first.id}-sent` }),
    ],
  };
}

/**
 * The chart after a visit: these questions are answered, with what was said where somebody told; the list to write. `at` in
 * epoch milliseconds. Ids that are not there change nothing.
 */
export function withAnswers(
  chart: Chart,
  answers: readonly { readonly id: string; readonly answer?: string }[],
  { at, id }: { readonly at: number; readonly id: string },
) {
  const questions = chart.questions.map((question): Question => {
    const said = answers.find((one) => one.id === question.id);
    if (said === undefined) return question;
    return { ...question, state: 'answered', ...(said.answer === undefined ? {} : { answer: said.answer }) };
  });
  const author = `Patient/${chart.patient.id}`;
  const list = { id, patientId: chart.patient.id, author, at: new Date(at).toISOString(), questions };
  return { chart: { ...chart, questions }, resource: questionnaireResponse(list) };
}

/** Questions that wait to be asked, the first first: those that must be before those for which there may be time. */
export function openQuestions(chart: Chart): readonly Question[] {
  return chart.questions
    .filter(({ state }) => state === 'open')
    .toSorted((a, b) => Number(a.must === false) - Number(b.must === false) || a.rank - b.rank);
}

type Response = {
  readonly questionnaire?: string | undefined;
  readonly status: string;
  readonly authored?: string | undefined;
  readonly item?: readonly Readonly<Record<string, unknown>>[] | undefined;
};

/** The questions of the newest list of ours among the patient's QuestionnaireResponses. */
export function readQuestions(responses: readonly Response[]): readonly Question[] {
  const newest = responses
    .filter(({ questionnaire, status }) => questionnaire === VISIT_QUESTIONS && status !== 'entered-in-error')
    .toSorted((a, b) => (a.authored ?? '').localeCompare(b.authored ?? ''))
    .at(-1);
  return (newest?.item ?? []).flatMap((item, place): Question[] => {
    const text = answerOf(item);
    if (text === null) return [];
    const inner = Array.isArray(item.item) ? (item.item as Readonly<Record<string, unknown>>[]) : [];
    const asked = inner.find(({ linkId }) => String(linkId).endsWith('/asked'));
    const state = inner.find(({ linkId }) => String(linkId).endsWith('/state'));
    return [
      {
        id: String(item.linkId),
        text,
        rank: place + 1,
        askedAt: (asked === undefined ? null : answerOf(asked)) ?? newest?.authored ?? '',
        state: state !== undefined && answerOf(state) === 'answered' ? 'answered' : 'open',
        ...textOf(inner, 'bank'),
        ...textOf(inner, 'answer'),
        ...textOf(inner, 'visit'),
        ...textOf(inner, 'suggestedBy'),
        ...('must' in textOf(inner, 'must') ? { must: false } : {}),
      },
    ];
  });
}

function textOf<Name extends string>(
  items: readonly Readonly<Record<string, unknown>>[],
  name: Name,
): Partial<Record<Name, string>> {
  const found = items.find(({ linkId }) => String(linkId).endsWith(`/${name}`));
  const text = found === undefined ? null : answerOf(found);
  return text === null ? {} : ({ [name]: text } as Record<Name, string>);
}

function answerOf(item: Readonly<Record<string, unknown>>): string | null {
  const answers = Array.isArray(item.answer) ? (item.answer as unknown[]) : [];
  const first = answers[0];
  if (typeof first !== 'object' || first === null) return null;
  const value = Object.values(first)[0];
  return typeof value === 'string' ? value : null;
}

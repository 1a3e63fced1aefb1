import { z } from 'zod';
import { ModelError, Refused } from '../../errors.ts';
import { tierOfTranslation } from '../../language/two-tiers.ts';
import { knownIn } from '../../turn/known-people.ts';
import type { Asking } from '../../turn/language-model.ts';
import type { StaffAccount } from '../../turn/stores.ts';
import type { Translation } from '../../turn/translations.ts';
import { allowStaff, theirs } from '../staff-access.ts';
import { iso } from '../staff-schema.ts';
import { EVERYBODY, glass, route, type StaffRoute } from './route.ts';
import { handoffOf, practiceOf, type Tools } from './tools.ts';
import { isUsable, sendOf } from './translated.ts';

/** Lines of a conversation that a gist or a brief is made of. */
const LINES_MOST = 40;
/** Staff wait no longer for what is only a convenience. */
const WAIT_MS = 7_000;

const language = z.string().regex(/^[a-z]{2,3}$/);

const gistShown = z.object({
  /** Null: no model could make one; the originals stand for themselves, and `interpreter` says that one is wanted. */
  gist: z.string().nullable(),
  computer: z.boolean(),
  language: z.string().nullable(),
  interpreter: z.boolean(),
  /** The practice's own language: what a gist is in, and what staff are taken to write. */
  ours: z.string(),
  /** Where staff reach an interpreter: the practice's telephone, as no line of interpreters is kept. */
  phone: z.string(),
  originals: z.array(z.object({ id: z.string(), text: z.string(), language: z.string() })),
});

const translationBody = z.object({
  text: z.string().min(1).max(1_600),
  from: language,
  to: language,
  /** Whose name must not leave; without a conversation that waits for people no model is asked. */
  conversationId: z.string().min(1).max(200),
});

const approvalBody = z.object({ text: z.string().min(1).max(4_000) });

const translationShown = z.object({
  id: z.string(),
  state: z.enum(['computer', 'waiting', 'approved']),
  /** True for what may be sent: everyday words marked as a computer's, or words that a qualified person approved. */
  usable: z.boolean(),
  computer: z.boolean(),
  text: z.string(),
  /** What goes out: a computer's words say so in their own language, and the original stands below. Null: nothing may. */
  send: z.string().nullable(),
  original: z.string(),
  from: z.string(),
  to: z.string(),
  approvedBy: z.string().nullable(),
  at: z.string(),
});

const translationList = z.object({ items: z.array(translationShown) });

const briefShown = z.object({
  computer: z.boolean(),
  lines: z.array(z.object({ text: z.string(), from: z.string() })),
});

const gapList = z.object({
  items: z.array(z.object({ id: z.string(), text: z.string(), language: z.string(), at: z.string() })),
});

/** Who is qualified to say that a translation of what is critical is right, as far as roles tell. */
const QUALIFIED = ['nurse', 'supervisor'] as const;

/**
 * What staff get of the language model, always beside the original and marked: the gist of a conversation, translations in
 * two tiers, a brief that is theirs to edit, and the questions that no page answered. Without a model the same routes answer
 * with the original, its language, and that an interpreter is wanted.
 */
export function languageRoutes(tools: Tools): readonly StaffRoute[] {
  const { language: kept } = tools;
  if (kept === undefined) return [];
  const { model, translations, content } = kept;
  const show = (one: Translation) => shown(one, tools.voice);
  const wrote = (staff: StaffAccount, did: string, what: string, why: string | null) =>
    tools.audit(staff.practice, { at: tools.clock(), who: staff.id, did, what, why });
  return [
    route({
      method: 'get',
      path: '/conversations/{id}/gist',
      summary:
        'What the patient wrote, in a line for staff, marked as a computer’s and beside the originals.',
      who: EVERYBODY,
      headers: glass,
      answer: gistShown,
      refusals: [403],
      handle: async ({ staff, params: { id = '' }, request }) => {
        const open = await tools.queue.openOf(staff.practice, id);
        const openHandoff = open !== null && (await theirs(tools, staff)(open));
        await allowStaff(tools, request, staff, { kind: 'transcript', act: 'read', what: id, openHandoff });
        await tools.reads.note(staff, 'read-conversation', id);
        const lines = await patientLines(tools, staff, id);
        const practice = await practiceOf(tools, staff);
        const ours = practice.languages[0] ?? 'en';
        const spoken = lines.at(-1)?.locale ?? null;
        const asking = await askingFor(tools, staff, ours, open?.patientId ?? null);
        const told = await attempt(() =>
          asking === null
            ? undefined
            : model?.gist(
                lines.map(({ text }) => text),
                asking,
              ),
        );
        if (told !== null) await wrote(staff, 'gist-made', id, told.by);
        return {
          gist: told?.value ?? null,
          computer: told !== null,
          language: spoken,
          interpreter: spoken !== null && spoken !== ours,
          ours,
          phone: practice.phone,
          originals: lines.map((line) => ({ id: line.id, text: line.text, language: line.locale })),
        };
      },
    }),
    route({
      method: 'get',
      path: '/handoffs/{id}/draft-brief',
      summary:
        'A brief whose lines each name the message they come from; the patient’s own words where no model is there.',
      who: EVERYBODY,
      headers: glass,
      answer: briefShown,
      refusals: [403, 404],
      handle: async ({ staff, params: { id = '' }, request }) => {
        const handoff = await handoffOf(tools, staff, id);
        const openHandoff = handoff.state !== 'resolved' && (await theirs(tools, staff)(handoff));
        await allowStaff(tools, request, staff, { kind: 'transcript', act: 'read', what: id, openHandoff });
        await tools.reads.note(staff, 'read-handoff', id);
        const ours = (await practiceOf(tools, staff)).languages[0] ?? 'en';
        const asking = await askingFor(tools, staff, ours, handoff.patientId);
        const asked = handoff.brief.asked.map(({ eventId, text }) => ({ id: eventId, text }));
        const told = await attempt(() => (asking === null ? undefined : model?.brief(asked, asking)));
        if (told !== null) await wrote(staff, 'brief-made', id, told.by);
        return {
          computer: told !== null,
          lines: told?.value ?? asked.map(({ id: from, text }) => ({ text, from })),
        };
      },
    }),
    route({
      method: 'post',
      path: '/translations',
      summary:
        'Translates; what is critical, could not be translated, or not be held against its original word by word, waits for a qualified person (`usable` false).',
      who: EVERYBODY,
      body: translationBody,
      headers: glass,
      answer: translationShown,
      handle: async ({ staff, body: { text, from, to, conversationId }, request }) => {
        const open = await tools.queue.openOf(staff.practice, conversationId);
        await allowStaff(tools, request, staff, {
          kind: 'transcript',
          act: 'read',
          what: conversationId,
          openHandoff: open !== null && (await theirs(tools, staff)(open)),
        });
        const id = await translations.idOf(staff.practice, { from, to, original: text });
        const known = await translations.find(staff.practice, id);
        // A pair that somebody qualified approved is used as it is, whoever asks; and what a computer said that waits for
        // them stays what it is: other words in its place, or none, would let go of these.
        if (known?.state === 'approved' || known?.drafted !== undefined) return show(known);
        const asking = await askingFor(tools, staff, to, open?.patientId ?? null);
        const told = await attempt(() =>
          asking === null ? undefined : model?.translate(text, from, asking),
        );
        const isCritical =
          told === null || tierOfTranslation({ text, from }, { text: told.value, to }) === 'critical';
        const made: Translation = {
          ...{ id, from, to, original: text, text: told?.value ?? '' },
          ...(told !== null && isCritical && { drafted: told.value }),
          // What nobody could translate waits for a person too.
          state: isCritical ? 'waiting' : 'computer',
          at: tools.clock(),
          by: told?.by ?? null,
          approvedBy: null,
          conversation: conversationId,
        };
        await translations.save(staff.practice, made);
        await wrote(staff, 'translation-made', id, told?.by ?? null);
        return show(made);
      },
    }),
    route({
      method: 'get',
      path: '/translations',
      summary: 'Translations that wait for a qualified person.',
      who: QUALIFIED,
      answer: translationList,
      handle: async ({ staff }) => ({ items: (await translations.waiting(staff.practice)).map(show) }),
    }),
    route({
      method: 'post',
      path: '/translations/{id}/approve',
      summary: 'Approves a translation, as it is given here; the same text is translated so from then on.',
      who: QUALIFIED,
      body: approvalBody,
      answer: translationShown,
      refusals: [404],
      handle: async ({ staff, params: { id = '' }, body: { text } }) => {
        const known = await translations.find(staff.practice, id);
        if (known === null) throw new Refused(404, 'not-found', 'There is no such translation.');
        const approved: Translation = { ...known, text, state: 'approved', approvedBy: staff.name };
        await translations.save(staff.practice, approved);
        await wrote(staff, 'translation-approved', id, known.by);
        return show(approved);
      },
    }),
    route({
      method: 'get',
      path: '/content/gaps',
      summary: 'Questions that no approved page answered, without names.',
      who: EVERYBODY,
      answer: gapList,
      handle: async ({ staff }) => {
        const gaps = await content.gaps(staff.practice);
        return { items: gaps.map(({ id, text, language, at }) => ({ id, text, language, at: iso(at) })) };
      },
    }),
    route({
      method: 'post',
      path: '/content/gaps/{id}/settle',
      summary: 'Takes a question off that list.',
      who: EVERYBODY,
      answer: null,
      refusals: [404],
      handle: async ({ staff, params: { id = '' } }) => {
        if (!(await content.settleGap(staff.practice, id)))
          throw new Refused(404, 'not-found', 'There is no such question.');
        await wrote(staff, 'content-gap-settled', id, null);
      },
    }),
  ];
}

/** Null where there is no model, or what it said may not be used. */
async function attempt<T>(work: () => Promise<T> | undefined): Promise<T | null> {
  try {
    return (await work()) ?? null;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return null;
  }
}

/** Null where it is not known whose words these are: then nobody knows which names must not leave. */
async function askingFor(
  tools: Tools,
  staff: StaffAccount,
  locale: string,
  patient: string | null,
): Promise<Asking | null> {
  const practice = await practiceOf(tools, staff);
  const loaded = patient === null ? null : await tools.records.chart(staff.practice, patient);
  if (loaded === null) return null;
  const known = knownIn([loaded.chart], practice);
  return {
    practice: staff.practice,
    locale,
    known: { ...known, others: [...(known.others ?? []), staff.name] },
    signal: AbortSignal.timeout(WAIT_MS),
  };
}

async function patientLines(tools: Tools, staff: StaffAccount, conversation: string) {
  const lines = await tools.queue.transcript(staff.practice, conversation, null, LINES_MOST);
  return lines.filter(({ from, text }) => from === 'patient' && text.trim() !== '');
}

function shown(one: Translation, voice: Tools['voice']): z.infer<typeof translationShown> {
  const computer = one.state !== 'approved' && one.by !== null;
  return {
    id: one.id,
    state: one.state,
    usable: isUsable(one),
    computer,
    text: one.text,
    send: sendOf(one, voice),
    original: one.original,
    from: one.from,
    to: one.to,
    approvedBy: one.approvedBy,
    at: iso(one.at),
  };
}

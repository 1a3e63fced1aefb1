import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { patientBundle } from '../care/export.ts';
import { phrase } from '../care/phrase.ts';
import type { PageLinks } from '../channels/directline/links.ts';
import { Refused } from '../errors.ts';
import { RIGHT_TO_LEFT } from '../language/right-to-left.ts';
import { ownResources } from '../people/own-data.ts';
import { birthDateMatches, isLockedOut } from '../people/verification.ts';
import type { Practice } from '../practice/practice.ts';
import type { Holdings } from '../store/holdings.ts';
import type { TryStore } from '../store/tries.ts';
import { type AuditEntry, auditOnly } from '../turn/commit.ts';
import type { ConversationStore } from '../turn/conversation-stores.ts';
import type { Clock, Voice } from '../turn/ports.ts';
import type { RecordStore } from '../turn/stores.ts';
import { MAX_BODY_BYTES } from './body.ts';
import { documentOf, download, paragraphs, question, SCRIPT, STYLE, sections } from './my-data-page.ts';
import { sectionsOf, type Visitor, visitorOf } from './my-data-view.ts';

/** Tries with one link, over all processes; longer than a link is good for. */
const TRIES_MS = 60 * 60_000;

export type MyDataTools = {
  readonly links: Pick<PageLinks, 'open'>;
  readonly records: Pick<RecordStore, 'chart' | 'resources'>;
  readonly holdings: Pick<Holdings, 'conversation' | 'kept'>;
  readonly conversations: Pick<ConversationStore, 'commit'>;
  readonly tries: TryStore;
  readonly voice: Voice;
  readonly clock: Clock;
  readonly publicUrl: string;
};

const asked = z.object({ key: z.string().min(1).max(2048), birthDate: z.iso.date() });

/** Who opened a link and showed who they are. */
type Opened = {
  readonly practice: Practice;
  readonly patient: string;
  readonly visitor: Visitor;
  readonly key: string;
  readonly birthDate: string;
};

/**
 * What is kept about a patient, as a page to read, print and save. The link from a text is signed and short-lived and names
 * nobody; beside it the date of birth is asked for, three times at most. What is shown is what the access table grants the
 * person of that conversation at this moment. Every look is audited. Mount at `/my-data`.
 */
export function createMyData(tools: MyDataTools): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/', (request, response) => {
    const { say, page } = wordsFor(tools, localeOf(request, tools.voice));
    const body = [
      paragraphs(say('mydata:intro')),
      question({ label: say('mydata:birth'), button: say('mydata:open'), noScript: say('mydata:no-script') }),
    ].join('\n');
    response.type('html').send(page(say('mydata:title'), body, true));
  });
  router.get('/page.css', (_request, response) => void response.type('css').send(STYLE));
  router.get('/page.js', (_request, response) => void response.type('js').send(SCRIPT));
  router.use(express.urlencoded({ extended: false, limit: MAX_BODY_BYTES }));
  router.post('/', (request, response) =>
    guarded(tools, request, response, async () => {
      const opened = await open(tools, request, 'page');
      const { visitor, practice } = opened;
      const { say, page } = wordsFor(tools, visitor.locale);
      const { withheld } = await resourcesFor(tools, opened);
      const { name, phone } = practice;
      const body = [
        paragraphs(say('mydata:about', { practice: name, phone })),
        download({ button: say('mydata:save') }, opened.key, opened.birthDate),
        sections(sectionsOf(visitor, practice, tools.voice)),
        withheld > 0 ? paragraphs(say('mydata:withheld', { practice: name, phone })) : '',
      ].join('\n');
      response.type('html').send(page(say('mydata:title'), body));
    }),
  );
  router.post('/bundle', (request, response) =>
    guarded(tools, request, response, async () => {
      const opened = await open(tools, request, 'bundle');
      const { visitor, patient } = opened;
      const { given } = await resourcesFor(tools, opened);
      const held = {
        patient,
        at: tools.clock(),
        base: tools.publicUrl,
        resources: given,
        conversations: visitor.may('transcript') ? [ownConversation(visitor)] : [],
        handoffs: [],
        kept: visitor.may('transcript') ? visitor.kept : { translations: [], gaps: [] },
        audit: [],
      };
      response.attachment('my-data.fhir.json').type('application/fhir+json');
      response.send(JSON.stringify(patientBundle(held), null, 2));
    }),
  );
  return router;
}

function ownConversation({ person, locale, lines }: Visitor) {
  const { relationship } = person;
  return { id: 'own', relationship, locale, address: null, suppressed: false, timers: [], lines };
}

async function resourcesFor(tools: MyDataTools, { practice, patient, visitor }: Opened) {
  return ownResources(await tools.records.resources(practice.id, patient), visitor.may);
}

/** Opens the link for who knows the date of birth. Rejects with Refused; each try counts before it is looked at. */
async function open(tools: MyDataTools, request: Request, what: 'page' | 'bundle'): Promise<Opened> {
  const read = asked.safeParse(request.body ?? {});
  if (!read.success) throw new Refused(400, 'not-whole', 'The key or the date is missing.');
  const { key, birthDate } = read.data;
  const { practice, conversation, patients } = await tools.links.open(key);
  const [patient = ''] = patients;
  const now = tools.clock();
  const note = (did: string, who: string, why: string): Promise<unknown> => {
    const entry: AuditEntry = { at: now, who, did, what: `Patient/${patient}`, why };
    return tools.conversations.commit(auditOnly(practice.id, entry));
  };
  const loaded = await tools.records.chart(practice.id, patient);
  const isRight = birthDateMatches(loaded?.chart.patient.birthDate, [birthDate]);
  const held = await tools.holdings.conversation(practice.id, conversation);
  const spoken = { conversations: new Set([conversation]), lines: held.lines };
  const kept = await tools.holdings.kept(practice.id, spoken);
  const visitor = loaded === null ? null : visitorOf({ ...held, kept }, loaded.chart, practice, now);
  if (loaded === null || visitor === null) {
    await note('data-refused', 'patient', 'not-allowed');
    throw new Refused(403, 'not-allowed', 'This link opens nothing any more.');
  }
  const who = visitor.person.relationship === null ? 'patient' : 'family';
  const tries = await tools.tries.take(practice.id, key, TRIES_MS);
  if (!isRight || isLockedOut(tries - 1)) {
    await note('data-refused', who, isRight ? 'locked' : 'birth-date');
    throw isLockedOut(tries)
      ? new Refused(410, 'locked', 'Too many tries.')
      : new Refused(403, 'no-match', 'That does not match.');
  }
  await tools.tries.giveBack(practice.id, key);
  await note('data-opened', who, what);
  return { practice, patient, visitor, key, birthDate };
}

/** Says in words what a refusal is, on a page: whoever reads it is no program. */
async function guarded(
  tools: MyDataTools,
  request: Request,
  response: Response,
  act: () => Promise<void>,
): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { say, page } = wordsFor(tools, localeOf(request, tools.voice));
    const key = REFUSALS[error.code] ?? 'mydata:refused';
    response
      .status(error.status)
      .type('html')
      .send(page(say('mydata:title'), paragraphs(say(key))));
  }
}

/** By the code of a refusal; a link that is not ours and one that opens nothing any more look alike. */
const REFUSALS: Readonly<Record<string, string>> = {
  LinkExpired: 'mydata:too-old',
  locked: 'mydata:locked',
  'no-match': 'mydata:no-match',
};

function wordsFor({ voice }: MyDataTools, locale: string) {
  const say = (key: string, values = {}) => voice.say(locale, phrase(key, values));
  const page = (title: string, body: string, script = false) =>
    documentOf({ locale, rightToLeft: RIGHT_TO_LEFT.has(locale), title, body, script });
  return { say, page };
}

/** The first language of the browser's that there are words for; English otherwise. */
function localeOf(request: Request, voice: Voice): string {
  const wanted = request.acceptsLanguages().map((tag) => tag.split('-')[0] ?? '');
  return wanted.find((tag) => voice.locales.includes(tag)) ?? 'en';
}

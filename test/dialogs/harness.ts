import { join } from 'node:path';
import { createDialogs } from '../../dialogs/dialogs.ts';
import type { Chart } from '../../src/care/chart.ts';
import type { DeliveryAct } from '../../src/errors.ts';
import type { Handoff } from '../../src/handoff/handoff.ts';
import { createUnderstanding } from '../../src/language/understanding.ts';
import { createVoice } from '../../src/language/voice.ts';
import { CONSENT_WORDING } from '../../src/people/consent.ts';
import type { Practice } from '../../src/practice/practice.ts';
import { readPrograms } from '../../src/practice/program-file.ts';
import { screen } from '../../src/safety/guard.ts';
import type { Address } from '../../src/turn/address.ts';
import type { Commit, RecordWrite } from '../../src/turn/commit.ts';
import type { Directories, Directory } from '../../src/turn/directory.ts';
import type { Event, Timer } from '../../src/turn/events.ts';
import type { LanguageModel } from '../../src/turn/language-model.ts';
import type { Voice } from '../../src/turn/ports.ts';
import type { SharedWith } from '../../src/turn/said.ts';
import { newSession, type Session } from '../../src/turn/session.ts';
import { takeTurn } from '../../src/work/take-turn.ts';

/** Monday 2026-11-23, 10:00 in Chicago: the practice is open. */
export const MONDAY = Date.parse('2026-11-23T16:00:00Z');
export const DAY = 24 * 60 * 60_000;

export const practice: Practice = {
  id: 'elm',
  name: 'Elm Street Clinic',
  phone: '+13125550100',
  numbers: ['+13125550101'],
  messagingService: null,
  zone: 'America/Chicago',
  languages: ['en', 'es'],
  hours: Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, [['08:00', '17:00']]]),
  ),
  holidays: [],
  roster: [],
  teams: [{ id: 'nurses', name: 'Nurse line', phone: '+13125550102', needs: ['medicine', 'care'] }],
  demo: false,
};

const voice = createVoice(join(__dirname, '../../locales'));
const understanding = createUnderstanding();
/** Those that come with Porchlight, as the app reads them. */
export const programs = readPrograms(join(__dirname, '../../programs'));
const dialogs = createDialogs(programs);

/** A conversation kept in memory: each text is a turn of the real stages, dialogs, voice and understanding. */
export class Conversation {
  session: Session;
  chart: Chart | null;
  /** Charts of other patients whom the same phone speaks for, by their ids. */
  readonly more = new Map<string, Chart>();
  now = MONDAY;
  model: LanguageModel | null = null;
  voice: Voice = voice;
  handoff: Handoff | null = null;
  readonly handoffs: Handoff[] = [];
  readonly records: RecordWrite[] = [];
  /** What went to the audit log. */
  readonly notes: Commit['audit'][number][] = [];
  readonly timers = new Map<string, Timer>();
  readonly address: Address;
  /** Buttons of the last thing said. */
  choices: readonly string[] = [];
  expiresAt: number | null = null;
  /** The texts of the last turn, as they go out. */
  texts: readonly string[] = [];
  /** What the practice knows of its surroundings. */
  near: { readonly [Kind in keyof Directories]?: readonly Directories[Kind][] } = {};
  /** Makes links by which others read what is shared; null where there are no pages. */
  shareLink: ((opens: SharedWith) => string) | null = null;
  /** What a provider's code means here. */
  actOf: (code: string) => DeliveryAct = () => 'none';
  /** How often what waits in the outbox was made to be looked at again. */
  accessChanges = 0;
  #ids = 0;
  readonly #directory: Directory = {
    read: async <Kind extends keyof Directories>(_: string, kind: Kind) =>
      (this.near[kind] ?? []) as readonly Directories[Kind][],
  };

  constructor(chart: Chart | null, options: { session?: Partial<Session>; channel?: 'sms' | 'web' } = {}) {
    this.chart = chart;
    this.address =
      options.channel === 'web'
        ? { channel: 'web', page: 'page-1' }
        : { channel: 'sms', number: '+13125550199', via: '+13125550101' };
    this.session = { ...newSession('en'), address: this.address, ...options.session };
  }

  /** Texts, and answers what the bot said. */
  async text(text: string): Promise<string> {
    return this.handle({
      kind: 'message',
      id: this.#id(),
      at: this.now,
      from: this.address,
      text,
      media: [],
      keyword: null,
      localeHint: null,
      verdict: screen(text),
      alarmed: false,
    });
  }

  /** Lets time pass; what came due is rung. Answers what the bot said of itself. */
  async wait(milliseconds: number): Promise<string> {
    this.now += milliseconds;
    const said: string[] = [];
    for (const timer of [...this.timers.values()].filter(({ at }) => at <= this.now)) {
      this.timers.delete(timer.id);
      said.push(await this.handle({ kind: 'timer-due', id: this.#id(), at: this.now, timer }));
    }
    return said.filter((text) => text !== '').join('\n');
  }

  async join(): Promise<string> {
    return this.handle({
      kind: 'joined',
      id: this.#id(),
      at: this.now,
      from: this.address,
      localeHint: null,
    });
  }

  async handle(event: Event): Promise<string> {
    const loaded = this.chart;
    const { shareLink } = this;
    const { commit } = await takeTurn(
      {
        understanding,
        dialogs,
        voice: this.voice,
        model: this.model,
        library: null,
        newId: () => this.#id(),
        newCode: () => '482913',
        actOf: (code) => this.actOf(code),
        pageLinks: null,
        directory: this.#directory,
        ...(shareLink !== null && { sharedLinks: { maker: async () => shareLink } }),
        timed: () => () => {},
      },
      practice,
      {
        practice: practice.id,
        conversation: 'c1',
        fence: 1,
        sessionVersion: 1,
        session: this.session,
        attempts: 0,
        events: [event],
        alarmed: [],
        emergency: null,
        patients: [...(loaded === null ? [] : [loaded]), ...this.more.values()].map((chart) => ({
          chart,
          patient: chart.patient.id,
          chartVersion: 1,
          accessVersion: 1,
        })),
        handoff: this.handoff,
        suppressed: false,
      },
      this.now,
      new AbortController().signal,
    );
    const done = commit.conversation;
    if (done === null) return '';
    // What is stored is JSON: anything else in a session would be lost on the way.
    this.session = JSON.parse(JSON.stringify(done.session));
    for (const write of commit.charts) {
      if (this.more.has(write.patient)) this.more.set(write.patient, write.chart);
      else this.chart = write.chart;
      if (write.accessChanged) this.accessChanges += 1;
    }
    for (const handoff of commit.handoffs) {
      this.handoff = handoff.state === 'resolved' ? null : handoff;
      this.handoffs.push(handoff);
    }
    this.records.push(...commit.records);
    this.notes.push(...commit.audit);
    for (const timer of done.timers.set) this.timers.set(timer.id, timer);
    for (const id of done.timers.cancel) this.timers.delete(id);
    this.texts = done.outbox.map((entry) => entry.text);
    this.choices = done.outbox.at(-1)?.choices ?? [];
    if (done.outbox.length > 0) this.expiresAt = done.outbox.at(-1)?.expiresAt ?? null;
    return this.texts.join('\n');
  }

  #id(): string {
    this.#ids += 1;
    return `id-${this.#ids}`;
  }
}

/** Somebody staff enrolled with their consent: content from the first text on. */
export const known = {
  person: { patientId: 'ana', relationship: null, verifiedAt: MONDAY },
  consent: 'given',
  consentWording: CONSENT_WORDING,
} as const;

const wording = (verbatim: string, term: string | null = null) => ({ verbatim, term });

/** Ana: a plan of three items, a team of two, a medicine with directions, one visit. */
export const ana: Chart = {
  patient: {
    id: 'ana',
    name: 'Ana Ruiz',
    given: 'Ana',
    birthDate: '1951-04-09',
    language: 'es',
    deceased: false,
  },
  plans: [
    {
      id: 'plan-1',
      title: wording('Diabetes self management plan'),
      status: 'active',
      updatedAt: '2026-10-01',
      narrative: null,
      items: [
        {
          id: 'item-1',
          kind: 'diet',
          what: wording('Diabetic diet', 'terms:diabetic-diet.name'),
          how: null,
          howOften: null,
          why: [wording('Diabetes')],
          who: ['Maria Lopez, RN'],
          status: 'in-progress',
          sensitive: false,
        },
        {
          id: 'item-2',
          kind: 'activity',
          what: wording('Walk after meals'),
          how: 'Walk 15 minutes at an easy pace',
          howOften: '2 times a day',
          why: [],
          who: [],
          status: 'in-progress',
          sensitive: false,
        },
        {
          id: 'item-3',
          kind: 'other',
          what: wording('Alcohol counseling'),
          how: null,
          howOften: null,
          why: [],
          who: [],
          status: 'in-progress',
          sensitive: true,
        },
      ],
    },
  ],
  goals: [],
  team: [
    {
      id: 'team-1',
      name: 'Maria Lopez, RN',
      role: wording('Nurse'),
      kind: 'clinician',
      phone: '+13125550111',
      languages: ['en', 'es'],
      needs: ['medicine', 'care'],
    },
    {
      id: 'team-2',
      name: 'Sam Chen',
      role: wording('Social worker'),
      kind: 'clinician',
      phone: null,
      languages: ['en'],
      needs: ['ride', 'cost', 'food'],
    },
  ],
  medicines: [
    {
      id: 'med-1',
      name: wording('Metformin 500 mg tablet'),
      directions: 'Take 1 tablet by mouth twice a day with meals',
      prescriber: 'Dr. Lee',
      status: 'active',
      sensitive: false,
    },
  ],
  appointments: [
    {
      id: 'visit-1',
      at: '2026-12-01T15:30:00Z',
      what: wording('Check-up'),
      with: ['Dr. Lee'],
      status: 'booked',
    },
  ],
  questions: [],
};

import type { Chart } from '../care/chart.ts';
import { type Phrase, phrase, type Value } from '../care/phrase.ts';
import type { Handoff } from '../handoff/handoff.ts';
import { type HandoffNeed, handOff } from '../handoff/open.ts';
import { moreSevere } from '../handoff/queue.ts';
import { type ActOn, isAllowed, type Kind, type Party } from '../people/access.ts';
import { isCurrent } from '../people/consent.ts';
import { partiesOf, placeOf } from '../people/parties.ts';
import { memberIn } from '../people/related.ts';
import type { WrongPerson } from '../people/wrong-person.ts';
import type { Practice } from '../practice/practice.ts';
import type {
  AuditEntry,
  ChartWrite,
  Link,
  Outcome,
  RecordWrite,
  StaffNote,
  Suppression,
  Told,
  TranscriptEntry,
} from './commit.ts';
import type { Held, LoadedChart } from './conversation-stores.ts';
import type { Event, MessageEvent, Timer } from './events.ts';
import { withMedia } from './lines.ts';
import type { Understood } from './ports.ts';
import { practiceVoice } from './practice-voice.ts';
import type { Said, TurnTools } from './said.ts';
import { newSession, type Person, pageTimer, type Session } from './session.ts';

/**
 * One turn of a conversation: reads what was loaded, collects what is decided, and does nothing to the world. Only the
 * commit makes any of it true. A turn is thrown away when its commit meets a conflict.
 */
export class Turn {
  readonly practice: Practice;
  readonly held: Held;
  readonly events: readonly Event[];
  readonly tools: TurnTools;
  readonly session: Session;
  /** The messages of this turn: several texts in quick succession are one thought. */
  readonly messages: readonly MessageEvent[];
  /** Everything the patient said in this turn. */
  readonly text: string;
  /** The open handoff as it will be after this turn. */
  handoff: Handoff | null;
  understood: Understood | null = null;
  /** A danger in this turn's messages has been answered, by the alarm or by this turn: nothing else is said. */
  dangerMet = false;
  /** What was said of who holds the phone. */
  doubt: WrongPerson | null = null;
  readonly said: Said[] = [];
  /** Why texts of the bot's did not leave, one code for each. */
  readonly withheld: string[] = [];
  readonly records: RecordWrite[] = [];
  readonly chartWrites = new Map<string, ChartWrite>();
  readonly transcript: TranscriptEntry[] = [];
  readonly notes: StaffNote[] = [];
  readonly timersSet: Timer[] = [];
  readonly timersCancelled: string[] = [];
  readonly handoffs = new Map<string, Handoff>();
  readonly suppressions: Suppression[] = [];
  readonly links: Link[] = [];
  /** Events for other conversations, in the same commit. */
  readonly told: Told[] = [];
  /** Ways in which somebody showed who they are, and how it went; for the metrics. */
  readonly checks: {
    way: 'birth-date' | 'code';
    result: 'sent' | 'withheld' | 'matched' | 'wrong' | 'locked';
  }[] = [];
  /** The language in which something was not said, because nobody qualified has read it there. */
  untranslated: string | null = null;
  /** Steps of journeys that were reached; for the metrics. */
  readonly counted: { journey: 'home' | 'help'; step: string }[] = [];
  /** How people say it was, of what; for the metrics. */
  readonly ratings: { about: string; score: 'good' | 'so-so' | 'bad' }[] = [];
  /** The conversation that this one becomes a part of. */
  foldInto: string | null = null;
  readonly audit: AuditEntry[] = [];
  readonly outcomes: { eventId: string; outcome: Outcome }[] = [];
  /** The last answer of `parties`, which each look at the access table asks for, and of whom it was. */
  #parties: {
    readonly of: readonly [Session['person'], Chart];
    readonly are: readonly Party[];
  } | null = null;

  constructor(practice: Practice, held: Held, events: readonly Event[], tools: TurnTools) {
    this.practice = practice;
    this.held = held;
    this.events = events;
    const voice = practiceVoice(tools.voice, practice, (locale) => {
      this.untranslated = locale;
    });
    this.tools = voice === tools.voice ? tools : { ...tools, voice };
    this.messages = events.filter((event) => event.kind === 'message');
    this.text = this.messages
      .map((message) => message.text.trim())
      .filter((text) => text !== '')
      .join('\n');
    // Its parts are replaced and never changed.
    this.session = held.session === null ? newSession(practice.languages[0] ?? 'en') : { ...held.session };
    this.handoff = held.handoff;
    // The alarm works beside the session, which is sealed: what it did is taken over here.
    this.session.emergency = held.emergency ?? this.session.emergency;
    if (held.handoff !== null && this.isWaitedFor(held.handoff) && this.session.holder.kind === 'bot') {
      this.session.holder = { kind: 'waiting', handoffId: held.handoff.id };
    }
  }

  get now(): number {
    return this.tools.now;
  }

  /** The messages of this turn as a handoff's brief keeps them. */
  get asked(): readonly { readonly eventId: string; readonly at: number; readonly text: string }[] {
    return this.messages.map(({ id, at, text, media, found }) => ({
      eventId: id,
      at: found?.sentAt ?? at,
      text: media.some(({ heard }) => heard === true)
        ? `[${this.practiceWord('media:computer')}] ${text}`
        : withMedia({ text, media }),
    }));
  }

  /** The chart of the patient this conversation is about, as it will be after this turn; null before it is known who that is. */
  get chart(): Chart | null {
    const patient = this.session.person?.patientId;
    return patient === undefined ? null : this.chartFor(patient);
  }

  /** The chart of one of the patients whom the person speaks for, as it will be after this turn. */
  chartFor(patient: string): Chart | null {
    return this.chartWrites.get(patient)?.chart ?? this.loaded(patient)?.chart ?? null;
  }

  /**
   * The time zones of whoever is written to: an hour for a text nobody asked for must suit in all of them; the first is
   * the one that times are said in. The practice's own where the record does not tell.
   */
  get zones(): readonly [string, ...string[]] {
    const [first, ...others] = this.chart?.patient.zones ?? [];
    const { zone } = this.practice;
    if (first === undefined) return [zone];
    return others.includes(zone)
      ? [zone, first, ...others.filter((other) => other !== zone)]
      : [first, ...others];
  }

  /** True when something personal may be said here: it is known who this is, it was made sure, and they agreed. */
  get mayDisclose(): boolean {
    const { person, consent, consentWording } = this.session;
    const agreed = consent === 'given' && isCurrent(consentWording);
    return person?.verifiedAt != null && agreed && this.chart !== null;
  }

  /** True when this may be said here, or done from here: as `mayDisclose`, and the access table grants it to who they are. */
  may(kind: Kind, act: ActOn = 'read'): boolean {
    const { person, address, ownPhone } = this.session;
    if (!this.mayDisclose || person === null || address === null) return false;
    const wish = { kind, act, place: placeOf(address.channel) };
    return isAllowed(this.parties, wish, { ownPhone: ownPhone === true });
  }

  /** Who they are in the access table, as far as they say the truth. */
  get parties(): readonly Party[] {
    const { person } = this.session;
    const { chart } = this;
    if (person === null || chart === null) return ['unverified'];
    const known = this.#parties;
    if (known?.of[0] === person && known.of[1] === chart) return known.are;
    const are = this.partiesOf(person);
    this.#parties = { of: [person, chart], are };
    return are;
  }

  /** Who somebody would be in the access table, as far as they say the truth. */
  partiesOf(person: Person): readonly Party[] {
    const chart = this.chartFor(person.patientId);
    if (chart === null) return ['unverified'];
    const member = memberIn(chart, person);
    if (member === undefined) return ['proxy that ended'];
    const { zone, ages } = this.practice;
    const subject = { birthDate: chart.patient.birthDate, zone, now: this.now };
    return partiesOf({ ...person, member }, ages === undefined ? subject : { ...subject, ages });
  }

  loaded(patient: string): LoadedChart | undefined {
    return this.held.patients.find((loaded) => loaded.chart.patient.id === patient);
  }

  /** Puts a phrase into the person's language. */
  word(key: string | Phrase, values?: Readonly<Record<string, Value>>): string {
    return this.tools.voice.say(this.session.locale, typeof key === 'string' ? phrase(key, values) : key);
  }

  /** Puts a phrase into the practice's own language, for staff. */
  practiceWord(key: string): string {
    return this.tools.voice.say(this.practice.languages[0] ?? 'en', phrase(key));
  }

  /** Says something to the person, where they last wrote from. */
  say(key: string | Phrase, values?: Readonly<Record<string, Value>>, choices: readonly string[] = []): void {
    this.sayText(this.word(key, values), { choices });
  }

  /** Says words that are already words (a clinic's own text, staff's line, a checked answer of the model). */
  sayText(text: string, options: Partial<Omit<Said, 'text'>> = {}): void {
    const address = options.address ?? this.session.address;
    if (address === null) return;
    this.said.push({
      lane: 'ordinary',
      choices: [],
      exempt: false,
      expiresAt: null,
      personal: this.mayDisclose,
      from: { kind: 'bot' },
      ...options,
      address,
      text,
    });
  }

  /** Writes a FHIR resource of the patient, and the chart that follows from it. */
  record(
    patient: string,
    resource: { readonly resourceType: string; readonly id: string },
    chart: Chart,
    accessChanged = false,
  ): void {
    this.records.push({ patient, type: resource.resourceType, id: resource.id, resource });
    this.chartWrites.set(patient, {
      patient,
      chart,
      accessChanged: accessChanged || this.chartWrites.get(patient)?.accessChanged === true,
    });
    this.note('recorded', `${resource.resourceType}/${resource.id}`, null);
  }

  /** Consent, or who may read along, has changed: what waits in outboxes about the patient must not go out any more. */
  changeAccess(patient: string): void {
    const chart = this.chartWrites.get(patient)?.chart ?? this.loaded(patient)?.chart;
    if (chart !== undefined) this.chartWrites.set(patient, { patient, chart, accessChanged: true });
  }

  /** Asks for a person: opens a handoff, or puts what is new into the open one. The wish is kept even when nobody is there. */
  handOff(need: HandoffNeed): Handoff {
    const chart = this.chart;
    const before = this.handoff;
    const merged = handOff(this.handoff, withWhom(this, need), {
      id: this.handoff?.id ?? this.tools.newId(),
      conversationId: this.held.conversation,
      patientId: this.session.person?.patientId ?? null,
      who: chart?.patient.name ?? null,
      relationship: this.session.person?.relationship ?? null,
      language: this.session.locale,
      practice: this.practice,
      now: this.now,
    });
    this.putHandoff(merged);
    if (
      before !== null &&
      moreSevere(merged.risk, before.risk) &&
      this.session.pages?.handoffId === before.id
    ) {
      // They go on at the pace of what it was: who is asked about what it is now begins anew.
      this.session.pages = null;
      this.cancel(pageTimer(before.id));
    }
    if (this.session.holder.kind === 'bot' && this.isWaitedFor(merged)) {
      this.session.holder = { kind: 'waiting', handoffId: merged.id };
    }
    this.note('handed-off', merged.id, need.reason);
    return merged;
  }

  /** False for what staff do of their own accord: the patient waits for nobody, and the bot goes on. */
  private isWaitedFor(handoff: Handoff): boolean {
    return !['follow_up', 'promise', 'program'].includes(handoff.reason);
  }

  /** Writes a handoff as it is now. */
  putHandoff(handoff: Handoff): void {
    this.handoff = handoff.state === 'resolved' ? null : handoff;
    this.handoffs.set(handoff.id, handoff);
  }

  schedule(timer: Timer): void {
    this.timersSet.push(timer);
  }

  cancel(timerId: string): void {
    this.timersCancelled.push(timerId);
  }

  note(did: string, what: string, why: string | null, who = 'bot'): void {
    this.audit.push({ at: this.now, who, did, what, why });
  }

  settle(eventId: string, outcome: Outcome): void {
    this.outcomes.push({ eventId, outcome });
  }
}

/** A phone that speaks for several patients: whoever reads a need must ask whom it is about. */
function withWhom(turn: Turn, need: HandoffNeed): HandoffNeed {
  const { others, person } = turn.session;
  if (others === undefined || person === null) return need;
  const named = [person, ...others].map(
    ({ patientId }) => turn.chartFor(patientId)?.patient.name ?? patientId,
  );
  const note = `${turn.practiceWord('handoff:several')} ${[...named].sort().join(', ')}`;
  if (turn.handoff?.brief.note?.includes(note) === true) return need;
  return { ...need, note: need.note === undefined ? note : `${need.note}\n${note}` };
}

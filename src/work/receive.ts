import { Busy, Conflict, StoreAway } from '../errors.ts';
import { handOff } from '../handoff/open.ts';
import type { Metrics } from '../metrics.ts';
import type { Practice } from '../practice/practice.ts';
import { screen, type Verdict } from '../safety/guard.ts';
import type { Danger } from '../safety/reply.ts';
import type { Address } from '../turn/address.ts';
import type { Alarm, Alarmed, ConversationStore, Held } from '../turn/conversation-stores.ts';
import type { MessageEvent } from '../turn/events.ts';
import { inTime } from '../turn/in-time.ts';
import { lookJoined } from '../turn/joined.ts';
import type { Clock, Inbound, Voice } from '../turn/ports.ts';
import { dangerText } from '../turn/practice-voice.ts';
import type { Deliver } from './deliver.ts';
import type { InLine } from './in-line.ts';
import type { Load } from './load.ts';
import { surely } from './surely.ts';

export type ReceiveTools = {
  readonly conversations: ConversationStore;
  readonly load: Load;
  readonly inLine: InLine;
  readonly deliver: Deliver;
  readonly voice: Voice;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Handles a conversation that is held; returns at once. */
  readonly run: (held: Held) => void;
  /** Takes the lease and handles what waits; returns at once. */
  readonly visit: (practice: string, conversation: string) => void;
};

/** Twilio waits 15 s for a webhook and then hangs up; before that it must have heard that we could not. */
const RECEIVE_LIMIT_MS = 6_000;

/** A connection that was cut is back within this. A store that hangs is not: then 503 is said at once. */
const ACCEPT_AGAIN_MS = 500;

/** For a person in danger we knock longer, and answer by TwiML when nothing comes of it. */
const ALARM_AGAIN_MS = 3_000;

/** Each is up to eight round trips. */
const ALARM_TRIES = 5;

/**
 * Takes a patient's message in: the guard first, on everything and before any lease; then the mailbox. Resolves when
 * it is durable, and when a danger has been answered. Rejects with Busy where there is too much to do; no danger is ever
 * turned away for that.
 */
export function receive(tools: ReceiveTools, practice: Practice, inbound: Inbound): Promise<Received> {
  return inTime(takeIn(tools, practice, inbound), RECEIVE_LIMIT_MS, () => new StoreAway());
}

type Received = { readonly conversation: string; readonly duplicate: boolean };

async function takeIn(tools: ReceiveTools, practice: Practice, inbound: Inbound): Promise<Received> {
  const began = performance.now();
  const verdict = screen(inbound.text, { locale: inbound.localeHint ?? undefined });
  tools.metrics.safetyVerdicts.inc({ level: verdict.level, kind: verdict.kind ?? 'none' });
  const event = eventOf(tools, inbound, verdict);
  if (isAlarming(verdict)) return alarm(tools, practice, event, { verdict, began });
  const arrival = { practice: practice.id, address: inbound.address, event, by: tools.newId() };
  const accepted = await tools.load
    .take(JSON.stringify(inbound.address), () =>
      surely(
        () => tools.conversations.accept(arrival),
        () => tools.metrics.storeAway.inc({ operation: 'accept' }),
        ACCEPT_AGAIN_MS,
      ),
    )
    .catch((error: unknown) => {
      if (error instanceof Busy) tools.metrics.shed.inc({ reason: error.overload });
      throw error;
    });
  tools.metrics.acceptSeconds.observe(
    { channel: inbound.address.channel },
    (performance.now() - began) / 1000,
  );
  const { conversation } = accepted;
  if (accepted.kind === 'duplicate') return { conversation, duplicate: true };
  const unanswered = accepted.recent.filter(
    (text) => text.id !== event.id && !accepted.alarmed.includes(text.id),
  );
  // The turn that follows looks at the same with the same language in mind, and need not look again.
  const locale = accepted.held?.session?.locale ?? inbound.localeHint ?? undefined;
  const joined = lookJoined(unanswered, event, locale);
  if (isAlarming(joined)) await alarm(tools, practice, event, { verdict: joined, began });
  if (accepted.held !== null) tools.run(accepted.held);
  return { conversation, duplicate: false };
}

/** Emergencies and crises do not wait for a turn; the rest of what the guard finds is the turn's first stage. */
function isAlarming(verdict: Verdict): boolean {
  return verdict.level === 'emergency' || verdict.level === 'crisis';
}

function eventOf(tools: ReceiveTools, inbound: Inbound, verdict: Verdict): MessageEvent {
  return {
    kind: 'message',
    id: inbound.providerId,
    at: tools.clock(),
    from: inbound.address,
    text: inbound.text,
    media: inbound.media,
    keyword: inbound.keyword,
    localeHint: inbound.localeHint,
    verdict,
    alarmed: false,
    found: inbound.found ?? null,
  };
}

async function alarm(
  tools: ReceiveTools,
  practice: Practice,
  event: MessageEvent,
  { verdict, began }: { readonly verdict: Verdict; readonly began: number },
): Promise<Received> {
  const link = await tools.conversations.conversationOf(practice.id, event.from);
  const sounded = alarmOf(tools, practice, event, verdict, link);
  // One after another: many at once about one conversation would only get into each other's way.
  const alarmed = await tools.inLine(`${practice.id} ${link.conversation}`, () => sound(tools, sounded));
  if (alarmed.kind === 'duplicate') return { conversation: alarmed.conversation, duplicate: true };
  tools.metrics.handoffsOpened.inc({ reason: verdict.level });
  // Too late to be the webhook's answer, TwiML has answered: what was claimed is left to whoever asks the provider first.
  if (performance.now() - began < RECEIVE_LIMIT_MS) tools.deliver.all(alarmed.claimed);
  tools.visit(practice.id, alarmed.conversation);
  return { conversation: alarmed.conversation, duplicate: false };
}

/** Somebody else may be writing the same handoff all the time: a danger does not give up before they do. */
async function sound(tools: ReceiveTools, alarm: Alarm): Promise<Alarmed> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await surely(
        () => tools.conversations.alarm(alarm),
        () => tools.metrics.storeAway.inc({ operation: 'alarm' }),
        ALARM_AGAIN_MS,
      );
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      tools.metrics.commits.inc({ result: 'conflict' });
      // Not durable after all: the channel answers the danger itself.
      if (tries === ALARM_TRIES) throw new StoreAway({ cause: error });
    }
  }
}

function alarmOf(
  tools: ReceiveTools,
  practice: Practice,
  event: MessageEvent,
  verdict: Verdict,
  link: { readonly conversation: string; readonly patients: readonly string[] },
): Alarm {
  const now = tools.clock();
  const locale = tools.voice.localesOf('safety').includes(verdict.locale) ? verdict.locale : 'en';
  const risk = verdict.level === 'crisis' ? 'crisis' : 'emergency';
  const handoff = handOff(
    null,
    {
      risk,
      reason: risk,
      asked: [{ eventId: event.id, at: event.found?.sentAt ?? event.at, text: event.text }],
      safety: { level: verdict.level, kind: verdict.kind, matched: verdict.matched },
    },
    {
      id: tools.newId(),
      conversationId: link.conversation,
      patientId: link.patients[0] ?? null,
      who: null,
      relationship: null,
      language: locale,
      practice,
      now,
    },
  );
  return {
    practice: practice.id,
    address: event.from,
    event: { ...event, verdict },
    reply: replyTo(tools, practice, event.from, { ...verdict, text: event.text }, locale),
    answered: event.found?.answered === 'safety',
    handoff,
    audit: {
      at: now,
      who: 'guard',
      did: 'alarmed',
      what: handoff.id,
      why: verdict.matched[0] ?? verdict.level,
    },
  };
}

function replyTo(tools: ReceiveTools, practice: Practice, address: Address, danger: Danger, locale: string) {
  const text = dangerText(tools.voice, practice, danger, locale);
  return {
    id: tools.newId(),
    lane: 'safety',
    address,
    text,
    locale,
    choices: [],
    patient: null,
    accessVersion: 0,
    createdAt: tools.clock(),
    expiresAt: null,
    exempt: true,
    from: { kind: 'bot' },
  } as const;
}

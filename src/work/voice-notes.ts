import { ChannelError, ModelError } from '../errors.ts';
import type { Practice } from '../practice/practice.ts';
import { screen, type Verdict } from '../safety/guard.ts';
import type { Held } from '../turn/conversation-stores.ts';
import type { Event, Media, MessageEvent } from '../turn/events.ts';
import { knownIn } from '../turn/known-people.ts';
import type { LanguageModel } from '../turn/language-model.ts';
import type { FetchMedia } from '../turn/ports.ts';

/** More in one message is no voice note: a person hears them. */
const RECORDINGS_MOST = 3;

/** For all of a turn together, fetching and all: below the limit of a turn, so that a person is told in time. */
const WORDS_LIMIT_MS = 14_000;

/**
 * The events of a turn with recordings put into words, where a server for speech is set: each is then read as if it had
 * been typed, by the guard first of all. One that cannot be made out stays what it was, and goes to a person with a kind
 * word. What the alarm has answered waits for nothing.
 */
export async function withTranscripts(
  tools: {
    readonly model: LanguageModel | null;
    readonly fetchMedia: FetchMedia | null;
    /** For all of it; absent: `WORDS_LIMIT_MS`. */
    readonly limitMs?: number;
  },
  practice: Practice,
  { held, events }: { readonly held: Held; readonly events: readonly Event[] },
  signal: AbortSignal,
): Promise<readonly Event[]> {
  const { model, fetchMedia } = tools;
  const isAnswered = ({ id, alarmed }: MessageEvent): boolean => alarmed || held.alarmed.includes(id);
  if (model === null || fetchMedia === null || !events.some(hasRecording)) return events;
  const known = knownIn(
    held.patients.map(({ chart }) => chart),
    practice,
  );
  const ending = AbortSignal.any([signal, AbortSignal.timeout(tools.limitMs ?? WORDS_LIMIT_MS)]);
  const spoken = held.session?.locale;
  const asking = {
    practice: practice.id,
    locale: spoken ?? practice.languages[0] ?? 'en',
    known,
    signal: ending,
  };

  const wordsOf = async (media: Media): Promise<string | null> => {
    try {
      const bytes = await fetchMedia(media, ending);
      return await model.transcribe({ bytes, contentType: media.contentType }, asking);
    } catch (error) {
      if (!(error instanceof ModelError) && !(error instanceof ChannelError)) throw error;
      return null;
    }
  };

  return Promise.all(
    events.map(async (event) => {
      if (!hasRecording(event) || isAnswered(event)) return event;
      const words = await Promise.all(
        event.media.map((media) => (isRecording(media) ? wordsOf(media) : null)),
      );
      if (words.every((one) => one === null)) return event;
      const text = [event.text.trim(), ...words].filter((one) => one !== null && one !== '').join('\n');
      const media = event.media.map((one, index) =>
        words[index] === null ? one : { ...one, heard: true as const },
      );
      const locale = spoken ?? event.localeHint ?? undefined;
      return { ...event, text, media, verdict: worse(event.verdict, screen(text, { locale })) };
    }),
  );
}

/** What was typed beside a recording is no less a danger for it. */
function worse(typed: Verdict, whole: Verdict): Verdict {
  const order = ['none', 'urgent', 'crisis', 'emergency'];
  return order.indexOf(typed.level) > order.indexOf(whole.level) ? typed : whole;
}

function hasRecording(event: Event): event is MessageEvent {
  if (event.kind !== 'message') return false;
  const recordings = event.media.filter(isRecording).length;
  return recordings > 0 && recordings <= RECORDINGS_MOST;
}

function isRecording({ contentType }: Media): boolean {
  return contentType.startsWith('audio/');
}

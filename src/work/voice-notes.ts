import { ModelError } from '../errors.ts';
import type { Practice } from '../practice/practice.ts';
import { screen } from '../safety/guard.ts';
import type { Held } from '../turn/conversation-stores.ts';
import type { Event, MessageEvent } from '../turn/events.ts';
import { knownIn } from '../turn/known-people.ts';
import type { LanguageModel } from '../turn/language-model.ts';

/** Fetches what a message brought. Rejects where the address is not the provider's, it is too large, or nobody answers. */
export type FetchMedia = (
  media: { readonly url: string; readonly contentType: string },
  signal: AbortSignal,
) => Promise<Uint8Array>;

/**
 * The conversation with recordings put into words, where a server for speech is set: each is then read as if it had been
 * typed, by the guard first of all. One that cannot be made out stays what it was, and goes to a person with a kind word.
 */
export async function withTranscripts(
  tools: { readonly model: LanguageModel | null; readonly fetchMedia: FetchMedia | null },
  practice: Practice,
  held: Held,
  signal: AbortSignal,
): Promise<Held> {
  const { model, fetchMedia } = tools;
  if (model === null || fetchMedia === null || !held.events.some(isRecording)) return held;
  const locale = held.session?.locale ?? practice.languages[0] ?? 'en';
  const known = knownIn(
    held.patients.map(({ chart }) => chart),
    practice,
  );
  const heard = async (event: Event): Promise<Event> => {
    const [media] = isRecording(event) ? event.media : [];
    if (event.kind !== 'message' || media === undefined) return event;
    try {
      const bytes = await fetchMedia(media, signal);
      const asking = { practice: practice.id, locale, known, signal };
      const text = await model.transcribe({ bytes, contentType: media.contentType }, asking);
      return { ...event, text, verdict: screen(text, { locale }) };
    } catch (error) {
      if (!(error instanceof ModelError) && !(error instanceof MediaAway)) throw error;
      return event;
    }
  };
  const events: Event[] = [];
  for (const event of held.events) events.push(await heard(event));
  return { ...held, events };
}

/** What was sent along cannot be fetched. */
export class MediaAway extends Error {
  override readonly name = 'MediaAway';
}

/** A message that is one recording and no word. */
function isRecording(event: Event): event is MessageEvent {
  if (event.kind !== 'message' || event.text !== '' || event.media.length !== 1) return false;
  return event.media[0]?.contentType.startsWith('audio/') === true;
}

/** Longer recordings are some minutes, which nobody reads as a text. */
const BYTES_MOST = 10_000_000;

/** Fetches from the provider's own addresses alone: whoever can name an address could else make us ask any. */
export function mediaFrom(origins: readonly string[], authorization: string): FetchMedia {
  return async ({ url }, signal) => {
    if (!origins.some((origin) => url.startsWith(`${origin}/`))) throw new MediaAway('not of the provider');
    try {
      const response = await fetch(url, { headers: { authorization }, signal });
      const length = Number(response.headers.get('content-length') ?? 0);
      if (!response.ok || length > BYTES_MOST) throw new MediaAway('refused or too large');
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (bytes.length > BYTES_MOST) throw new MediaAway('too large');
      return bytes;
    } catch (error) {
      throw error instanceof MediaAway ? error : new MediaAway('nobody answers');
    }
  };
}

import { ModelError } from '../../errors.ts';
import type { Metrics } from '../../metrics.ts';
import type { Asking, LanguageModel } from '../../turn/language-model.ts';
import { createStandIns } from '../fences/stand-ins.ts';
import type { Breaker } from './breaker.ts';
import { reasonOf } from './chat.ts';
import type { Gate } from './gate.ts';
import type { ModelSettings } from './settings.ts';

/** A patient waits for none of these longer. */
const DEADLINE_MS = { embed: 2_500, flags: 2_500, transcribe: 10_000 } as const;
/** Bigger recordings are more than some minutes, which nobody reads as a text. */
const AUDIO_BYTES_MOST = 10_000_000;
/** What nobody says aloud: a recording that was heard so goes to a person. No words can be held against a sound besides. */
const UNSPOKEN =
  /https?:|www\.|[<>{}[\]`|\\]|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cc}(?<![\n\r\t])/u;
const TEXTS_MOST = 256;
const CHARACTERS_MOST = 4_000;

/** What the server offers besides chat: vectors, moderation, speech. By the `openai` package, loaded with the first call. */
export function createServices(
  settings: ModelSettings,
  tools: { readonly breaker: Breaker; readonly gate: Gate; readonly metrics: Metrics },
): Pick<LanguageModel, 'embed' | 'transcribe' | 'flags'> {
  let loaded: Promise<import('openai').default> | undefined;
  const client = () => {
    loaded ??= import('openai').then(
      ({ default: OpenAI }) =>
        new OpenAI({
          apiKey: settings.apiKey ?? 'none',
          baseURL: settings.baseUrl,
          maxRetries: 0,
        }),
    );
    return loaded;
  };

  async function call<T>(
    skill: keyof typeof DEADLINE_MS,
    asking: Asking,
    input: number,
    work: (openai: import('openai').default, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const signal = AbortSignal.any([asking.signal, AbortSignal.timeout(DEADLINE_MS[skill])]);
    try {
      const result = await tools.breaker.call(async () => {
        const spent = { input, output: 0 };
        const leave = await tools.gate.enter(
          { practice: asking.practice, estimate: spent, needed: true },
          signal,
        );
        try {
          return await work(await client(), signal);
        } catch (error) {
          throw new ModelError(reasonOf(error, signal));
        } finally {
          await leave(spent);
        }
      });
      tools.metrics.modelCalls.inc({ skill, result: 'used' });
      return result;
    } catch (error) {
      const failure = error instanceof ModelError ? error : new ModelError('unavailable');
      tools.metrics.modelCalls.inc({ skill, result: failure.reason });
      throw failure;
    }
  }

  return {
    async embed(texts, asking) {
      const model = settings.embeddingModel ?? null;
      if (model === null || texts.length === 0 || texts.length > TEXTS_MOST) throw new ModelError('refused');
      const { hide } = createStandIns(asking.known);
      const input = texts.map((text) => hide(text).slice(0, CHARACTERS_MOST));
      const size = Math.ceil(input.join('').length / 3);
      const vectors = await call('embed', asking, size, async (openai, signal) => {
        const { data } = await openai.embeddings.create(
          { model, input, encoding_format: 'float' },
          { signal },
        );
        return data.toSorted((one, other) => one.index - other.index).map(({ embedding }) => embedding);
      });
      const [first] = vectors;
      const isWhole = vectors.length === texts.length && vectors.every((one) => one.length === first?.length);
      if (!isWhole || vectors.some((one) => one.some((value) => !Number.isFinite(value))))
        throw new ModelError('malformed');
      return vectors;
    },
    async flags(text, asking) {
      const model = settings.moderationModel ?? null;
      if (model === null) throw new ModelError('refused');
      const input = createStandIns(asking.known).hide(text).slice(0, CHARACTERS_MOST);
      return call('flags', asking, Math.ceil(input.length / 3), async (openai, signal) => {
        const { results } = await openai.moderations.create({ model, input }, { signal });
        const [first] = results;
        // A server may leave out what it has no opinion of; nothing said is not "harmless".
        if (typeof first?.flagged !== 'boolean') throw new ModelError('malformed');
        return first.flagged;
      });
    },
    async transcribe(audio, asking) {
      const model = settings.transcriptionModel ?? null;
      if (model === null || audio.bytes.length > AUDIO_BYTES_MOST) throw new ModelError('refused');
      return call('transcribe', asking, 1_000, async (openai, signal) => {
        const { toFile } = await import('openai');
        const name = `note.${audio.contentType.split('/')[1]?.replace(/\W.*$/, '') ?? 'bin'}`;
        const file = await toFile(audio.bytes, name, { type: audio.contentType });
        const { text } = await openai.audio.transcriptions.create(
          { model, file, response_format: 'json' },
          { signal },
        );
        if (typeof text !== 'string' || text.trim() === '' || UNSPOKEN.test(text))
          throw new ModelError('malformed');
        return text.trim().slice(0, CHARACTERS_MOST);
      });
    },
  };
}

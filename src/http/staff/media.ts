import { ChannelError, Refused } from '../../errors.ts';
import type { TranscriptEntry } from '../../turn/commit.ts';
import { allowStaff, theirs } from '../staff-access.ts';
import { EVERYBODY, glass, route, type StaffRoute } from './route.ts';
import type { Tools } from './tools.ts';

/** The first line of a conversation has none before it to ask from: it is looked for among so many of the latest. */
const LINES_MOST = 1_000;

/** What a browser may show by itself; the rest is saved to a file, whatever it says it is. */
const SHOWN = /^(?:image\/(?:jpeg|png|gif|webp)|(?:audio|video)\/(?!.*xml)[\w.+-]+)$/;

/**
 * A recording by itself in a tab is a page with a player in it, which asks for the recording once more: out of a sandbox it
 * would ask as nobody. Still nothing in it may run.
 */
const PLAYED = /^(?:audio|video)\/(?!.*xml)/;
const PLAYER = "default-src 'none'; media-src 'self'";

/** The picture or recording itself, beside what a computer made of it. It is never kept here: the provider is asked anew. */
export function mediaRoutes(tools: Tools): readonly StaffRoute[] {
  return [
    route({
      method: 'get',
      path: '/conversations/{id}/lines/{line}/media/{index}',
      summary:
        'What came with a line, as it came. 404 where the provider has it no more, 503 where it does not answer.',
      who: EVERYBODY,
      headers: glass,
      answer: 'application/octet-stream',
      refusals: [403, 404],
      handle: async ({ staff, params, request, response }) => {
        const { id = '', line = '', index = '' } = params;
        const handoff = await tools.queue.openOf(staff.practice, id);
        const openHandoff = handoff !== null && (await theirs(tools, staff)(handoff));
        await allowStaff(tools, request, staff, { kind: 'transcript', act: 'read', what: id, openHandoff });
        const found = await lineOf(tools, staff.practice, id, line);
        const media = found?.media?.[Number(index)];
        if (media === undefined || tools.fetchMedia === undefined) throw gone();
        await tools.reads.note(staff, 'read-media', id, `${line}/${index}`);
        const ending = new AbortController();
        response.once('close', () => ending.abort());
        const bytes = await tools.fetchMedia(media, ending.signal).catch((thrown: unknown) => {
          if (!(thrown instanceof ChannelError)) throw thrown;
          if (thrown.fate === 'refused') throw gone();
          throw new Refused(503, 'media-away', 'The provider does not answer. Try again in a minute.');
        });
        const type = media.contentType.toLowerCase();
        if (SHOWN.test(type)) response.type(type);
        else response.attachment(nameOf(type)).type('application/octet-stream');
        // Somebody unknown sent it: nothing in it may run, and no other machine may keep it.
        response.set({
          'Cache-Control': 'no-store',
          'Content-Security-Policy': PLAYED.test(type) ? PLAYER : "default-src 'none'; sandbox",
          'X-Content-Type-Options': 'nosniff',
        });
        response.send(Buffer.from(bytes));
      },
    }),
  ];
}

/** Kinds that phones send and other programs open. Anything else has no ending, so that nothing starts it by itself. */
const ENDINGS: Readonly<Record<string, string>> = {
  'image/heic': 'heic',
  'image/heif': 'heif',
  'image/tiff': 'tiff',
  'application/pdf': 'pdf',
  'text/vcard': 'vcf',
};

function nameOf(type: string): string {
  const ending = ENDINGS[type];
  return ending === undefined ? 'from-the-family' : `from-the-family.${ending}`;
}

function gone(): Refused {
  return new Refused(404, 'not-found', 'This is not kept any more, or was never there.');
}

async function lineOf(
  { queue }: Tools,
  practice: string,
  conversation: string,
  line: string,
): Promise<TranscriptEntry | undefined> {
  const [before] = await queue.transcript(practice, conversation, { before: line }, 1);
  const lines = await queue.transcript(
    practice,
    conversation,
    before?.id ?? null,
    before === undefined ? LINES_MOST : 1,
  );
  return lines.find(({ id }) => id === line);
}

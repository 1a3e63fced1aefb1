import { useEffect, useState } from 'preact/hooks';
import { api, at, Failure, type HandoffItem, type MessageItem } from './api.ts';
import { clockTime, fill, nameOf, type Words } from './words.ts';

type Kind = 'picture' | 'sound' | 'film' | 'file';

/**
 * What came with a line. It is fetched only when somebody asks to see or hear it: a picture may show more than whoever looks
 * over a shoulder should see, and each look is written down. What no browser shows is saved to a file.
 */
export function Attached({
  line,
  item,
  reason,
  by,
  words,
  language,
  zone,
}: {
  line: MessageItem;
  item: HandoffItem;
  /** Why somebody looks whose role does not open it by itself; each look at what came takes it along. */
  reason: string | null;
  by: string;
  words: Words;
  language: string;
  zone: string;
}) {
  const when = clockTime(language, Date.parse(line.at), zone);
  return (
    <>
      {line.media.some(({ computer }) => computer) && <p class="by">{words.conversation.computer}</p>}
      {line.media.map(({ contentType }, index) => (
        <One
          key={`${contentType}${index}`}
          path={`/conversations/${at(item.conversationId)}/lines/${at(line.id)}/media/${index}`}
          kind={kindOf(contentType)}
          type={contentType}
          reason={reason}
          from={{ who: by, when }}
          words={words}
        />
      ))}
    </>
  );
}

function One({
  path,
  kind,
  type,
  reason,
  from,
  words,
}: {
  path: string;
  kind: Kind;
  type: string;
  reason: string | null;
  from: { readonly who: string; readonly when: string };
  words: Words;
}) {
  const [shown, setShown] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [own, setOwn] = useState<string | null>(null);
  const text = words.media;
  // An element's own request can bring no reason: what takes one is fetched, and is the page's until it is left.
  useEffect(() => () => void (own !== null && URL.revokeObjectURL(own)), [own]);
  const src = reason === null ? `/api/staff${path}` : own;
  const name = fill(text[`${kind}-of`], from);
  // The element says only that it went wrong: the server says why, and where it says nothing the browser cannot show it.
  const refused = (error: unknown): void => {
    const code = error instanceof Failure ? error.code : 'other';
    setFailed(nameOf(words.error, code) ?? fill(words.error.other, { requestId: '–' }));
  };
  const unplayable = (): void => setFailed(fill(text.unplayable, { type }));
  const ask = (): void => {
    if (reason === null) void api.get(path).then(unplayable, refused);
    else unplayable();
  };
  const again = (): void => {
    setFailed(null);
    setShown(true);
    if (reason !== null)
      void api.media(path, reason).then((blob) => setOwn(URL.createObjectURL(blob)), refused);
  };
  if (kind === 'file' && reason !== null)
    return (
      <div class="attached">
        {own === null ? (
          <button type="button" onClick={again}>
            {fill(text.save, { type })}
          </button>
        ) : (
          <a href={own} download="from-the-family">
            {fill(text.save, { type })}
          </a>
        )}
        <p role="alert" class="failure">
          {failed}
        </p>
      </div>
    );
  if (kind === 'file')
    return (
      <p class="attached">
        <a href={`/api/staff${path}`} download>
          {fill(text.save, { type })}
        </a>
      </p>
    );
  const link = reason === null && (
    <a href={`/api/staff${path}`} target="_blank" rel="noopener noreferrer">
      {text.alone}
    </a>
  );
  return (
    <div class="attached">
      {!shown && (
        <button type="button" aria-label={fill(text[`show-${kind}-of`], from)} onClick={again}>
          {text[`show-${kind}`]}
        </button>
      )}
      {shown && failed === null && src !== null && (
        <>
          {kind === 'picture' && <img src={src} alt={name} onError={ask} />}
          {kind === 'sound' && (
            // biome-ignore lint/a11y/useMediaCaption: what a computer heard in it stands beside it, where there is any.
            <audio src={src} controls aria-label={name} onError={ask} />
          )}
          {kind === 'film' && (
            // biome-ignore lint/a11y/useMediaCaption: as with a recording.
            <video src={src} controls playsInline aria-label={name} onError={ask} />
          )}
          <p class="by">{link}</p>
        </>
      )}
      <p role="alert" class="failure">
        {failed}
      </p>
      {failed !== null && (
        <p class="by">
          <button type="button" onClick={again}>
            {text.again}
          </button>{' '}
          {link}
        </p>
      )}
    </div>
  );
}

/** A text that says by type what came with it, in words: `[image/png] her arm` is "Picture: her arm". */
export function inWords(text: string, { media }: Words): string {
  const [all, types] = TYPES.exec(text) ?? [];
  if (all === undefined || types === undefined) return text;
  const kinds = [...new Set(types.split(', ').map((type) => media[kindOf(type)]))];
  return text.length === all.length ? kinds.join(', ') : `${kinds.join(', ')}: ${text.slice(all.length)}`;
}

/** The words alone of a line whose media stand below it. */
export function wordsAlone({ text, media }: Pick<MessageItem, 'text' | 'media'>): string {
  return media.length === 0 ? text : text.replace(TYPES, '');
}

/** As src/turn/lines.ts writes it. */
const TYPES = /^\[((?:[\w.+-]+\/[\w.+-]+(?:, )?)+)\] ?/;

/** As the server lets a browser show it (src/http/staff/media.ts); the rest comes as a file. */
function kindOf(contentType: string): Kind {
  const type = contentType.toLowerCase();
  if (/^image\/(?:jpeg|png|gif|webp)$/.test(type)) return 'picture';
  if (/^audio\/(?!.*xml)[\w.+-]+$/.test(type)) return 'sound';
  return /^video\/(?!.*xml)[\w.+-]+$/.test(type) ? 'film' : 'file';
}

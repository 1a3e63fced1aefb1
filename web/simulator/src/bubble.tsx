import type { Text } from './exchange.ts';
import { fill, howLong, howMany, wordsOf } from './words.ts';

/** One text, what it weighs and how it went. `asked` is the phone's text before it. */
export function Bubble({ text, language, asked }: { text: Text; language: string; asked: Text | null }) {
  const words = wordsOf(language);
  const mine = text.direction === 'inbound';
  const by = mine
    ? words.talk['from-phone']
    : text.direction === 'outbound-api'
      ? words.talk['from-practice']
      : words.talk['from-carrier'];
  const weight = [howMany(language, 'segments', text.segments), text.encoding].join(', ');
  const wait = mine || asked === null ? null : text.createdAt - asked.createdAt;
  const steps = text.history.map(({ status, at }) =>
    fill(words.state.step, {
      status: statusOf(language, status),
      time: howLong(language, at - text.createdAt),
    }),
  );
  return (
    <article class={`text ${mine ? 'mine' : 'theirs'} ${isBad(text) ? 'bad' : ''}`}>
      <p class="unseen-by">{by}</p>
      {text.body !== '' && (
        <p class="body" dir="auto">
          {opened(text.body)}
        </p>
      )}
      {text.media.map(({ url, contentType }) => (
        <p key={url} class="body">
          {fill(words.talk.picture, { type: contentType })}
        </p>
      ))}
      <details>
        <summary>
          <span class="state">{stateOf(text, language)}</span>
          {wait !== null && <span>{fill(words.state.after, { time: howLong(language, wait) })}</span>}
          <span class="weight">{weight}</span>
        </summary>
        <ol aria-label={words.state.how}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
          <li class="sid">{text.sid}</li>
        </ol>
      </details>
    </article>
  );
}

/** A text with its web addresses as links, the way phones show them. */
function opened(body: string) {
  return body.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/).map((part, n) =>
    n % 2 === 0 ? (
      part
    ) : (
      <a key={n} href={part} target="_blank" rel="noopener noreferrer">
        {part}
      </a>
    ),
  );
}

function stateOf(text: Text, language: string): string {
  const words = wordsOf(language);
  if (text.direction !== 'inbound') {
    const code = text.errorCode === null ? '' : ` (${fill(words.state.code, { code: text.errorCode })})`;
    return statusOf(language, text.status) + code;
  }
  if (text.answer === null) return words.state['on-its-way'];
  const { status, at, attempts } = text.answer;
  if (status === null) return fill(words.state.unreachable, { count: attempts });
  if (status >= 300) return fill(words.state.refused, { status });
  return fill(words.state.received, { time: howLong(language, at - text.createdAt) });
}

function statusOf(language: string, status: string): string {
  if (status === 'received') return wordsOf(language).state.sent;
  const known = (wordsOf(language).state as Readonly<Record<string, string>>)[status];
  return known ?? fill(wordsOf(language).state.other, { status });
}

function isBad(text: Text): boolean {
  if (text.direction === 'inbound') return text.answer !== null && text.answer.status !== 200;
  return text.status === 'undelivered' || text.status === 'failed';
}

import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SimulatedPhone } from '../../../src/channels/simulator/control.ts';
import { longestSms, segments } from '../../../src/turn/parts.ts';
import { Bubble } from './bubble.tsx';
import { sendText, type Text } from './exchange.ts';
import { dayIn, fill, howMany, wordsOf } from './words.ts';

/** The id of the box in which a phone's text is written. */
export const composerOf = (number: string) => `write-${number.slice(1)}`;

/** One phone: its texts with the practice, and a place to write. */
export function Phone({
  phone,
  texts,
  to,
  language,
  putAway,
}: {
  phone: SimulatedPhone;
  texts: readonly Text[];
  to: string | null;
  language: string;
  putAway: () => void;
}) {
  const words = wordsOf(language);
  const name = phone.name === words.phones.unknown ? phone.number : phone.name;
  const log = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const send = (body: string) => void sendText(phone.number, to, body).then((taken) => setFailed(!taken));
  const tries =
    (words.talk.tries as Readonly<Record<string, readonly string[]>>)[phone.locale] ?? words.talk.tries.en;

  const newest = texts.at(-1)?.sid;
  useEffect(() => {
    if (newest !== undefined) log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [newest]);

  return (
    <section class="phone" aria-label={name}>
      <header>
        <div>
          <h2>{name}</h2>
          <p>{phone.number}</p>
        </div>
        <button type="button" class="close" aria-label={fill(words.phones.close, { name })} onClick={putAway}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="log" role="log" aria-label={fill(words.talk.log, { name })} tabIndex={0} ref={log}>
        {texts.length === 0 && <p class="quiet">{words.talk.start}</p>}
        {texts.map((text, index) => (
          <Fragment key={text.sid}>
            {isNewDay(texts[index - 1], text) && <p class="day">{dayIn(language, text.createdAt, null)}</p>}
            <Bubble
              text={text}
              language={language}
              asked={texts.slice(0, index).findLast(({ direction }) => direction === 'inbound') ?? null}
            />
          </Fragment>
        ))}
      </div>
      {failed && (
        <p class="wrong" role="alert">
          {words.talk.failed}
        </p>
      )}
      <fieldset class="tries">
        <legend class="unseen-by">{words.talk.try}</legend>
        {tries.map((one) => (
          <button key={one} type="button" lang={phone.locale} onClick={() => send(one)}>
            {one}
          </button>
        ))}
      </fieldset>
      <Composer
        id={composerOf(phone.number)}
        label={fill(words.talk.write, { name })}
        language={language}
        send={send}
      />
    </section>
  );
}

/** Whether a text comes on another day than the one before it: the clock may have been put ahead. */
function isNewDay(before: Text | undefined, text: Text): boolean {
  return before !== undefined && dayIn('en', before.createdAt, null) !== dayIn('en', text.createdAt, null);
}

function Composer({
  id,
  label,
  language,
  send,
}: {
  id: string;
  label: string;
  language: string;
  send: (body: string) => void;
}) {
  const words = wordsOf(language);
  const [typed, setTyped] = useState('');
  const counted = segments(typed);
  const submit = () => {
    if (typed.trim() === '') return;
    send(typed);
    setTyped('');
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label class="unseen-by" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        dir="auto"
        value={typed}
        maxLength={longestSms}
        aria-describedby={`${id}-count`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          submit();
        }}
      />
      <button type="submit">{words.talk.send}</button>
      <p id={`${id}-count`} class="count">
        {typed !== '' &&
          [
            howMany(language, 'characters', counted.characters),
            howMany(language, 'segments', counted.segments),
            counted.encoding,
          ].join(' · ')}
      </p>
    </form>
  );
}

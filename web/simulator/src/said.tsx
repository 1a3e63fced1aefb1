import { useState } from 'preact/hooks';
import type { SimulatedPractice } from '../../../src/channels/simulator/board.ts';
import type { Seen, Text } from './exchange.ts';
import { fill, timeIn, wordsOf } from './words.ts';

/** All that was said on all phones, one line after the other, to read, to copy and to keep. */
export function Said({
  language,
  seen,
  practice,
}: {
  language: string;
  seen: Seen;
  practice: SimulatedPractice | null;
}) {
  const words = wordsOf(language);
  const [copied, setCopied] = useState(false);
  const lines = seen.texts.map((text) => ({ text, ...partsOf(text) }));
  function partsOf(text: Text) {
    const number = (text.direction === 'inbound' ? text.from : text.to) ?? '';
    const called = practice?.onCall.find(({ phone }) => phone === number);
    const name =
      called !== undefined
        ? fill(words.board['on-call'], { name: called.name })
        : (seen.phones.find((phone) => phone.number === number)?.name ?? number);
    const us = words.board.practice;
    const way = text.direction === 'inbound' ? `${name} → ${us}` : `${us} → ${name}`;
    return { way, at: timeIn(language, text.createdAt, practice?.zone ?? null) };
  }
  const copy = () => {
    const whole = lines.map(({ text, way, at }) => `${at}  ${way}: ${text.body}`).join('\n');
    void navigator.clipboard.writeText(whole).then(() => setCopied(true));
  };
  return (
    <section aria-labelledby="said-title">
      <div class="said-head">
        <h3 id="said-title">{words.board.said}</h3>
        {lines.length > 0 && (
          <button type="button" onClick={copy}>
            {copied ? words.board.copied : words.board.copy}
          </button>
        )}
      </div>
      {lines.length === 0 && <p class="quiet">{words.board.silent}</p>}
      {lines.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <ol class="said-lines" tabIndex={0} aria-labelledby="said-title">
          {lines
            .map(({ text, way, at }) => (
              <li key={text.sid} class={text.direction === 'inbound' ? 'from-phone' : ''}>
                <p class="quiet">
                  {at} · {way}
                </p>
                <p dir="auto">{text.body}</p>
              </li>
            ))
            .reverse()}
        </ol>
      )}
    </section>
  );
}

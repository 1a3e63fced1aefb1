import type { ComponentChildren } from 'preact';
import type { HandoffItem } from './api.ts';
import { inWords } from './media.tsx';
import { dangerOf } from './queue.tsx';
import { clockTime, counted, fill, languageName, nameOf, type Words } from './words.ts';

/** Messages shown at once; the first says what it began with, the last what is wanted now. */
const SHOWN_ASKED = 3;

/** Who, what, how grave and what was tried, to be read in ten seconds. Each of the patient's lines leads to its message. */
export function Brief({
  item,
  words,
  language,
  zone,
  now,
}: {
  item: HandoffItem;
  words: Words;
  language: string;
  zone: string;
  now: number;
}) {
  const { brief } = item;
  const asked =
    brief.asked.length <= SHOWN_ASKED
      ? brief.asked
      : [...brief.asked.slice(0, 1), ...brief.asked.slice(1 - SHOWN_ASKED)];
  const danger = dangerOf(item, words);
  const hidden = brief.asked.length - asked.length;
  return (
    <section class="brief" aria-labelledby="brief">
      <div class="over">
        <h3 id="brief">{words.brief.title}</h3>
        {item.patientId !== null && (
          <p class="quiet">{fill(words.brief['patient-id'], { id: item.patientId })}</p>
        )}
      </div>
      <dl>
        <Row name={words.brief.why}>
          {nameOf(words.reason, item.reason) ?? item.reason}
          {' · '}
          {fill(words.clock.since, { when: clockTime(language, Date.parse(item.openedAt), zone, now) })}
          {' · '}
          {fill(words.brief.writes, { language: languageName(language, brief.language) })}
        </Row>
        {asked.length > 0 && (
          <Row name={words.brief.asked}>
            <ul class="asked">
              {asked.map((one) => (
                <li key={one.eventId}>
                  <a href={`#line-${one.eventId}`} lang={brief.language} dir="auto">
                    {inWords(one.text, words)}
                  </a>
                </li>
              ))}
            </ul>
            {hidden > 0 && (
              <p class="quiet">{counted(language, words.brief, 'earlier', { count: hidden })}</p>
            )}
          </Row>
        )}
        {brief.safety !== null && (
          <Row name={words.brief.safety}>
            <strong>
              {nameOf(words.risk, brief.safety.level) ?? brief.safety.level}
              {danger === null ? '' : `: ${danger}`}
            </strong>
          </Row>
        )}
        {brief.questions.length > 0 && (
          <Row name={words.brief.questions}>
            <ol>
              {brief.questions.map((question) => (
                <li key={question} lang={brief.language} dir="auto">
                  {question}
                </li>
              ))}
            </ol>
          </Row>
        )}
        {brief.tried.length > 0 && <Row name={words.brief.tried}>{brief.tried.join(', ')}</Row>}
        {brief.promised !== null && <Row name={words.brief.promised}>{brief.promised}</Row>}
        {brief.note !== null && <Row name={words.brief.note}>{brief.note}</Row>}
      </dl>
    </section>
  );
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

import { useRef } from 'preact/hooks';
import { Asking } from './acts.tsx';
import { REASONS } from './locked.tsx';
import type { PersonAnswer } from './person-answer.ts';
import { nameOf, type Words } from './words.ts';
/** What the family told once, before anything else; nurses note more. */
export function Card({
  person,
  may,
  busy,
  change,
  words,
}: {
  words: Words;
  person: PersonAnswer;
  may: boolean;
  busy: boolean;
  change: (to: string, body: unknown) => Promise<boolean>;
}) {
  const topic = useRef<HTMLSelectElement>(null);
  const told = useRef<HTMLTextAreaElement>(null);
  const card = person.memoryCard;
  const text = words.person;
  if (card === null) return null;
  return (
    <section class="card" aria-labelledby="card-title">
      <h3 id="card-title">{text.card}</h3>
      {card.length === 0 && <p class="quiet">{text['card-empty']}</p>}
      <dl>
        {card.map((one) => (
          <div key={one.id}>
            <dt>{nameOf(text, `topic-${one.topic}`) ?? one.topic}</dt>
            <dd dir="auto">
              {one.text}
              <span class="quiet"> {nameOf(text, `by-${one.source.who}`) ?? one.source.who}</span>
            </dd>
          </div>
        ))}
      </dl>
      {may && (
        <Asking
          ask="card"
          title={text.note}
          words={words}
          busy={busy}
          done={() => change('/card', { topic: topic.current?.value, text: told.current?.value })}
        >
          <label>
            <span>{text.about}</span>
            <select ref={topic}>
              {Object.entries(text)
                .filter(([key]) => key.startsWith('topic-'))
                .map(([key, name]) => (
                  <option key={key} value={key.slice('topic-'.length)}>
                    {name}
                  </option>
                ))}
            </select>
          </label>
          <label>
            <span>{text.told}</span>
            <textarea ref={told} rows={2} required maxLength={300} />
          </label>
        </Asking>
      )}
    </section>
  );
}

/** The grief switch. */
export function Grief({
  person,
  busy,
  change,
  words,
}: {
  person: PersonAnswer;
  busy: boolean;
  change: (to: string, body: unknown) => Promise<boolean>;
  words: Words;
}) {
  const what = useRef<HTMLSelectElement>(null);
  const text = words.person;
  if (person.identity === null) return null;
  const on = person.identity.grief !== null;
  return (
    <Asking
      ask="grief"
      title={on ? text['grief-change'] : text['grief-set']}
      words={words}
      busy={busy}
      done={() => change('/grief', { grief: what.current?.value })}
    >
      <p>{text['grief-body']}</p>
      <label>
        <span>{text['grief-what']}</span>
        <select ref={what}>
          <option value="death">{text['grief-death']}</option>
          <option value="pregnancy">{text['grief-pregnancy']}</option>
          {on && <option value="lifted">{text['grief-lifted']}</option>}
        </select>
      </label>
    </Asking>
  );
}

/** Opens what the role does not, with a reason that is kept. */
export function Glass({
  parts,
  busy,
  words,
  open,
}: {
  parts: readonly string[];
  busy: boolean;
  words: Words;
  open: (part: string, reason: string) => Promise<boolean>;
}) {
  const part = useRef<HTMLSelectElement>(null);
  const reason = useRef<HTMLSelectElement>(null);
  const text = words.person;
  if (parts.length === 0) return null;
  return (
    <Asking
      ask="glass"
      title={text.glass}
      words={words}
      busy={busy}
      done={() => open(part.current?.value ?? '', reason.current?.value ?? '')}
    >
      <p>{text['glass-body']}</p>
      <label>
        <span>{text['glass-part']}</span>
        <select ref={part}>
          {parts.map((one) => (
            <option key={one} value={one}>
              {nameOf(text, `part-${one}`) ?? one}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{text['glass-reason']}</span>
        <select ref={reason}>
          {REASONS.map((one) => (
            <option key={one} value={one}>
              {text[`reason-${one}`]}
            </option>
          ))}
        </select>
      </label>
    </Asking>
  );
}

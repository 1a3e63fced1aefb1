import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Asking } from './acts.tsx';
import { api, at, type CardItem, Failure } from './api.ts';
import { GoalChart } from './goal-chart.tsx';
import { clockTime, fill, languageName, nameOf, type Words } from './words.ts';

type PersonAnswer = {
  readonly patientId: string;
  readonly identity: {
    readonly name: string | null;
    readonly birthDate: string | null;
    readonly language: string | null;
    readonly deceased: boolean;
    readonly grief: string | null;
  } | null;
  readonly memoryCard: readonly CardItem[] | null;
  readonly plan:
    | readonly { id: string; what: string; how: string | null; howOften: string | null; status: string }[]
    | null;
  readonly medicines:
    | readonly { id: string; name: string; directions: string | null; status: string }[]
    | null;
  readonly appointments: readonly { id: string; at: string; what: string | null; status: string }[] | null;
  readonly goals:
    | readonly {
        id: string;
        text: string;
        lifecycle: string;
        step: string | null;
        confidence: number | null;
        notes: readonly { at: string | null; text: string }[];
      }[]
    | null;
  readonly questions: readonly { id: string; text: string; state: string }[] | null;
  readonly team:
    | readonly { id: string; name: string | null; role: string | null; phone: string | null }[]
    | null;
  readonly circle:
    | readonly {
        id: string;
        name: string | null;
        relationship: string;
        rights: readonly string[];
        state: string;
      }[]
    | null;
  readonly consents: readonly unknown[] | null;
  readonly audit: readonly { at: string; who: string; did: string; why: string | null }[] | null;
  readonly withheld: readonly string[];
};

type Shown = { words: Words; language: string; zone: string };

/** Why a person of staff may look at what the role does not open (src/http/staff-access.ts). */
const REASONS = ['emergency', 'covering', 'complaint', 'records-request', 'quality-review'] as const;
/** What a reason opens; the audit log is not among it. */
const OPENED = ['plan', 'goals', 'questions', 'confidential', 'memory card'];

/** Who somebody is: first what the family told once, then plan, goals, questions, team, circle, consent, who looked. */
export function Person({ patient, role, words, language, zone }: Shown & { patient: string; role: string }) {
  const [person, setPerson] = useState<PersonAnswer | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const path = `/patients/${at(patient)}`;
  const doing = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setFailed(null);
    try {
      await work();
      return true;
    } catch (error) {
      setFailed(error instanceof Failure ? error.code : 'other');
      return false;
    } finally {
      setBusy(false);
    }
  };
  const load = () => doing(async () => setPerson(await api.get<PersonAnswer>(path)));
  useEffect(() => void load(), [patient]);
  const change = (to: string, body: unknown) =>
    doing(async () => {
      await api.post(path + to, body);
      setPerson(await api.get<PersonAnswer>(path));
    });
  const text = words.person;
  const shown = { words, language, zone };
  return (
    <aside class="person" id="person" tabIndex={-1} aria-label={text.title}>
      <h2>{text.title}</h2>
      <p class="failure" role="alert">
        {failed === null
          ? null
          : failed === 'not-found'
            ? text.nothing
            : fill(nameOf(words.error, failed) ?? words.error.other, { requestId: '' })}
      </p>
      {person === null && failed === null && <p class="quiet">{text.loading}</p>}
      {person !== null && (
        <>
          <Card
            person={person}
            may={role === 'nurse' || role === 'supervisor'}
            busy={busy}
            change={change}
            {...shown}
          />
          <Who person={person} {...shown} />
          <Part title={text.plan} all={person.plan} none={text.none}>
            {(item) => (
              <>
                <strong>{item.what}</strong>
                {[item.how, item.howOften].filter((one) => one !== null).map((one) => ` · ${one}`)}
              </>
            )}
          </Part>
          <Part title={text.medicines} all={person.medicines} none={text.none}>
            {(item) => (
              <>
                <strong>{item.name}</strong>
                {item.directions !== null && ` · ${item.directions}`}
              </>
            )}
          </Part>
          <Part title={text.appointments} all={person.appointments} none={text.none}>
            {(item) =>
              `${clockTime(language, Date.parse(item.at), zone)}${item.what === null ? '' : ` · ${item.what}`}`
            }
          </Part>
          <Part title={text.goals} all={person.goals} none={text.none}>
            {(goal) => (
              <>
                <strong>{goal.text}</strong>
                {goal.step !== null && ` · ${fill(text.step, { step: goal.step })}`}
                {goal.confidence !== null && ` · ${fill(text.confidence, { count: goal.confidence })}`}
                <GoalChart notes={goal.notes} {...shown} />
              </>
            )}
          </Part>
          <Part
            title={text.questions}
            all={person.questions?.filter(({ state }) => state === 'open') ?? null}
            none={text.none}
          >
            {(question) => question.text}
          </Part>
          <Part title={text.team} all={person.team} none={text.none}>
            {(one) => [one.name, one.role, one.phone].filter((part) => part !== null).join(' · ')}
          </Part>
          <Part title={text.circle} all={person.circle} none={text.none}>
            {(one) =>
              `${one.name ?? text.unnamed} · ${one.relationship} · ${one.rights.join(', ')} · ${one.state}`
            }
          </Part>
          <Part
            title={text.consents}
            all={person.consents?.map((one, place) => ({ id: String(place), ...consentOf(one) })) ?? null}
            none={text.none}
          >
            {(one) => `${one.what} · ${one.status}${one.at === '' ? '' : ` · ${one.at}`}`}
          </Part>
          <Part
            title={text.audit}
            all={person.audit?.map((one, place) => ({ id: `${place}`, ...one })).reverse() ?? null}
            none={text.none}
          >
            {(one) =>
              `${clockTime(language, Date.parse(one.at), zone)} · ${one.who} · ${one.did}${one.why === null ? '' : ` · ${one.why}`}`
            }
          </Part>
          <div class="quick">
            <Grief person={person} busy={busy} change={change} words={words} />
            <Glass
              parts={person.withheld.filter((part) => OPENED.includes(part))}
              busy={busy}
              words={words}
              open={(part, reason) =>
                doing(async () => setPerson(await api.get<PersonAnswer>(`${path}?part=${at(part)}`, reason)))
              }
            />
          </div>
        </>
      )}
    </aside>
  );
}

function Part<Item extends { readonly id: string }>({
  title,
  all,
  none,
  children,
}: {
  title: string;
  all: readonly Item[] | null;
  none: string;
  children: (item: Item) => ComponentChildren;
}) {
  // What the role does not open is not there; the button below says which.
  if (all === null) return null;
  return (
    <details open={all.length > 0 && all.length < 6}>
      <summary>
        {title} <span class="count">{all.length}</span>
      </summary>
      {all.length === 0 ? (
        <p class="quiet">{none}</p>
      ) : (
        <ul>
          {all.map((item) => (
            <li key={item.id} dir="auto">
              {children(item)}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Who({ person, words, language }: Shown & { person: PersonAnswer }) {
  const { identity } = person;
  if (identity === null) return null;
  return (
    <p class="identity">
      <strong>{identity.name ?? words.queue.unknown}</strong>
      {identity.birthDate !== null && ` · ${fill(words.person.born, { date: identity.birthDate })}`}
      {identity.language !== null && ` · ${languageName(language, identity.language)}`}
      {(identity.deceased || identity.grief !== null) && (
        <span class="grief">
          {identity.deceased
            ? words.person.deceased
            : (nameOf(words.person, `grief-${identity.grief}`) ?? '')}
        </span>
      )}
    </p>
  );
}

function Card({
  person,
  may,
  busy,
  change,
  words,
}: Shown & {
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

function Grief({
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

function Glass({
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

/** A FHIR R4 Consent in a line: what it is about, whether it stands, since when. */
function consentOf(resource: unknown): { what: string; status: string; at: string } {
  const consent = resource as {
    category?: { text?: string; coding?: { display?: string; code?: string }[] }[];
    scope?: { text?: string; coding?: { display?: string; code?: string }[] };
    status?: string;
    dateTime?: string;
  };
  const [category] = consent.category ?? [];
  const concept = category ?? consent.scope;
  const what = concept?.text ?? concept?.coding?.[0]?.display ?? concept?.coding?.[0]?.code ?? '';
  return { what, status: consent.status ?? '', at: consent.dateTime?.slice(0, 10) ?? '' };
}

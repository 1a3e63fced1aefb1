import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { api, at, Failure } from './api.ts';
import { GoalChart } from './goal-chart.tsx';
import { Help } from './help.tsx';
import { Card, Glass, Grief } from './person-acts.tsx';
import { consentOf, type PersonAnswer } from './person-answer.ts';
import { SharedLink } from './shared-link.tsx';
import { clockTime, fill, languageName, nameOf, type Words } from './words.ts';

type Shown = { words: Words; language: string; zone: string };

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
            words={words}
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
          <Part title={text.referrals} all={person.referrals} none={text.none}>
            {(one) => (
              <Help
                one={one}
                may={role === 'nurse' || role === 'supervisor'}
                busy={busy}
                change={change}
                words={words}
                when={clockTime(language, Date.parse(one.at), zone)}
              />
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
          <Part title={text.shares} all={person.shares} none={text.none}>
            {(one) => (
              <SharedLink
                one={one}
                may={role !== 'admin'}
                busy={busy}
                change={change}
                words={words}
                until={clockTime(language, Date.parse(one.until), zone)}
              />
            )}
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

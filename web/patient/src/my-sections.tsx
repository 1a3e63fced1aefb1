import { useState } from 'preact/hooks';
import { Progress } from './goal-chart.tsx';
import { linked } from './linked.tsx';
import type { Goal, Member, PlanItem, SectionProps } from './my-pages.tsx';
import { fill, spoken } from './words.ts';

/** The plan in plain words; each item can be said differently. */
export function Plan({ my, words, chat, language }: SectionProps) {
  const { plan } = my;
  if (plan === null) return null;
  return (
    <>
      {plan.notes.map((note) => (
        <p key={note} class="quiet-line">
          {note}
        </p>
      ))}
      <ol class="cards">
        {plan.items.map((item) => (
          <Item key={item.id} {...{ item, words, chat, language, patient: my.patient }} />
        ))}
      </ol>
      {plan.written.map((text) => (
        <section key={text} class="card">
          <h3>{words.written}</h3>
          <p class="as-written" dir="auto">
            {text}
          </p>
        </section>
      ))}
    </>
  );
}

type ItemProps = Pick<SectionProps, 'words' | 'chat' | 'language'> & { item: PlanItem; patient: string };

function Item({ item, words, chat, language, patient }: ItemProps) {
  const [other, setOther] = useState<{ readonly of: string; readonly lines: readonly string[] } | null>(null);
  // Words in another language, or of an item that has changed since, are not shown.
  const key = `${language} ${item.lines.join('\n')}`;
  const isOther = other?.of === key;
  const differently = async () => {
    if (isOther) return setOther(null);
    const query = `?locale=${language}&form=1&patient=${encodeURIComponent(patient)}`;
    const answer = await chat.read(`/api/my/items/${encodeURIComponent(item.id)}${query}`);
    if (answer?.ok === true) setOther({ of: key, lines: (answer.body as { lines: string[] }).lines });
  };
  return (
    <li class={item.not ? 'card not' : 'card'}>
      <h3>
        {item.not && <strong>{words.not}: </strong>}
        {item.title}
      </h3>
      <div aria-live="polite">
        {(isOther ? other.lines : item.lines).map((line) => (
          <p key={line}>{linked(line)}</p>
        ))}
      </div>
      <button type="button" class="no-print" onClick={() => void differently()}>
        {isOther ? words.sameWords : words.differently}
        <span class="unseen-by">: {item.title}</span>
      </button>
    </li>
  );
}

/** Nothing is here yet: what to say in the chat, and the way there. */
function Nothing({ said, words, toChat }: Pick<SectionProps, 'words' | 'toChat'> & { said: string }) {
  return (
    <section class="card">
      <p>{said}</p>
      <button type="button" class="main-button no-print" onClick={() => toChat()}>
        {words.unknown.toChat}
      </button>
    </section>
  );
}

/** Goals with how they went. */
export function Goals({ my, words, toChat }: SectionProps) {
  const { goals } = my;
  if (goals === null) return null;
  return (
    <>
      {goals.own.length === 0 && <Nothing {...{ words, toChat }} said={words.goals.none} />}
      {goals.own.map((goal) => (
        <OneGoal key={goal.id} goal={goal} words={words} />
      ))}
      {goals.team.length > 0 && (
        <section class="card">
          <h3>{words.goals.team}</h3>
          {goals.team.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
    </>
  );
}

function OneGoal({ goal, words }: { goal: Goal; words: SectionProps['words'] }) {
  const say = words.goals;
  return (
    <section class="card">
      <h3 dir="auto">{goal.text}</h3>
      {!goal.goesOn && <p class="quiet-line">{say.ended}</p>}
      {goal.step !== null && <p>{fill(say.step, { step: goal.step })}</p>}
      {goal.confidence !== null && <p>{fill(say.sure, { n: String(goal.confidence) })}</p>}
      {goal.goesOn && goal.due !== null && <p>{fill(say.due, { day: goal.due })}</p>}
      <Progress points={goal.points} words={say} />
    </section>
  );
}

/** Questions for the next visit: to print with room for the answers, and to share. */
export function Questions({ my, words, toChat }: SectionProps) {
  const [fate, setFate] = useState('');
  const { questions } = my;
  if (questions === null) return null;
  const say = words.questions;
  const share = async () => {
    const text = [say.title, ...questions.open.map(({ text: one }, n) => `${n + 1}. ${one}`)].join('\n');
    try {
      if ('share' in navigator) return await navigator.share({ text });
      await (navigator as Navigator).clipboard.writeText(text);
      setFate(say.copied);
    } catch (error) {
      // Whoever closes the sheet has chosen to.
      if ((error as Error).name !== 'AbortError') setFate(say.notCopied);
    }
  };
  if (questions.open.length === 0) return <Nothing {...{ words, toChat }} said={say.none} />;
  return (
    <section class="card">
      <h3>{say.title}</h3>
      {questions.visit !== null && <p>{fill(say.visit, { when: questions.visit })}</p>}
      <ol class="questions">
        {questions.open.map(({ id, text }) => (
          <li key={id}>
            <p dir="auto">{text}</p>
            <p class="answer print-only">{say.answer}:</p>
          </li>
        ))}
      </ol>
      <div class="row no-print">
        <button type="button" class="main-button" onClick={() => print()}>
          {say.print}
        </button>
        <button type="button" onClick={() => void share()}>
          {say.share}
        </button>
      </div>
      <p role="status">{fate}</p>
    </section>
  );
}

/** Who is on the team, and how to reach them now. */
export function Team({ my, words, language, toChat }: SectionProps) {
  const { team } = my;
  if (team === null) return null;
  const say = words.team;
  const { office } = team;
  const hours = office.open ? say.open : office.when === null ? say.closedOnly : say.closed;
  return (
    <>
      <section class="card">
        <h3>{office.name}</h3>
        <p class={office.open ? 'open' : 'closed'}>{fill(hours, { when: office.when ?? '' })}</p>
        <div class="row no-print">
          <a class="main-button" href={`tel:${office.phone}`}>
            {fill(say.call, { phone: spoken(office.phone, language) })}
          </a>
          <button type="button" onClick={() => toChat()}>
            {say.message}
          </button>
        </div>
      </section>
      {team.members.map((member) => (
        <TeamCard key={member.id} {...{ member, words, language }} />
      ))}
    </>
  );
}

function TeamCard({
  member,
  words,
  language,
}: Pick<SectionProps, 'words' | 'language'> & { member: Member }) {
  const say = words.team;
  const names = () => {
    const of = new Intl.DisplayNames([language, 'en'], { type: 'language' });
    const named = (code: string) => {
      try {
        return of.of(code) ?? code;
      } catch {
        // A record may hold what is no language tag: shown as it is.
        return code;
      }
    };
    return member.languages.map(named).join(', ');
  };
  return (
    <section class="card">
      <h3 dir="auto">{member.line}</h3>
      {member.family && <p class="quiet-line">{say.family}</p>}
      {member.about.length > 0 && <p>{fill(say.about, { list: member.about.join(', ') })}</p>}
      {member.languages.length > 0 && <p>{fill(say.speaks, { list: names() })}</p>}
      {member.phone !== null ? (
        <a class="main-button no-print" href={`tel:${dialled(member.phone)}`}>
          {fill(say.call, { phone: spoken(member.phone, language) })}
        </a>
      ) : (
        !member.family && <p class="quiet-line">{say.throughOffice}</p>
      )}
    </section>
  );
}

/** The number out of what a record has for a phone: "312-555-0100 (after five)". */
function dialled(phone: string): string {
  return (/\+?\d[\d\s().-]*/.exec(phone)?.[0] ?? '').replace(/[^\d+]/g, '');
}

/** Who may help or see, and what was agreed to. */
export function Circle({ my, words }: SectionProps) {
  const say = words.circle;
  return (
    <>
      <section class="card">
        <h3>{say.title}</h3>
        {my.circle?.length === 0 && <p>{say.none}</p>}
        <ul>
          {my.circle?.map((helper) => (
            <li key={helper.id}>
              <strong dir="auto">{helper.who}</strong>: {helper.rights}{' '}
              <span class="quiet-line">
                (
                {helper.state === 'asked' || helper.state === 'invited'
                  ? say[helper.state]
                  : fill(say.since, { day: helper.since })}
                )
              </span>
            </li>
          ))}
        </ul>
        <p>{say.how}</p>
      </section>
      <section class="card">
        <h3>{say.consents}</h3>
        {(my.consents ?? []).length === 0 && <p>{say.noConsents}</p>}
        <ul>
          {my.consents?.map(({ channel, state, day }) => (
            <li key={channel}>
              <strong>{say[channel]}</strong>: {fill(say[state], { day })}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** What is kept, and how to get it, put it right or end it. */
export function Data({ my, words }: SectionProps) {
  const { data } = my;
  if (data === null) return null;
  return (
    <section class="card">
      <h3>{words.data.title}</h3>
      <ul>
        {data.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{linked(data.how)}</p>
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { Account } from './account.tsx';
import { Admin } from './admin.tsx';
import { Approvals } from './approve.tsx';
import { Conversation } from './conversation.tsx';
import type { Desk } from './desk.ts';
import { FailureLine } from './failure.tsx';
import { useShortcuts } from './keys.ts';
import { Locked } from './locked.tsx';
import { useNotices } from './notify.ts';
import { Person } from './person.tsx';
import { Queue } from './queue.tsx';
import { Reports } from './reports.tsx';
import { Sheet } from './sheet.tsx';
import { SignIn } from './sign-in.tsx';
import type { Screen, State } from './state.ts';
import { sayInOwnWords } from './validity.ts';
import { chooseLanguage, counted, languageName, languages, type Words, wordsOf } from './words.ts';

/** Clocks on the page move on this often. */
const TICK_MS = 15_000;

/** The whole console. */
export function Page({ state, desk }: { state: State; desk: Desk }) {
  const [language, setLanguage] = useState(() => chooseLanguage(navigator.languages));
  const words = wordsOf(language);
  const now = useNow();
  useShortcuts(desk);
  useNotices(state, words);
  useEffect(() => sayInOwnWords(words), [words]);
  const waiting = state.queue?.filter((item) => item.state === 'waiting').length ?? 0;
  useEffect(() => {
    document.documentElement.lang = language;
    // No name and no health detail: a title is seen over the shoulder.
    document.title = waiting > 0 ? `(${waiting}) ${words.title}` : words.title;
  }, [language, waiting, words]);
  const current = desk.current;

  return (
    <div class={current === null && !isLocked(state) ? 'page' : 'page talking'}>
      {state.me != null && (
        <a class="skip" href="#conversation">
          {words.skip}
        </a>
      )}
      <Head state={state} desk={desk} words={words} language={language} choose={setLanguage} />
      <div class="banner" role="alert">
        {state.me !== undefined && !state.connected ? words.connection.down : null}
      </div>
      <p class="unseen-by" role="status">
        {state.me == null || state.queue === null
          ? ''
          : counted(language, words.queue, 'count', { count: waiting })}
      </p>
      {state.me === null && <SignIn state={state} desk={desk} words={words} />}
      {state.me != null && state.screen === 'queue' && (
        <div class={current?.patientId == null ? 'panes' : 'panes known'}>
          <Queue state={state} desk={desk} words={words} language={language} now={now} />
          <main id="conversation" tabIndex={-1} aria-label={words.conversation.title}>
            {current === null ? (
              <Nothing state={state} desk={desk} words={words} language={language} />
            ) : (
              <Conversation
                key={current.id}
                state={state}
                desk={desk}
                item={current}
                words={words}
                language={language}
                now={now}
              />
            )}
          </main>
          {current?.patientId != null && (
            <Person
              key={current.patientId}
              patient={current.patientId}
              role={state.me.staff.role}
              words={words}
              language={language}
              zone={state.me.practice.zone}
            />
          )}
        </div>
      )}
      {state.me != null && state.screen !== 'queue' && (
        <main id="conversation" class="screen" tabIndex={-1} aria-label={words.screen[state.screen]}>
          {state.screen === 'reports' && <Reports words={words} language={language} state={state} />}
          {state.screen === 'admin' && (
            <Admin words={words} language={language} zone={state.me.practice.zone} />
          )}
          {state.screen === 'account' && (
            <Account me={state.me} words={words} changed={() => void desk.signOut('changed')} />
          )}
        </main>
      )}
    </div>
  );
}

/** Whether what is looked at takes a reason before anything of it is known. */
function isLocked({ locked, selected }: State): boolean {
  return locked !== null && locked === selected;
}

function Nothing({
  state,
  desk,
  words,
  language,
}: {
  state: State;
  desk: Desk;
  words: Words;
  language: string;
}) {
  const done = state.notice === 'resolved' ? words.act.resolved : null;
  // The button that was pressed is gone: whoever works by keyboard or ear goes on from here.
  useEffect(() => {
    if (done !== null) document.getElementById('conversation')?.focus();
  }, [done]);
  if (isLocked(state))
    return (
      <article class="conversation">
        <div class="top">
          <button type="button" class="back" onClick={() => void desk.select(null)}>
            {words.conversation.back}
          </button>
        </div>
        <Locked
          words={words}
          what={words.conversation.locked}
          busy={state.busy !== null}
          open={(reason) => void desk.unlock(reason)}
        />
        <FailureLine state={state} words={words} />
      </article>
    );
  return (
    <div class="nothing">
      <p role="status">{done}</p>
      <p>{state.queue?.length === 0 ? words.queue.empty : words.conversation.none}</p>
      <Approvals state={state} words={words} language={language} />
    </div>
  );
}

function Head({
  state,
  desk,
  words,
  language,
  choose,
}: {
  state: State;
  desk: Desk;
  words: Words;
  language: string;
  choose: (language: string) => void;
}) {
  return (
    <header class="head">
      <div class="who">
        <h1>{state.me?.practice.name ?? words.title}</h1>
        {state.me?.practice.demo === true && <p>{words.demo}</p>}
      </div>
      <div class="tools">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row in every browser. */}
        <div class="languages" role="group" aria-label={words.language}>
          {languages.map((one) => (
            <button
              type="button"
              key={one}
              lang={one}
              aria-pressed={one === language}
              onClick={() => choose(one)}
            >
              {languageName(one, one)}
            </button>
          ))}
        </div>
        {state.me != null && (
          <>
            <Screens state={state} desk={desk} words={words} />
            <Sheet words={words} />
            <span class="me">{state.me.staff.name}</span>
            <button type="button" onClick={() => void desk.signOut()}>
              {words['sign-in'].out}
            </button>
          </>
        )}
      </div>
    </header>
  );
}

/** The queue, and what else the role opens. */
function Screens({ state, desk, words }: { state: State; desk: Desk; words: Words }) {
  const role = state.me?.staff.role;
  const leads = role === 'supervisor' || role === 'admin';
  const screens: readonly Screen[] = [
    'queue',
    ...(leads ? (['reports'] as const) : []),
    ...(role === 'admin' ? (['admin'] as const) : []),
    'account',
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: `nav` is the queue's; these are its neighbours.
    <div class="screens" role="group" aria-label={words.screen.title}>
      {screens.map((screen) => (
        <button
          type="button"
          key={screen}
          aria-pressed={state.screen === screen}
          onClick={() => desk.open(screen)}
        >
          {words.screen[screen]}
        </button>
      ))}
    </div>
  );
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

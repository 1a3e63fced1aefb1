import { useEffect, useRef, useState } from 'preact/hooks';
import type { Chat, ChatState } from './chat.ts';
import { Circle, Data, Goals, Plan, Questions, Team } from './my-sections.tsx';
import { loadMyWords, type MyWords } from './my-words.ts';
import { fill, spoken } from './words.ts';

const TABS = ['plan', 'goals', 'questions', 'team', 'circle', 'data'] as const;
type Tab = (typeof TABS)[number];

/** What the server shows of whoever this is: `GET /api/my`. A section is null where they may not see it. */
export type My = {
  readonly locale: string;
  readonly patient: string;
  readonly patients: readonly { readonly id: string; readonly name: string }[];
  readonly grief: boolean;
  readonly plan: {
    readonly notes: readonly string[];
    readonly written: readonly string[];
    readonly items: readonly PlanItem[];
  } | null;
  readonly goals: { readonly own: readonly Goal[]; readonly team: readonly string[] } | null;
  readonly questions: {
    readonly visit: string | null;
    readonly open: readonly { readonly id: string; readonly text: string }[];
  } | null;
  readonly team: {
    readonly office: {
      readonly name: string;
      readonly phone: string;
      readonly open: boolean;
      readonly when: string | null;
    };
    readonly members: readonly Member[];
  } | null;
  readonly circle: readonly Helper[] | null;
  readonly consents:
    | readonly {
        readonly channel: 'sms' | 'web' | 'chat' | 'terminal';
        readonly state: 'given' | 'refused';
        readonly day: string;
      }[]
    | null;
  readonly data: { readonly lines: readonly string[]; readonly how: string } | null;
};

export type PlanItem = {
  readonly id: string;
  readonly not: boolean;
  readonly title: string;
  readonly lines: readonly string[];
};
export type Goal = {
  readonly id: string;
  readonly text: string;
  readonly step: string | null;
  readonly confidence: number | null;
  readonly due: string | null;
  readonly goesOn: boolean;
  readonly points: readonly {
    readonly at: string;
    readonly day: string;
    readonly outcome: 'done' | 'partly' | 'not';
  }[];
};
export type Member = {
  readonly id: string;
  readonly line: string;
  readonly family: boolean;
  readonly phone: string | null;
  readonly languages: readonly string[];
  readonly about: readonly string[];
};
export type Helper = {
  readonly id: string;
  readonly who: string;
  readonly rights: string;
  readonly state: string;
  readonly since: string;
};

/** Somebody else may have changed the record: it is read again this often while the page is seen. */
const AGAIN_MS = 5_000;
/** After something was said in the chat, once the turn that it led to has been kept. */
const SOON_MS = 700;

type Read = { readonly my: My | null; readonly state: 'loading' | 'here' | 'unknown' | 'offline' };

/** My pages: plan, goals, questions, team, family, data, as the record has them now. */
export function MyPages({
  state,
  chat,
  toChat,
}: {
  state: ChatState;
  chat: Chat;
  toChat: (text?: string) => void;
}) {
  const { language } = state;
  const [words, setWords] = useState<MyWords | null>(null);
  const [tab, setTab] = useState<Tab>('plan');
  const [patient, setPatient] = useState<string | null>(null);
  const [read, setRead] = useState<Read>({ my: null, state: 'loading' });
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    loadMyWords(language).then(setWords, () => undefined);
  }, [language]);

  const online = state.connection === 'online';
  useEffect(() => {
    let isLeft = false;
    const look = async () => {
      if (document.hidden) return;
      const about = patient === null ? '' : `&patient=${encodeURIComponent(patient)}`;
      const answer = await chat.read(`/api/my?locale=${language}${about}`);
      if (isLeft) return;
      if (answer?.ok === true) setRead({ my: answer.body as My, state: 'here' });
      // What somebody may no longer see goes from the screen at once.
      else if (answer?.status === 403) setRead({ my: null, state: 'unknown' });
      else setRead((last) => ({ ...last, state: last.my === null && online ? 'loading' : 'offline' }));
    };
    const soon = setTimeout(() => void look(), read.my === null ? 0 : SOON_MS);
    const again = setInterval(() => void look(), AGAIN_MS);
    return () => {
      isLeft = true;
      clearTimeout(soon);
      clearInterval(again);
    };
  }, [language, patient, online, state.thread.at(-1)?.id]);

  if (words === null) return <main class="sheet" aria-busy="true" />;
  const { my } = read;
  const go = (to: Tab) => {
    setTab(to);
    heading.current?.focus();
  };
  return (
    <main class="sheet">
      <nav class="tabs" aria-label={words.tabs.label}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={name === tab ? 'page' : undefined}
            onClick={() => go(name)}
          >
            {words.tabs[name]}
          </button>
        ))}
      </nav>
      <h2 ref={heading} tabIndex={-1}>
        {words.tabs[tab]}
      </h2>
      <div role="status" class="sheet-status">
        {read.state === 'loading' && <p>{words.loading}</p>}
        {read.state === 'offline' && <p class="notice">{my === null ? words.failed : words.offline}</p>}
      </div>
      {read.state === 'unknown' && (
        <section class="card">
          <h3>{words.unknown.title}</h3>
          <p>{words.unknown.text}</p>
          <button type="button" class="main-button" onClick={() => toChat()}>
            {words.unknown.toChat}
          </button>
        </section>
      )}
      {my !== null && my.patients.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these buttons act at once
        <div class="row whose" role="group" aria-label={words.whose}>
          {my.patients.map(({ id, name }) => (
            <button key={id} type="button" aria-pressed={id === my.patient} onClick={() => setPatient(id)}>
              {name}
            </button>
          ))}
        </div>
      )}
      {my?.grief === true ? (
        <p class="card">{fill(words.grief, { phone: spoken(state.practice?.phone ?? '', language) })}</p>
      ) : (
        my !== null && <Section {...{ tab, my, words, chat, language, toChat }} />
      )}
    </main>
  );
}

/** What each section is given. */
export type SectionProps = {
  readonly my: My;
  readonly words: MyWords;
  readonly chat: Chat;
  readonly language: string;
  readonly toChat: (text?: string) => void;
};

function Section({ tab, ...props }: SectionProps & { tab: Tab }) {
  const shown = {
    plan: () => <Plan {...props} />,
    goals: () => <Goals {...props} />,
    questions: () => <Questions {...props} />,
    team: () => <Team {...props} />,
    circle: () => <Circle {...props} />,
    data: () => <Data {...props} />,
  } as const;
  return props.my[tab] === null ? <p class="card">{props.words.notShown}</p> : shown[tab]();
}

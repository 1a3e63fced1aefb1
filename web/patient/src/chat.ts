import type { Begun } from './begin.ts';
import { type Answer, call, ofPractice } from './call.ts';
import { type Connection, openConversation, type PostResult } from './direct-line.ts';
import { openDraft } from './draft.ts';
import { dangerLine, loadGuard } from './guard.ts';
import { chooseLanguage } from './languages.ts';
import type { LinkState, Proof } from './link-door.ts';
import { type Line, marked, received, writtenLine } from './thread.ts';
import { pageLanguages, wordsOf } from './words.ts';

/** What the page shows of the practice: `GET /v3/directline/page`. */
export type PracticeInfo = {
  readonly name: string;
  readonly phone: string;
  readonly languages: readonly string[];
  readonly demo: boolean;
};

/** Everything the page shows. */
export type ChatState = {
  readonly practice: PracticeInfo | null;
  readonly language: string;
  readonly languages: readonly string[];
  readonly thread: readonly Line[];
  readonly connection: Connection;
  /** An answer may be on its way: the practice has the last message, and no person has taken over. */
  readonly thinking: boolean;
  readonly link: LinkState | null;
};

/** What the person can do. */
export type Chat = {
  send(text: string): void;
  /** What stands in the composer; it survives a reload. */
  typed(): string;
  type(text: string): void;
  /** Sends a line again that did not get through; under the same id, so that it arrives once. */
  again(id: string): void;
  speak(language: string): void;
  /** What a link asks for; null goes on without the link. */
  prove(proof: Proof | null): void;
  /** Reads My pages. */
  read(path: string): Promise<Answer | null>;
  /** Says again how things stand. */
  refresh(): void;
  stop(): void;
  /** Leaves nothing of what was typed behind. */
  forget(): void;
};

/** What a chat is opened with. A reload begins anew, with what was not sent in the composer. */
export type ChatOptions = {
  readonly key: string | null;
  readonly practice: string | null;
  /** What the server has begun already; null where it is begun here. */
  readonly begun: Promise<Begun | null> | null;
  /** The person's languages as the browser names them, best first. */
  readonly wanted: readonly string[];
  readonly newId: () => string;
  readonly random: () => number;
  readonly onChange: (state: ChatState) => void;
};

const THINKING_AFTER_MS = 800;
/** Longer than any answer of the bot takes; after that "getting your answer" would not be true. */
const THINKING_FOR_MS = 12_000;
const RETRY_MS = 5_000;
/** A message that is still on its way after this is looked at for danger here. */
const PATIENCE_MS = 4_000;

/** The patient's side of the conversation: what was written is sent in order, once, as soon as there is a way. */
export function openChat(options: ChatOptions): Chat {
  const languages = pageLanguages(null);
  let state: ChatState = {
    practice: null,
    language: chooseLanguage(options.wanted, languages),
    languages,
    thread: [],
    connection: 'connecting',
    thinking: false,
    link: null,
  };
  const draft = openDraft(options.practice, options.key !== null);
  const unsent: Line[] = [];
  let sending = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let thinking: ReturnType<typeof setTimeout>[] = [];

  const change = (part: Partial<ChatState>) => {
    state = { ...state, ...part };
    if (part.thread !== undefined) draft.follow(part.thread);
    options.onChange(state);
  };

  const conversation = openConversation(
    { key: options.key, begun: options.begun, practice: options.practice, locale: state.language },
    {
      connection(connection) {
        change({ connection });
        if (connection !== 'online') return;
        void drain();
        if (state.practice === null) void introduce();
      },
      activities(activities) {
        const thread = received(state.thread, activities);
        const answered = thread.at(-1)?.by !== 'you';
        if (answered) stopThinking();
        change({ thread, ...(answered ? { thinking: false } : {}) });
      },
      link: (link) => change({ link }),
    },
    options.random,
  );
  void introduce();

  async function introduce(): Promise<void> {
    const practice = (await options.begun)?.practice ?? (await practiceInfo(options.practice));
    if (practice === null || state.practice !== null) return;
    const shown = pageLanguages(practice.languages);
    const language = shown.includes(state.language) ? state.language : chooseLanguage(options.wanted, shown);
    change({ practice, languages: shown, language });
  }

  async function drain(): Promise<void> {
    if (sending) return;
    sending = true;
    clearTimeout(retry);
    for (let line = unsent[0]; line !== undefined; line = unsent[0]) {
      mark(line, 'sending');
      const late = setTimeout(() => void warn(), PATIENCE_MS);
      const result = await conversation.post(line.id, line.text, line.locale ?? state.language);
      clearTimeout(late);
      if (result === 'later') {
        for (const waiting of unsent) mark(waiting, 'waiting');
        retry = setTimeout(() => void drain(), RETRY_MS);
        void warn();
        break;
      }
      unsent.shift();
      settle(line, result);
    }
    sending = false;
  }

  function settle(line: Line, result: Exclude<PostResult, 'later'>): void {
    const fate = { sent: 'sent', 'too-long': 'tooLong', refused: 'failed', closed: 'failed' } as const;
    mark(line, fate[result]);
    if (result === 'sent') think();
    else void warn([line]);
  }

  const mark = (line: Line, to: Line['state']) => change({ thread: marked(state.thread, line.id, to) });

  /** Nobody has these lines: what is dangerous in them is answered here. */
  async function warn(lines: readonly Line[] = unsent): Promise<void> {
    const danger = await dangerLine([...lines], { ...state, phone: state.practice?.phone ?? null });
    if (danger === null || state.thread.some(({ id }) => id === danger.id)) return;
    change({ thread: [...state.thread, danger] });
  }

  function think(): void {
    stopThinking();
    const partner = state.thread.findLast(({ by }) => by !== 'you')?.by;
    if (partner === 'staff' || state.thread.at(-1)?.by !== 'you') return;
    thinking = [
      setTimeout(() => change({ thinking: true }), THINKING_AFTER_MS),
      setTimeout(() => change({ thinking: false }), THINKING_FOR_MS),
    ];
  }

  function stopThinking(): void {
    for (const timer of thinking.splice(0)) clearTimeout(timer);
  }

  const onOnline = () => conversation.wake();
  addEventListener('online', onOnline);
  loadGuard(state.language);

  const chat: Chat = {
    send(text) {
      const trimmed = text.trim();
      if (trimmed === '') return;
      const line = writtenLine(options.newId(), trimmed, state.language);
      unsent.push(line);
      change({ thread: [...state.thread, line] });
      void drain();
    },
    typed: () => draft.typed(),
    type: (text) => draft.type(text),
    again(id) {
      const line = state.thread.find((one) => one.id === id);
      if (line !== undefined && !unsent.some((one) => one.id === id)) unsent.push(line);
      conversation.wake();
      void drain();
    },
    speak(language) {
      if (language === state.language) return;
      change({ language });
      // Said as a message, so that the bot, and a nurse who reads along, answer in it too.
      if (state.connection === 'online') chat.send(wordsOf(language).language.name);
    },
    prove: (proof) => {
      if (proof === null) change({ link: null });
      else if ('again' in proof) change({ link: 'code-asked' });
      conversation.prove(proof);
    },
    read: (path) => conversation.read(path),
    refresh: () => change({}),
    stop() {
      clearTimeout(retry);
      stopThinking();
      removeEventListener('online', onOnline);
      conversation.stop();
    },
    forget: () => draft.forget(),
  };
  return chat;
}

/** Null without a network: asked for again once there is a connection. */
async function practiceInfo(practice: string | null): Promise<PracticeInfo | null> {
  const answer = await call(`/page${ofPractice(practice)}`, {});
  return answer?.ok === true ? (answer.body as PracticeInfo) : null;
}

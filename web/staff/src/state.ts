import type { Act, Colleague, HandoffItem, Me, MessageList, Presence, SavedView, Team } from './api.ts';

/** The view of what ended, where a role opens it only with a reason. */
export const ENDED = 'resolved';

/** What fills the middle of the page. */
export type Screen = 'queue' | 'reports' | 'admin' | 'account';

/** Which part of the queue is looked at: one of the page's own views, or a saved one by its id. */
export type Looking = {
  readonly view: string;
  readonly sort: SavedView['sort'];
  readonly language: string;
  readonly search: string;
};

/** All that the page shows. Replaced as a whole at every change. */
export type State = {
  /** Null: signed out. Undefined: not known yet. */
  readonly me: Me | null | undefined;
  /** Why somebody who was signed in is not any more. */
  readonly out: 'again' | 'idle' | 'changed' | null;
  /** The password was right, and a second factor is asked for. */
  readonly codeNeeded: boolean;
  readonly oidc: boolean;
  readonly screen: Screen;
  readonly queue: readonly HandoffItem[] | null;
  /** Entries that are not open: what a search or the resolved view found. */
  readonly found: readonly HandoffItem[] | null;
  readonly looking: Looking;
  readonly views: readonly SavedView[];
  readonly colleagues: readonly Colleague[];
  readonly teams: readonly Team[];
  readonly present: readonly Presence[];
  readonly selected: string | null;
  readonly picked: ReadonlySet<string>;
  /** What became of an act on several; `undo` takes back those it was done with. */
  readonly together: {
    readonly act: BulkAct;
    readonly items: readonly Outcome[];
    /** Of so many it is not known yet. */
    readonly left: number;
    readonly undo: BulkAct | null;
  } | null;
  readonly lines: MessageList['items'] | null;
  readonly notes: MessageList['notes'];
  readonly scheduled: MessageList['scheduled'];
  /** What was written and not sent, by conversation. In memory and on the server: nothing of a patient stays in the browser. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** A reply that can still be taken back. */
  readonly undo: { readonly conversation: string; readonly line: string; readonly text: string } | null;
  /** What the role does not open by itself and is looked at: an entry's id, or the view of those that ended. */
  readonly locked: string | null;
  /** The reason that was given for each of these. In memory alone. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly connected: boolean;
  readonly busy: Act | 'reply' | 'login' | 'undo' | null;
  /** Said once, politely. */
  readonly notice: Notice | null;
  readonly failure: { readonly code: string; readonly requestId: string } | null;
};

/** What became of one of several. */
export type Outcome = { readonly item: HandoffItem; readonly ok: boolean; readonly code: string | null };

/** What is done with several at once. */
export type BulkAct = 'claim' | 'release' | 'transfer' | 'snooze' | 'resolve' | 'wake';

export type Notice =
  | 'claimed'
  | 'released'
  | 'resolved'
  | 'sent'
  | 'transferred'
  | 'taken-over'
  | 'snoozed'
  | 'left'
  | 'woken'
  | 'marked'
  | 'noted'
  | 'undone'
  | 'scheduled';

/** `key` makes the server take it once, however often sending is tried. */
export type Draft = { readonly text: string; readonly note: string; readonly key: string };

/** What is said when an act was done. */
export const noted: Readonly<Record<Act, Notice>> = {
  claim: 'claimed',
  release: 'released',
  resolve: 'resolved',
  'take-over': 'taken-over',
  transfer: 'transferred',
  snooze: 'snoozed',
  wait: 'left',
  wake: 'woken',
  unread: 'marked',
  note: 'noted',
};

/** The queue as it is first looked at. */
export const wholeQueue: Looking = { view: 'all', sort: 'need', language: '', search: '' };

/** Before anything is known. */
export const start: State = {
  me: undefined,
  out: null,
  codeNeeded: false,
  oidc: false,
  screen: 'queue',
  queue: null,
  found: null,
  looking: wholeQueue,
  views: [],
  colleagues: [],
  teams: [],
  present: [],
  selected: null,
  picked: new Set(),
  together: null,
  lines: null,
  notes: [],
  scheduled: [],
  drafts: new Map(),
  undo: null,
  locked: null,
  reasons: new Map(),
  connected: true,
  busy: null,
  notice: null,
  failure: null,
};

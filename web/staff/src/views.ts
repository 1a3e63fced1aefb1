import type { HandoffItem, SavedView } from './api.ts';
import type { Looking, State } from './state.ts';

/** The views that everybody has, in the order of the list. */
export const OWN_VIEWS = ['all', 'mine', 'free', 'mentions', 'patient', 'snoozed', 'resolved'] as const;

const RISKS = ['emergency', 'crisis', 'urgent', 'routine'];

/** The queue as it stands on the page, from top to bottom. A danger that nobody has stands first, whatever is looked at. */
export function groupsOf(state: State) {
  const open = state.queue ?? [];
  const danger = open.filter(isFreeDanger);
  const rest = sorted(shownOf(state), state.looking.sort).filter((item) => !danger.includes(item));
  const of = (wanted: (item: HandoffItem) => boolean) => rest.filter(wanted);
  const me = state.me?.staff.id;
  const mine = (item: HandoffItem) => item.assignee !== null && item.assignee === me;
  return [
    { name: 'now', items: danger },
    { name: 'mine', items: of((item) => item.state === 'with_person' && mine(item)) },
    { name: 'waiting', items: of((item) => item.state === 'waiting') },
    { name: 'others', items: of((item) => item.state === 'with_person' && !mine(item)) },
    { name: 'patient', items: of((item) => item.state === 'waiting_on_patient') },
    { name: 'snoozed', items: of((item) => item.state === 'snoozed') },
    { name: 'resolved', items: of((item) => item.state === 'resolved') },
  ] as const;
}

/** How many stand in a view. The ended ones are not counted. */
export function countOf(state: State, view: string): number | null {
  if (view === 'resolved') return null;
  return (state.queue ?? []).filter(belongs(state, { ...state.looking, view, search: '', language: '' }))
    .length;
}

/** The languages that patients in the queue write in. */
export function languagesIn(state: State): readonly string[] {
  return [...new Set((state.queue ?? []).map((item) => item.brief.language))].sort();
}

function shownOf(state: State): readonly HandoffItem[] {
  const { looking } = state;
  if (looking.search !== '') return state.found ?? [];
  const all = looking.view === 'resolved' ? (state.found ?? []) : (state.queue ?? []);
  return all.filter(belongs(state, looking));
}

function belongs(state: State, looking: Looking): (item: HandoffItem) => boolean {
  const me = state.me?.staff.id ?? '';
  const saved = state.views.find(({ id }) => id === looking.view);
  const language = looking.language || saved?.filter.language || '';
  const view = saved?.filter.view ?? looking.view;
  return (item) => (language === '' || item.brief.language === language) && isIn(view, item, me);
}

function isIn(view: string, item: HandoffItem, me: string): boolean {
  switch (view) {
    case 'mine':
      return item.assignee === me;
    case 'free':
      return item.state === 'waiting';
    case 'mentions':
      return item.mentions.includes(me);
    case 'patient':
      return item.state === 'waiting_on_patient';
    case 'snoozed':
      return item.state === 'snoozed';
    default:
      return true;
  }
}

/** Whether this is a danger that nobody has taken, or may be one since it cannot be read: it is told of until somebody looks. */
export function isFreeDanger(item: HandoffItem): boolean {
  if (item.unreadable) return item.state !== 'resolved';
  return item.state === 'waiting' && (item.risk === 'emergency' || item.risk === 'crisis');
}

/** By need the server's order stays; else the graver still stand first. */
function sorted(items: readonly HandoffItem[], sort: SavedView['sort']): readonly HandoffItem[] {
  if (sort === 'need') return items;
  const way = sort === 'newest' ? -1 : 1;
  return items.toSorted(
    (one, other) =>
      RISKS.indexOf(one.risk) - RISKS.indexOf(other.risk) ||
      way * (Date.parse(one.openedAt) - Date.parse(other.openedAt)),
  );
}

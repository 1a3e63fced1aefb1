import type { Screen, State } from './state.ts';

const SCREENS = ['reports', 'admin', 'account'] as const;

/** The address names the entry and the screen, so that both can be kept, sent and opened again. No name is in it. */
export function writeAddress({ screen, selected }: Pick<State, 'screen' | 'selected'>): void {
  const query = new URLSearchParams({
    ...(screen === 'queue' ? {} : { screen }),
    ...(selected === null ? {} : { entry: selected }),
  }).toString();
  const address = `${location.pathname}${query === '' ? '' : `?${query}`}`;
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
}

/** What the address asks for. */
export function readAddress(): { readonly screen: Screen; readonly selected: string | null } {
  const query = new URLSearchParams(location.search);
  const screen = SCREENS.find((one) => one === query.get('screen')) ?? 'queue';
  return { screen, selected: query.get('entry') };
}

import type { State } from './state.ts';
import type { Words } from './words.ts';

export function Reports({ words }: { words: Words; language: string; state: State }) {
  return <h2>{words.screen.reports}</h2>;
}

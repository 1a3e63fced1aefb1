import type { Words } from './words.ts';

export function Admin({ words }: { words: Words }) {
  return <h2>{words.screen.admin}</h2>;
}

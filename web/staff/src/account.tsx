import type { Me } from './api.ts';
import type { Words } from './words.ts';

export function Account({ me, words }: { me: Me; words: Words }) {
  return (
    <h2>
      {words.screen.account} {me.staff.name}
    </h2>
  );
}

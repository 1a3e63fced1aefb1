import { useState } from 'preact/hooks';
import type { Scripted } from '../../../src/channels/simulator/script.ts';
import { setTrouble } from './exchange.ts';
import { fill, type Words } from './words.ts';

type Kind = 'flood' | 'error' | 'drop' | 'slow' | 'undelivered' | 'filtered' | 'twice';

/** What can be made to go wrong, in the order it is offered. */
const troubles: readonly (readonly [Kind, Scripted])[] = [
  ['flood', { act: 'answer', status: 429, retryAfterSeconds: 2 }],
  ['error', { act: 'answer', status: 500 }],
  ['drop', { act: 'drop' }],
  ['slow', { act: 'delay', ms: 4000 }],
  ['undelivered', deliveryThatEnds('undelivered', 30003)],
  ['filtered', deliveryThatEnds('undelivered', 30007)],
  ['twice', { act: 'repeat' }],
];

function deliveryThatEnds(status: string, code: number): Scripted {
  return {
    act: 'deliver',
    statuses: [
      { status: 'sent', afterMs: 300 },
      { status, afterMs: 900, code },
    ],
  };
}

/** Buttons that make the next text go wrong once. */
export function Trouble({ words }: { words: Words }) {
  const [last, setLast] = useState<Kind | 'cleared' | null>(null);
  const set = (kind: Kind, script: Scripted) => void setTrouble(script).then(() => setLast(kind));
  const clear = () => void setTrouble(null).then(() => setLast('cleared'));
  return (
    <details class="trouble">
      <summary>
        <h2>{words.trouble.title}</h2>
      </summary>
      <p class="quiet">{words.trouble.hint}</p>
      <ul>
        {troubles.map(([kind, script]) => (
          <li key={kind}>
            <button type="button" onClick={() => set(kind, script)}>
              {words.trouble[kind]}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={clear}>
            {words.trouble.clear}
          </button>
        </li>
      </ul>
      <p role="status" class="said">
        {last === 'cleared' && words.trouble.cleared}
        {last !== null && last !== 'cleared' && fill(words.trouble.set, { what: words.trouble[last] })}
      </p>
    </details>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { SimulatedPractice, Waiting } from '../../../src/channels/simulator/board.ts';
import { goAhead, readPractice, type Seen } from './exchange.ts';
import { Said } from './said.tsx';
import { fill, howLong, type Words, whenIn, wordsOf } from './words.ts';

const LOOK_MS = 2_000;
const HOUR_MS = 60 * 60_000;

/** How far the clock can be put ahead, in the order it is offered. */
const leaps = [
  ['hour', HOUR_MS],
  ['day', 24 * HOUR_MS],
  ['week', 7 * 24 * HOUR_MS],
] as const;

/** The other side of the phones: the practice's clock, who waits for a person there, and all that was said. */
export function Board({ language, seen }: { language: string; seen: Seen }) {
  const words = wordsOf(language);
  const [practice, look] = usePractice(seen.texts.length);
  const [moving, setMoving] = useState(false);
  const leap = (ms: number) => {
    setMoving(true);
    void goAhead(ms)
      .then(look)
      .finally(() => setMoving(false));
  };
  return (
    <aside class="board" aria-labelledby="board-title">
      <h2 id="board-title">{words.board.title}</h2>
      {practice !== null && (
        <section class="time" aria-labelledby="time-title">
          <h3 id="time-title">{fill(words.board.clock, { practice: practice.name })}</h3>
          <p class="now">{whenIn(language, practice.now, practice.zone)}</p>
          <p class={practice.open ? 'is-open' : 'is-closed'}>{openness(practice, words, language)}</p>
          <fieldset class="leaps">
            <legend class="unseen-by">{words.board.ahead}</legend>
            {leaps.map(([name, ms]) => (
              <button key={name} type="button" disabled={moving} onClick={() => leap(ms)}>
                {words.board[name]}
              </button>
            ))}
          </fieldset>
          <p class="quiet" role="status">
            {moving ? words.board.moving : words.board['clock-hint']}
          </p>
        </section>
      )}
      {practice !== null && (
        <section aria-labelledby="queue-title">
          <h3 id="queue-title">{words.board.queue}</h3>
          {practice.waiting.length === 0 && <p class="quiet">{words.board.nobody}</p>}
          <ul class="queue">
            {practice.waiting.map((one) => (
              <Need key={one.id} one={one} now={practice.now} language={language} />
            ))}
          </ul>
          <p>
            <a class="console" href="/staff" target="_blank" rel="noopener">
              {words.board.console}
            </a>
          </p>
        </section>
      )}
      <Said language={language} seen={seen} practice={practice} />
    </aside>
  );
}

/** One who waits: how urgent, why, since when, and until when somebody must have taken it. */
function Need({ one, now, language }: { one: Waiting; now: number; language: string }) {
  const words = wordsOf(language);
  const reasons = words.reason as Readonly<Record<string, string>>;
  const left = one.dueAt - now;
  const due =
    one.state !== 'waiting'
      ? words.board.taken
      : left >= 0
        ? fill(words.board.due, { time: howLong(language, left) })
        : fill(words.board.late, { time: howLong(language, -left) });
  return (
    <li class={`need ${one.risk}`}>
      <p>
        <strong class="risk">{words.risk[one.risk]}</strong> {one.who ?? words.board.somebody}
      </p>
      <p>{reasons[one.reason] ?? one.reason}</p>
      <p class={one.state === 'waiting' && left < 0 ? 'wrong' : 'quiet'}>
        {[due, fill(words.board.since, { time: howLong(language, now - one.openedAt) })].join(' · ')}
      </p>
    </li>
  );
}

function openness(practice: SimulatedPractice, words: Words, language: string): string {
  if (practice.open) return words.board.open;
  if (practice.opensAt === null) return words.board.closed;
  return fill(words.board.opens, { when: whenIn(language, practice.opensAt, practice.zone) });
}

/** The practice as it stands, looked at every two seconds while the page is seen and after each text; and a look at once. */
function usePractice(texts: number): [SimulatedPractice | null, () => Promise<void>] {
  const [practice, set] = useState<SimulatedPractice | null>(null);
  const look = async () => {
    const answer = await readPractice();
    // Without an answer what is shown stays: the head of the page says that the server is away.
    if (answer !== null) set(answer);
  };
  useEffect(() => {
    void look();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void look();
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [texts]);
  return [practice, look];
}

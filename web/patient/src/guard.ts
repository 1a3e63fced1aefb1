import { keepPage } from './kept.ts';
import { type Line, safetyLine } from './thread.ts';
import { whenIdle } from './when-idle.ts';
import { fill, spoken, wordsOf } from './words.ts';

type Guard = Awaited<ReturnType<typeof import('../../../src/safety/pocket/guard.ts').openGuard>> &
  typeof import('./danger-words.ts');

const guards = new Map<string, Promise<Guard | null>>();

/** Making the guard ready takes a cheap phone a second: the first words can be read and the first key pressed before. */
const AFTER_MS = 3_000;

/** Fetches the guard once the page has been painted. Until it is here, the fixed 911 line is what there is. */
export function loadGuard(language: string): void {
  let isAsked = false;
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    whenIdle(() => void theGuard(language));
  };
  // Whoever is about to write something gets it at once.
  addEventListener('focusin', ask, { once: true });
  setTimeout(ask, AFTER_MS);
}

function theGuard(language: string): Promise<Guard | null> {
  const known = guards.get(language);
  if (known !== undefined) return known;
  // The words first: a guard that cannot say what it finds is none.
  const guard = import('./danger-words.ts')
    .then(async (words) => {
      const { openGuard } = await import('../../../src/safety/pocket/guard.ts');
      const opened = { ...words, ...(await openGuard(language)) };
      void keepPage(true);
      return opened;
    })
    .catch(() => {
      // No network yet: the next message asks again.
      guards.delete(language);
      return null;
    });
  guards.set(language, guard);
  return guard;
}

/** What the page's own answer needs to know: the language shown, and the office's number. */
type Place = {
  readonly language: string;
  readonly phone: string | null;
};

/** The page's own answer to a danger in lines that nobody has received; null where the guard finds none. */
export async function dangerLine(lines: readonly Line[], place: Place): Promise<Line | null> {
  const last = lines.at(-1);
  const loaded = await theGuard(place.language);
  if (last === undefined || loaded === null) return null;
  const together = lines.map(({ text }) => text).join('\n');
  const verdict = loaded.screen(together, { locale: place.language });
  if (verdict.level === 'none') return null;
  const { safety } = wordsOf(place.language);
  const id = `safety-${verdict.level}-${last.id}`;
  if (verdict.level === 'urgent') {
    const { phone } = place;
    const text =
      phone === null
        ? safety['urgent-any-phone']
        : fill(safety.urgent, { phone: spoken(phone, place.language) });
    return safetyLine(id, text, place.language);
  }
  const language = loaded.dangerLanguages.includes(verdict.locale) ? verdict.locale : place.language;
  const words = loaded.dangerWords({ ...verdict, text: together }, language);
  return safetyLine(id, `${words}\n${safety['not-reached']}`, language);
}

import { type Line, safetyLine } from './thread.ts';
import { fill, spoken, wordsOf } from './words.ts';

type Guard = typeof import('../../../src/safety/guard.ts');

let guard: Promise<Guard | null> | null = null;

/** Fetches the guard once the page has been painted. Until it is here, the fixed 911 line is what there is. */
export function loadGuard(): void {
  const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 500));
  whenIdle(() => void theGuard());
}

function theGuard(): Promise<Guard | null> {
  guard ??= import('../../../src/safety/guard.ts').catch(() => {
    // No network yet: the next message asks again.
    guard = null;
    return null;
  });
  return guard;
}

/** What the page's own answer needs to know: the language shown, those it could be in, and the office's number. */
type Place = {
  readonly language: string;
  readonly languages: readonly string[];
  readonly phone: string | null;
};

/** The page's own answer to a danger in lines that nobody has received; null where the guard finds none. */
export async function dangerLine(lines: readonly Line[], place: Place): Promise<Line | null> {
  const last = lines.at(-1);
  const loaded = await theGuard();
  if (last === undefined || loaded === null) return null;
  const together = lines.map(({ text }) => text).join('\n');
  const verdict = loaded.screen(together, { locale: place.language });
  if (verdict.level === 'none') return null;
  const language = place.languages.includes(verdict.locale) ? verdict.locale : place.language;
  const { safety } = wordsOf(language);
  const { phone } = place;
  const text = {
    emergency: safety.emergency,
    crisis: safety.crisis,
    urgent: phone === null ? safety['urgent-any-phone'] : fill(safety.urgent, { phone: spoken(phone) }),
  }[verdict.level];
  return safetyLine(`safety-${verdict.level}-${last.id}`, text, language);
}

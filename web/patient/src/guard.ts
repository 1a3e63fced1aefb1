import type { ChatState } from './chat.ts';
import { type Line, safetyLine } from './thread.ts';
import { fill, wordsOf } from './words.ts';

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

/** The page's own answer to a danger in lines that nobody has received; null where the guard finds none. */
export async function dangerLine(lines: readonly Line[], state: ChatState): Promise<Line | null> {
  const last = lines.at(-1);
  const loaded = await theGuard();
  if (last === undefined || loaded === null) return null;
  const together = lines.map(({ text }) => text).join('\n');
  const verdict = loaded.screen(together, { locale: state.language });
  if (verdict.level === 'none') return null;
  const language = state.languages.includes(verdict.locale) ? verdict.locale : state.language;
  const { safety } = wordsOf(language);
  const phone = state.practice?.phone;
  const text = {
    emergency: safety.emergency,
    crisis: safety.crisis,
    urgent: phone === undefined ? safety['urgent-any-phone'] : fill(safety.urgent, { phone: spoken(phone) }),
  }[verdict.level];
  return safetyLine(`safety-${verdict.level}-${last.id}`, text, language);
}

/** A US number as people write it; any other as it is. */
export function spoken(phone: string): string {
  const us = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone);
  return us === null ? phone : `(${us[1]}) ${us[2]}-${us[3]}`;
}

import { parseDocument } from 'yaml';
import { Faults } from '../errors.ts';
import type { Practice } from './practice.ts';
import { checkPractice, PRACTICE_ID, withSettings } from './practice-settings.ts';

/**
 * Reads a practice file (YAML; its schema is in docs/practice-file.md). Throws Faults with every fault and its path:
 * unknown keys, numbers that are none, zones that do not exist, spans that overlap.
 */
export function readPractice(yaml: string): Practice {
  return checkPractice(settingsOf(yaml));
}

/** A practice file as it is written: whose it is, which settings it names, and what a practice is with them. */
export type WrittenPractice = {
  /** Null where it names none that could be, which `onto` finds fault with. */
  readonly id: string | null;
  readonly names: readonly string[];
  /**
   * The practice with these settings in place of its own: what the file does not name, or is among `left`, stays. A practice
   * that is new has the file alone. Throws Faults with every fault and its path.
   */
  readonly onto: (stored: Practice | null, left?: readonly string[]) => Practice;
};

/** Opens a practice file. Throws Faults where it is no YAML. */
export function openPracticeFile(yaml: string): WrittenPractice {
  const settings = settingsOf(yaml);
  const isMap = typeof settings === 'object' && settings !== null && !Array.isArray(settings);
  const given: Readonly<Record<string, unknown>> = isMap ? { ...settings } : {};
  return {
    id: typeof given.id === 'string' && PRACTICE_ID.test(given.id) ? given.id : null,
    names: Object.keys(given),
    onto(stored, left = []) {
      if (stored === null || !isMap) return checkPractice(settings);
      const meant = Object.entries(given).filter(([name]) => !left.includes(name));
      return withSettings(
        stored,
        meant.map(([name]) => name),
        Object.fromEntries(meant),
      );
    },
  };
}

function settingsOf(yaml: string): unknown {
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0) {
    const lines = yaml.split('\n').length;
    throw new Faults(
      'practice file',
      document.errors.map(({ message, pos }) => {
        const line = yaml.slice(0, pos[0]).split('\n').length;
        return { path: `line ${Math.min(line, lines)}`, message };
      }),
    );
  }
  return document.toJS({ maxAliasCount: 20 });
}

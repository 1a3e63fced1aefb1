import type { Practice } from '../../practice/practice.ts';
import { checkPractice } from '../../practice/practice-file.ts';

/**
 * The practice with other settings, checked as a whole: throws Faults with every fault and its path. Its programs come from
 * files of their own, were checked there, and stay as they are.
 */
export function withSettings(
  practice: Practice,
  names: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Practice {
  const { programs, ...rest } = practice;
  const kept = Object.fromEntries(Object.entries(rest).filter(([name]) => !names.includes(name)));
  const checked = checkPractice(JSON.parse(JSON.stringify({ ...kept, ...given })));
  return programs === undefined ? checked : { ...checked, programs };
}

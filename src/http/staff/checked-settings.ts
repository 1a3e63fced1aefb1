import { Conflict, Refused } from '../../errors.ts';
import type { Practice } from '../../practice/practice.ts';
import { checkPractice } from '../../practice/practice-file.ts';
import type { AuditEntry } from '../../turn/commit.ts';
import type { Tools } from './tools.ts';

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

/** Keeps settings in place of those that they were made of. Rejects with Refused 409 where somebody was faster. */
export async function saveSettings(
  { practices }: Pick<Tools, 'practices'>,
  { from, to }: { readonly from: Practice; readonly to: Practice },
  audit: AuditEntry,
): Promise<void> {
  try {
    await practices.save(to, audit, from);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    throw settingsChanged();
  }
}

/** What is answered to whoever changes settings that are not there any more. */
export function settingsChanged(): Refused {
  return new Refused(409, 'changed', 'Somebody else has changed these settings. Read them again.');
}

import { Conflict, Refused } from '../../errors.ts';
import type { Practice } from '../../practice/practice.ts';
import type { AuditEntry } from '../../turn/commit.ts';
import type { Tools } from './tools.ts';

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

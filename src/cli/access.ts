import { accessPage } from '../people/access-page.ts';

/** Prints docs/access.md. */
export function printAccess(): number {
  process.stdout.write(accessPage());
  return 0;
}

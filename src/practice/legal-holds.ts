import type { Practice } from './practice.ts';

type Holds = Pick<Practice, 'legalHolds'>;

/** Whose legal hold begins or ends when a practice's settings become others, as the audit log says it for each patient. */
export function changedHolds(
  before: Holds | null,
  { legalHolds: after = [] }: Holds,
): readonly { readonly did: 'hold-placed' | 'hold-lifted'; readonly patient: string }[] {
  const old = before?.legalHolds ?? [];
  return [
    ...after.filter((one) => !old.includes(one)).map((patient) => ({ did: 'hold-placed' as const, patient })),
    ...old.filter((one) => !after.includes(one)).map((patient) => ({ did: 'hold-lifted' as const, patient })),
  ];
}

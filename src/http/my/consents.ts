import { type ConsentResource, consentState } from '../../people/consent.ts';

/** What was agreed to by each way, as it stands. */
export type ConsentShown = {
  readonly channel: 'sms' | 'web' | 'chat' | 'terminal';
  readonly state: 'given' | 'refused';
  readonly at: string;
};

const WAYS = ['sms', 'web', 'chat', 'terminal'] as const;

/** Reads them out of the patient's resources, of one person: the patient, or who acts for them in that relationship. */
export function consentsOf(
  resources: readonly unknown[],
  relationship: string | null,
): readonly ConsentShown[] {
  return WAYS.flatMap((channel): ConsentShown[] => {
    const state = consentState(resources, { relationship, channel });
    if (state === 'none') return [];
    const dates = resources
      .filter((one): one is ConsentResource => (one as ConsentResource).resourceType === 'Consent')
      .filter(({ id }) => id.startsWith(`consent-${channel}-`))
      .map(({ dateTime }) => dateTime)
      .sort();
    return [{ channel, state, at: dates.at(-1) ?? '' }];
  });
}

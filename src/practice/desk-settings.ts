import { z } from 'zod';
import { faultSentence } from './fault-words.ts';
import { day, language, phone, time, words, wordsUpTo } from './file-values.ts';
import type { CannedReply, OnCall, Substitution, Webhook } from './practice.ts';

const weekday = z.enum(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  faultSentence('weekday'),
);

/** Minutes of a target: a danger never waits for longer than half an hour, nothing for longer than a working day. */
const minutes = (most: number) =>
  z
    .int()
    .min(1, faultSentence('minutes'))
    .max(most, faultSentence('minutes-most', { count: most }));

/** Somebody on the roster, with the shifts they have, where they have any. */
export const rosterEntry = z.strictObject({
  name: words,
  phone,
  role: z.enum(['nurse', 'supervisor'], faultSentence('role')),
  shifts: z.array(z.strictObject({ day: weekday, from: time, to: time })).optional(),
});

/** What a practice sets for its staff: who stands in for whom, by when, ready replies, and where other systems listen. */
export const deskSettings = {
  substitutions: z
    .array(z.strictObject({ name: words, by: words, phone: phone.optional(), from: day, to: day }))
    .optional(),
  targets: z
    .strictObject({
      danger: minutes(30).optional(),
      urgentOpen: minutes(240).optional(),
      urgentClosed: minutes(480).optional(),
      routineOpen: minutes(960).optional(),
    })
    .optional(),
  canned: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, faultSentence('short-name')),
        shortcut: z.string().regex(/^[\p{L}\p{N}-]{1,30}$/u, faultSentence('shortcut')),
        texts: z.record(language, wordsUpTo(1_000)),
        approvedBy: words,
      }),
    )
    .max(300, faultSentence('most-items', { count: 300 }))
    .optional(),
  webhooks: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, faultSentence('short-name')),
        url: z.url({ protocol: /^https?$/, error: faultSentence('url') }),
        secret: z
          .string()
          .min(32, faultSentence('secret'))
          .max(200, faultSentence('too-long', { count: 200 })),
        events: z
          .array(
            z.enum(
              ['handoff.opened', 'handoff.claimed', 'handoff.resolved', 'alarm'],
              faultSentence('hooks'),
            ),
          )
          .min(1, faultSentence('one-at-least')),
      }),
    )
    .max(10, faultSentence('most-items', { count: 10 }))
    .optional(),
} as const;

type Desk = {
  readonly roster: readonly OnCall[];
  readonly languages: readonly string[];
  readonly substitutions?: readonly Substitution[] | undefined;
  readonly canned?: readonly CannedReply[] | undefined;
  readonly webhooks?: readonly Webhook[] | undefined;
  readonly demo: boolean;
};

/** What these settings say against each other. */
export function deskFaults(practice: Desk, context: z.RefinementCtx): void {
  const fault = (path: readonly (string | number)[], message: string): void =>
    context.addIssue({ code: 'custom', path: [...path], message });
  const names = practice.roster.map(({ name }) => name);
  (practice.substitutions ?? []).forEach((one, place) => {
    if (!names.includes(one.name)) fault(['substitutions', place, 'name'], faultSentence('not-on-roster'));
    if (one.phone === undefined && !names.includes(one.by))
      fault(['substitutions', place, 'phone'], faultSentence('phone-missing'));
    if (one.from > one.to) fault(['substitutions', place, 'to'], faultSentence('before-beginning'));
  });
  const own = practice.languages[0] ?? 'en';
  (practice.canned ?? []).forEach((one, place) => {
    if (one.texts[own] === undefined)
      fault(['canned', place, 'texts'], faultSentence('own-language', { language: own }));
  });
  twice(practice.canned?.map(({ id }) => id) ?? [], (place) =>
    fault(['canned', place, 'id'], faultSentence('twice')),
  );
  twice(practice.webhooks?.map(({ id }) => id) ?? [], (place) =>
    fault(['webhooks', place, 'id'], faultSentence('twice')),
  );
  (practice.webhooks ?? []).forEach(({ url }, place) => {
    // What is on its way to another system is no secret's worth, but who is asked for is.
    if (!url.startsWith('https://') && !practice.demo)
      fault(['webhooks', place, 'url'], faultSentence('url-secure'));
  });
}

function twice(values: readonly string[], tell: (place: number) => void): void {
  values.forEach((value, place) => {
    if (values.indexOf(value) < place) tell(place);
  });
}

import { z } from 'zod';
import { ChannelError, Refused } from '../../errors.ts';
import type { Practice, Webhook } from '../../practice/practice.ts';
import { withSettings } from '../../practice/practice-settings.ts';
import type { OutboxEntry } from '../../turn/commit.ts';
import { HOOK_UNDELIVERED, hookConversation } from '../../turn/hooks.ts';
import type { StaffAccount } from '../../turn/stores.ts';
import { iso, isoOr } from '../staff-schema.ts';
import { saveSettings } from './checked-settings.ts';
import { ADMINS, route, type StaffRoute } from './route.ts';
import { practiceOf, type Tools } from './tools.ts';

/** Longer than the hook itself waits for an answer. */
const TEST_LIMIT_MS = 12_000;
/** What went wrong longer ago is of no help. */
const LOOK_BACK_MS = 30 * 24 * 60 * 60_000;
const MOST_FAILURES = 10;

const hookBody = z.object({
  id: z.string(),
  url: z.string(),
  events: z.array(z.string()),
});
const hookShown = hookBody.extend({
  /** Messages that are on their way, and since when the first of them is. */
  waiting: z.number(),
  waitingSince: z.iso.datetime().nullable(),
  /** The latest that nobody took after all tries, and why: `http-404`, `no-answer`. */
  failures: z.array(z.object({ at: z.iso.datetime(), code: z.string() })),
});
const secretShown = z.object({ id: z.string(), secret: z.string() });

/** Where other systems listen: added, tried, given another secret, removed; a secret is shown once, when it is made. */
export function webhookRoutes(tools: Tools): readonly StaffRoute[] {
  return [
    route({
      method: 'get',
      path: '/admin/webhooks',
      summary: 'The webhooks, what waits to be taken and what was not. No secrets.',
      who: ADMINS,
      answer: z.object({ items: z.array(hookShown) }),
      handle: async ({ staff }) => {
        const { webhooks = [] } = await practiceOf(tools, staff);
        const failures = webhooks.length === 0 ? new Map() : await failuresOf(tools, staff);
        const items = webhooks.map((hook) => shown(tools, staff, hook, failures.get(hook.id) ?? []));
        return { items: await Promise.all(items) };
      },
    }),
    route({
      method: 'post',
      path: '/admin/webhooks',
      summary: 'Adds a webhook. Its secret is made here and answered this once.',
      who: ADMINS,
      body: hookBody,
      answer: secretShown,
      status: 201,
      refusals: [409],
      handle: async ({ staff, body }) => {
        const practice = await practiceOf(tools, staff);
        const secret = tools.newToken();
        const all = [...(practice.webhooks ?? []), { ...body, secret }];
        await save(tools, staff, practice, all, { did: 'webhook-added', what: body.id });
        return { id: body.id, secret };
      },
    }),
    route({
      method: 'put',
      path: '/admin/webhooks/{id}',
      summary: 'Changes where a webhook leads and what it hears of; its secret stays.',
      who: ADMINS,
      body: hookBody.omit({ id: true }),
      answer: null,
      refusals: [404, 409],
      handle: ({ staff, params, body }) => change(tools, staff, params.id, body, 'webhook-changed'),
    }),
    route({
      method: 'post',
      path: '/admin/webhooks/{id}/secret',
      summary: 'Makes another secret and answers it this once; the old one signs nothing any more.',
      who: ADMINS,
      answer: secretShown,
      refusals: [404, 409],
      handle: async ({ staff, params }) => {
        const secret = tools.newToken();
        await change(tools, staff, params.id, { secret }, 'webhook-secret-made');
        return { id: params.id, secret };
      },
    }),
    route({
      method: 'delete',
      path: '/admin/webhooks/{id}',
      summary: 'Removes a webhook; what waits for it is dropped.',
      who: ADMINS,
      answer: null,
      refusals: [404, 409],
      handle: async ({ staff, params }) => {
        const { practice, hook } = await hookOf(tools, staff, params.id);
        const others = (practice.webhooks ?? []).filter(({ id }) => id !== hook.id);
        await save(tools, staff, practice, others, { did: 'webhook-removed', what: hook.id });
      },
    }),
    route({
      method: 'post',
      path: '/admin/webhooks/{id}/test',
      summary: 'Sends a signed message of the type `test` now, once, and says whether it was taken.',
      who: ADMINS,
      answer: z.object({ taken: z.boolean(), code: z.string().nullable() }),
      refusals: [404],
      handle: async ({ staff, params }) => {
        const { practice, hook } = await hookOf(tools, staff, params.id);
        const code = await trySending(tools, practice, hook);
        const entry = { at: tools.clock(), who: staff.id, did: 'webhook-tested', what: hook.id, why: code };
        await tools.audit(staff.practice, entry);
        return { taken: code === null, code };
      },
    }),
  ];
}

/** Null when it was taken; else why not, as one of our codes. */
async function trySending(tools: Tools, practice: Practice, hook: Webhook): Promise<string | null> {
  if (tools.hooks === undefined) throw new Refused(503, 'no-hooks', 'This server sends no webhooks.');
  const at = tools.clock();
  const id = `test:${tools.newId()}`;
  const body = { id, type: 'test', createdAt: iso(at), practice: practice.id, handoff: null };
  const entry: OutboxEntry = {
    ...{ id, lane: 'ordinary', address: { channel: 'hook', hook: hook.id }, text: JSON.stringify(body) },
    ...{ locale: 'en', choices: [], patient: null, accessVersion: 0, createdAt: at, expiresAt: null },
    ...{ exempt: true, from: { kind: 'system' } },
  };
  try {
    await tools.hooks.send(practice, entry, AbortSignal.timeout(TEST_LIMIT_MS));
    return null;
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    return error.code;
  }
}

type Failures = readonly { readonly at: string; readonly code: string }[];

/** The latest of each webhook, the latest first. */
async function failuresOf(tools: Tools, staff: StaffAccount): Promise<ReadonlyMap<string, Failures>> {
  const found = new Map<string, Failures>();
  for await (const { at, did, what, why } of tools.auditLog.entries(staff.practice)) {
    if (did !== HOOK_UNDELIVERED || at < tools.clock() - LOOK_BACK_MS) continue;
    const one = { at: iso(at), code: why ?? 'other' };
    found.set(what, [one, ...(found.get(what) ?? [])].slice(0, MOST_FAILURES));
  }
  return found;
}

async function shown(
  tools: Tools,
  staff: StaffAccount,
  { id, url, events }: Webhook,
  failures: Failures,
): Promise<z.infer<typeof hookShown>> {
  const lanes = (await tools.hooks?.waiting(staff.practice, hookConversation(id))) ?? [];
  const since = lanes.map((lane) => lane.since);
  return {
    ...{ id, url, events: [...events], failures: [...failures] },
    waiting: lanes.reduce((sum, { entries }) => sum + entries, 0),
    waitingSince: isoOr(since.length === 0 ? null : Math.min(...since)),
  };
}

async function hookOf(tools: Tools, staff: StaffAccount, id: string | undefined) {
  const practice = await practiceOf(tools, staff);
  const hook = practice.webhooks?.find((one) => one.id === id);
  if (hook === undefined) throw new Refused(404, 'not-found', 'There is no such webhook.');
  return { practice, hook };
}

async function change(
  tools: Tools,
  staff: StaffAccount,
  id: string | undefined,
  to: { readonly url?: string; readonly events?: readonly string[]; readonly secret?: string },
  did: string,
): Promise<void> {
  const { practice, hook } = await hookOf(tools, staff, id);
  const all = (practice.webhooks ?? []).map((one) => (one === hook ? { ...hook, ...to } : one));
  await save(tools, staff, practice, all, { did, what: hook.id });
}

/** Checked as the practice's settings are: rejects with Faults that name the place in the list. */
async function save(
  tools: Tools,
  staff: StaffAccount,
  practice: Practice,
  webhooks: readonly unknown[],
  { did, what }: { readonly did: string; readonly what: string },
): Promise<void> {
  const checked = withSettings(practice, ['webhooks'], { webhooks });
  const audit = { at: tools.clock(), who: staff.id, did, what, why: null };
  await saveSettings(tools, { from: practice, to: checked }, audit);
}

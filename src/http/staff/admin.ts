import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Fault, Faults, Refused } from '../../errors.ts';
import { CONSOLE_SECTIONS, type ConsoleSection } from '../../practice/console-sections.ts';
import { faultSentence } from '../../practice/fault-words.ts';
import { changedHolds } from '../../practice/legal-holds.ts';
import type { Practice } from '../../practice/practice.ts';
import { withSettings } from '../../practice/practice-settings.ts';
import type { StaffAccount } from '../../turn/stores.ts';
import { hashPassword, MOST_PASSWORD_CHARACTERS } from '../passwords.ts';
import { saveSettings, settingsChanged } from './checked-settings.ts';
import { takeOverFrom } from './leaving.ts';
import { ADMINS, type Call, LEADS, route, type StaffRoute } from './route.ts';
import { practiceOf, type Tools } from './tools.ts';

const sections = Object.keys(CONSOLE_SECTIONS) as ConsoleSection[];

const list = z.array(z.string().trim().min(1).max(40)).max(30);

const accountBody = z.object({
  email: z
    .string()
    .trim()
    .regex(/^[^\s@]+@[^\s@]+$/)
    .max(254),
  name: z.string().trim().min(1).max(80),
  role: z.enum(['agent', 'nurse', 'supervisor', 'admin']),
  languages: list.default([]),
  skills: list.default([]),
  teams: list.default([]),
  cap: z.number().int().min(1).max(500).nullable().default(null),
  disabled: z.boolean().default(false),
});

const accountAnswer = accountBody.extend({ id: z.string(), secondFactor: z.boolean(), local: z.boolean() });
const password = z.string().min(1).max(MOST_PASSWORD_CHARACTERS);
const settingsAnswer = z.object({ version: z.string(), settings: z.record(z.string(), z.unknown()) });

/** What runs the practice: staff, hours, holidays, roster, ready replies, settings; each change checked and written down. */
export function adminRoutes(tools: Tools): readonly StaffRoute[] {
  return [
    route({
      method: 'get',
      path: '/admin/staff',
      summary: 'All accounts.',
      who: ADMINS,
      answer: z.object({ items: z.array(accountAnswer) }),
      handle: async ({ staff }) => ({ items: (await tools.staff.all(staff.practice)).map(shownAccount) }),
    }),
    route({
      method: 'post',
      path: '/admin/staff',
      summary: 'Makes an account. Without a password it can only sign in elsewhere.',
      who: ADMINS,
      body: accountBody.extend({ password: password.optional() }),
      answer: accountAnswer,
      status: 201,
      refusals: [409],
      handle: async ({ staff, body }) => {
        if ((await tools.staff.byEmail(body.email)) !== null)
          throw new Refused(409, 'email-taken', 'This e-mail has an account already.');
        const { password: given, ...rest } = body;
        const passwordHash = given === undefined ? '' : await hashPassword(given);
        return save(
          tools,
          staff,
          { ...rest, id: randomUUID(), practice: staff.practice, passwordHash },
          'staff-added',
        );
      },
    }),
    route({
      method: 'put',
      path: '/admin/staff/{id}',
      summary:
        'Changes an account. One that is disabled is signed out at once; what they had is the queue’s again, and so are lines they kept for later, unsent.',
      who: ADMINS,
      body: accountBody,
      answer: accountAnswer,
      refusals: [404, 409],
      handle: async ({ staff, params, body }) => {
        const before = await accountOf(tools, staff, params.id ?? '');
        const loses = before.role === 'admin' && (body.role !== 'admin' || body.disabled);
        if (loses) await keepOneAdmin(tools, staff, before.id);
        const saved = await change(tools, staff, before, 'staff-changed', (now) => ({ ...now, ...body }));
        if (body.disabled) await takeOverFrom(tools, staff, before.id);
        return saved;
      },
    }),
    route({
      method: 'post',
      path: '/admin/staff/{id}/end-sessions',
      summary: 'Signs somebody out everywhere, at once.',
      who: ADMINS,
      answer: null,
      refusals: [404],
      handle: async ({ staff, params }) => {
        const before = await accountOf(tools, staff, params.id ?? '');
        await change(tools, staff, before, 'sessions-ended', withoutSignIns);
      },
    }),
    route({
      method: 'post',
      path: '/admin/staff/{id}/reset',
      summary: 'Gives somebody a new password and removes their second factor; they are signed out.',
      who: ADMINS,
      body: z.object({ password }),
      answer: null,
      refusals: [404],
      handle: async ({ staff, params, body }) => {
        const before = await accountOf(tools, staff, params.id ?? '');
        const passwordHash = await hashPassword(body.password);
        await change(tools, staff, before, 'staff-reset', ({ totp: _, recovery: __, ...now }) => ({
          ...withoutSignIns(now),
          passwordHash,
        }));
      },
    }),
    route({
      method: 'get',
      path: '/admin/practice/{section}',
      summary: `Settings of the practice: ${sections.join(', ')}. Secrets of webhooks are not shown.`,
      who: LEADS,
      answer: settingsAnswer,
      refusals: [404],
      handle: async ({ staff, params }) =>
        shownSettings(await practiceOf(tools, staff), sectionOf(params.section)),
    }),
    route({
      method: 'put',
      path: '/admin/practice/{section}',
      summary:
        'Changes settings of the practice, checked as a whole. `version` is the one that was read: what somebody else changed since is not overwritten (409).',
      who: ADMINS,
      body: settingsAnswer,
      answer: settingsAnswer,
      refusals: [404, 409],
      handle: (call) => changeSettings(tools, call),
    }),
  ];
}

async function accountOf(tools: Tools, staff: StaffAccount, id: string): Promise<StaffAccount> {
  const found = await tools.staff.byId(staff.practice, id);
  if (found === null) throw new Refused(404, 'not-found', 'There is no such account.');
  return found;
}

function withoutSignIns(account: StaffAccount): StaffAccount {
  return { ...account, epoch: (account.epoch ?? 0) + 1 };
}

function entryOf(tools: Tools, by: StaffAccount, { id, role, disabled }: StaffAccount, did: string) {
  const why = disabled === true ? `${role}, disabled` : role;
  return { at: tools.clock(), who: by.id, did, what: id, why };
}

async function save(tools: Tools, by: StaffAccount, account: StaffAccount, did: string) {
  await tools.staff.save(account, entryOf(tools, by, account, did));
  return shownAccount(account);
}

/** From the account as it is then: what its owner changed meanwhile, and which codes they used, stays. */
async function change(
  tools: Tools,
  by: StaffAccount,
  { practice, id }: StaffAccount,
  did: string,
  to: (account: StaffAccount) => StaffAccount,
) {
  const changed = await tools.staff.change(practice, id, to, (_, after) => entryOf(tools, by, after, did));
  if (changed === null) throw new Refused(404, 'not-found', 'There is no such account.');
  return shownAccount(changed);
}

/** A practice that nobody can run any more is locked. */
async function keepOneAdmin(tools: Tools, staff: StaffAccount, id: string): Promise<void> {
  const others = (await tools.staff.all(staff.practice)).filter(
    (one) => one.id !== id && one.role === 'admin' && one.disabled !== true,
  );
  if (others.length === 0)
    throw new Refused(409, 'last-admin', 'This is the last admin. Make another one first.');
}

function shownAccount(account: StaffAccount): z.infer<typeof accountAnswer> {
  const { id, email, name, role } = account;
  return {
    ...{ id, email, name, role },
    languages: [...(account.languages ?? [])],
    skills: [...(account.skills ?? [])],
    teams: [...(account.teams ?? [])],
    cap: account.cap ?? null,
    disabled: account.disabled === true,
    secondFactor: account.totp?.confirmed === true,
    local: account.passwordHash !== '',
  };
}

function sectionOf(given: string | undefined): ConsoleSection {
  const found = sections.find((one) => one === given);
  if (found === undefined) throw new Refused(404, 'not-found', 'There are no such settings.');
  return found;
}

/** Stands in the place of a secret; sent back, the secret stays as it is. */
const HIDDEN = 'hidden-and-kept-as-it-is-until-another-is-set';

function shownSettings(practice: Practice, section: ConsoleSection): z.infer<typeof settingsAnswer> {
  const names: readonly (keyof Practice)[] = CONSOLE_SECTIONS[section];
  const settings = Object.fromEntries(names.map((name) => [name, practice[name] ?? null]));
  if (section === 'webhooks')
    settings.webhooks = (practice.webhooks ?? []).map((hook) => ({ ...hook, secret: HIDDEN }));
  return { version: versionOf(practice), settings };
}

function versionOf(practice: Practice): string {
  return createHash('sha256').update(JSON.stringify(practice)).digest('base64url').slice(0, 22);
}

async function changeSettings(
  tools: Tools,
  { staff, params, body }: Call<unknown, z.infer<typeof settingsAnswer>>,
) {
  const section = sectionOf(params.section);
  const practice = await practiceOf(tools, staff);
  if (body.version !== versionOf(practice)) throw settingsChanged();
  const names: readonly string[] = CONSOLE_SECTIONS[section];
  const unknown = Object.keys(body.settings).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Refused(400, 'settings', 'Some of these settings do not belong here.');
  const given = Object.fromEntries(Object.entries(body.settings).filter(([, value]) => value !== null));
  const meant = section === 'webhooks' ? { webhooks: withSecrets(given.webhooks, practice) } : given;
  const checked = withSettings(practice, names, meant);
  await knownHolds(tools, practice, checked);
  const by = { at: tools.clock(), who: staff.id };
  const audit = { ...by, did: 'practice-changed', what: staff.practice, why: section };
  await saveSettings(tools, { from: practice, to: checked }, audit);
  // One for each patient, so that whoever looks for one finds it.
  for (const { did, patient } of changedHolds(practice, checked))
    await tools.audit(staff.practice, { ...by, did, what: `Patient/${patient}`, why: 'legal hold' });
  return shownSettings(checked, section);
}

/** Rejects with Faults where a hold is to begin for nobody: a slip of the pen would hold nothing. */
async function knownHolds(
  { records }: Pick<Tools, 'records'>,
  { id: practice, legalHolds: before = [] }: Practice,
  { legalHolds: after = [] }: Practice,
): Promise<void> {
  const faults: Fault[] = [];
  for (const [place, patient] of after.entries()) {
    if (before.includes(patient) || (await records.chart(practice, patient)) !== null) continue;
    faults.push({ path: `legalHolds.${place}`, message: faultSentence('no-patient') });
  }
  if (faults.length > 0) throw new Faults('legal holds', faults);
}

function withSecrets(given: unknown, practice: Practice): unknown {
  if (!Array.isArray(given)) return given;
  return given.map((hook: { id?: unknown; secret?: unknown } | null) => {
    if (hook?.secret !== HIDDEN) return hook;
    // What stands in its place is known to all, and signs nothing: a webhook that is new here is without.
    const { secret: _, ...rest } = hook;
    const known = practice.webhooks?.find(({ id }) => id === hook.id);
    return known === undefined ? rest : { ...rest, secret: known.secret };
  });
}

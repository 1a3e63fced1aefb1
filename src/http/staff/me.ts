import qrcode from 'qrcode';
import { z } from 'zod';
import { Refused } from '../../errors.ts';
import type { StaffAccount } from '../../turn/stores.ts';
import { hashPassword, MOST_PASSWORD_CHARACTERS, verifyPassword } from '../passwords.ts';
import { checkSecond, hashCode, newSecret, recoveryCodes, stepOf, totpOf } from '../second-factor.ts';
import type { SignInTools } from '../sign-in.ts';
import { EVERYBODY, route, type StaffRoute } from './route.ts';
import type { Tools } from './tools.ts';

const code = z.string().trim().min(6).max(14);
const password = z.string().min(1).max(MOST_PASSWORD_CHARACTERS);

/** One's own account: password, second factor, recovery codes. */
export function meRoutes(tools: Tools): readonly StaffRoute[] {
  // From the account as it is then: what was read at the door may be older than the last code that was used.
  const change = (
    { practice, id }: StaffAccount,
    did: string,
    to: (account: StaffAccount) => StaffAccount | null,
  ): Promise<StaffAccount | null> =>
    tools.staff.change(practice, id, to, () => ({ at: tools.clock(), who: id, did, what: id, why: null }));
  return [
    route({
      method: 'post',
      path: '/me/password',
      summary: 'Changes my password. All sign-ins end, this one too.',
      who: EVERYBODY,
      body: z.object({ current: password, next: password }),
      answer: null,
      refusals: [429],
      handle: async ({ staff, body, request }) => {
        await surelyMe(tools, staff, body.current, request.ip ?? 'unknown');
        const passwordHash = await hashPassword(body.next);
        // An open stream of changes knows by the epoch that its sign-in has ended.
        await change(staff, 'password-changed', (now) => ({
          ...now,
          passwordHash,
          epoch: (now.epoch ?? 0) + 1,
        }));
      },
    }),
    route({
      method: 'post',
      path: '/me/totp',
      summary: 'Begins a second factor: a secret for an authenticator app. It counts once a code was right.',
      who: EVERYBODY,
      body: z.object({ password }),
      answer: z.object({ secret: z.string(), uri: z.string(), svg: z.string() }),
      refusals: [409, 429],
      handle: async ({ staff, body, request }) => {
        await surelyMe(tools, staff, body.password, request.ip ?? 'unknown');
        if (staff.totp?.confirmed === true) throw hasOne();
        const secret = newSecret();
        const totp = { secret, confirmed: false, step: 0 };
        const begun = await change(staff, 'totp-begun', (now) =>
          now.totp?.confirmed === true ? null : { ...now, totp },
        );
        if (begun === null) throw hasOne();
        const uri = totpOf(secret, staff.email).toString();
        return { secret, uri, svg: await qrcode.toString(uri, { type: 'svg' }) };
      },
    }),
    route({
      method: 'post',
      path: '/me/totp/confirm',
      summary: 'Proves the second factor with a code. Answers recovery codes, once.',
      who: EVERYBODY,
      body: z.object({ code }),
      answer: z.object({ recoveryCodes: z.array(z.string()) }),
      refusals: [409, 429],
      handle: async ({ staff, body, request }) => {
        await tools.limits.take(staff.email, request.ip ?? 'unknown');
        const { totp } = staff;
        if (totp === undefined || totp.confirmed)
          throw new Refused(409, 'no-totp', 'There is nothing to prove. Begin first.');
        const codes = recoveryCodes();
        const recovery = codes.map(hashCode);
        const confirmed = await change(staff, 'totp-confirmed', (now) => {
          const begun = now.totp?.confirmed === false ? now.totp : null;
          const step = begun === null ? null : stepOf(begun, body.code, tools.clock());
          return begun === null || step === null
            ? null
            : { ...now, totp: { ...begun, confirmed: true, step }, recovery };
        });
        if (confirmed === null) throw wrongCode();
        await tools.limits.succeeded(staff.email, request.ip ?? 'unknown');
        return { recoveryCodes: codes };
      },
    }),
    route({
      method: 'post',
      path: '/me/totp/remove',
      summary: 'Removes the second factor.',
      who: EVERYBODY,
      body: z.object({ password, code }),
      answer: null,
      refusals: [409, 429],
      handle: async ({ staff, body, request }) => {
        await surelyMe(tools, staff, body.password, request.ip ?? 'unknown');
        if (staff.totp === undefined) throw new Refused(409, 'no-totp', 'There is no second factor.');
        const removed = await change(staff, 'totp-removed', (now) => {
          const { totp: _, recovery: __, ...rest } = now;
          return checkSecond(now, body.code, tools.clock()) === null ? null : rest;
        });
        if (removed === null) throw wrongCode();
      },
    }),
    route({
      method: 'post',
      path: '/me/recovery-codes',
      summary: 'Makes new recovery codes; the old ones end.',
      who: EVERYBODY,
      body: z.object({ password }),
      answer: z.object({ recoveryCodes: z.array(z.string()) }),
      refusals: [409, 429],
      handle: async ({ staff, body, request }) => {
        await surelyMe(tools, staff, body.password, request.ip ?? 'unknown');
        if (staff.totp?.confirmed !== true) throw new Refused(409, 'no-totp', 'There is no second factor.');
        const codes = recoveryCodes();
        await change(staff, 'recovery-codes-made', (now) => ({ ...now, recovery: codes.map(hashCode) }));
        return { recoveryCodes: codes };
      },
    }),
  ];
}

function hasOne(): Refused {
  return new Refused(409, 'has-totp', 'There is a second factor already. Remove it first.');
}

function wrongCode(): Refused {
  return new Refused(403, 'wrong-code', 'The code is not right.');
}

/** Asks for the password once more before something that a walked-away console must not do. */
async function surelyMe(
  tools: Pick<SignInTools, 'limits'>,
  staff: StaffAccount,
  given: string,
  place: string,
): Promise<void> {
  await tools.limits.take(staff.email, place);
  const hash = staff.passwordHash === '' ? null : staff.passwordHash;
  if (!(await verifyPassword(hash, given)))
    throw new Refused(403, 'wrong-password', 'The password is not right.');
  await tools.limits.succeeded(staff.email, place);
}

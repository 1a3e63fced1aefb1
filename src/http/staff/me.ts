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
  const save = (account: StaffAccount, did: string): Promise<unknown> =>
    tools.staff.save(account, {
      at: tools.clock(),
      who: account.id,
      did,
      what: account.id,
      why: null,
    });
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
        await save({ ...staff, passwordHash, epoch: (staff.epoch ?? 0) + 1 }, 'password-changed');
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
        if (staff.totp?.confirmed === true)
          throw new Refused(409, 'has-totp', 'There is a second factor already. Remove it first.');
        const secret = newSecret();
        await save({ ...staff, totp: { secret, confirmed: false, step: 0 } }, 'totp-begun');
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
        const step = stepOf(totp, body.code, tools.clock());
        if (step === null) throw new Refused(403, 'wrong-code', 'The code is not right.');
        await tools.limits.succeeded(staff.email, request.ip ?? 'unknown');
        const codes = recoveryCodes();
        const recovery = codes.map(hashCode);
        await save({ ...staff, totp: { ...totp, confirmed: true, step }, recovery }, 'totp-confirmed');
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
        const checked = checkSecond(staff, body.code, tools.clock());
        if (checked === null) throw new Refused(403, 'wrong-code', 'The code is not right.');
        const { totp: _, recovery: __, ...rest } = staff;
        await save(rest, 'totp-removed');
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
        await save({ ...staff, recovery: codes.map(hashCode) }, 'recovery-codes-made');
        return { recoveryCodes: codes };
      },
    }),
  ];
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

import { script } from './redis.ts';

/**
 * Guarantee: the account replaces exactly the one that was read, its e-mail is no other account's, and the audit entry is
 * written with it; or nothing. KEYS 1 staff, 2 e-mails, 3 audit. ARGV 1 staff id, 2 sealed account as read ('' for none),
 * 3 new one, 4 look-up of its e-mail, 5 look-up of the e-mail it had, 6 sealed audit entry.
 * Answers 'ok', 'changed' (since it was read) or 'email'.
 */
export const saveAccount = script(
  'save-account',
  `if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then return 'changed' end
local owner = redis.call('HGET', KEYS[2], ARGV[4])
if owner and owner ~= ARGV[1] then return 'email' end
if ARGV[5] ~= ARGV[4] then redis.call('HDEL', KEYS[2], ARGV[5]) end
redis.call('HSET', KEYS[2], ARGV[4], ARGV[1])
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
redis.call('XADD', KEYS[3], '*', 'entry', ARGV[6])
return 'ok'`,
);

/**
 * Guarantee: the account and its e-mail go together, with an audit entry; or nothing. KEYS as saveAccount.
 * ARGV 1 staff id, 2 sealed account as read, 3 look-up of its e-mail, 4 sealed audit entry. Answers 'ok' or 'changed'.
 */
export const removeAccount = script(
  'remove-account',
  `if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 'changed' end
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('HDEL', KEYS[2], ARGV[3])
redis.call('XADD', KEYS[3], '*', 'entry', ARGV[4])
return 'ok'`,
);

/** Guarantee: reads one state. KEYS 1 staff, 2 e-mails. ARGV 1 look-up of an e-mail. Answers id and sealed account, or nil. */
export const readByEmail = script(
  'staff-by-email',
  `local id = redis.call('HGET', KEYS[2], ARGV[1])
if not id then return nil end
return {id, redis.call('HGET', KEYS[1], id)}`,
);

/** Guarantee: a sign-in never outlives its longest time. KEYS 1 sign-in. ARGV 1 staff id, 2 stamp, 3 now, 4 longest. */
export const beginSignIn = script(
  'begin-sign-in',
  `redis.call('HSET', KEYS[1], 'staff', ARGV[1], 'stamp', ARGV[2], 'at', ARGV[3], 'seen', ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
return 0`,
);

/**
 * Guarantee: a sign-in that is too old, or unused too long, or whose account is gone, is removed; any other is renewed.
 * KEYS 1 sign-in, 2 staff. ARGV 1 now, 2 idle, 3 longest. Answers staff id, stamp and sealed account, or nil.
 */
export const useSignIn = script(
  'use-sign-in',
  `local found = redis.call('HMGET', KEYS[1], 'staff', 'stamp', 'at', 'seen')
if not found[1] then return nil end
local now = tonumber(ARGV[1])
local account = redis.call('HGET', KEYS[2], found[1])
if not account or now - found[4] >= tonumber(ARGV[2]) or now - found[3] >= tonumber(ARGV[3]) then
  redis.call('DEL', KEYS[1])
  return nil
end
if now > tonumber(found[4]) then redis.call('HSET', KEYS[1], 'seen', ARGV[1]) end
return {found[1], found[2], account}`,
);

/** Guarantee: what was kept is given once. KEYS 1 state. */
export const takeOnce = script(
  'take-once',
  `local value = redis.call('GET', KEYS[1])
redis.call('DEL', KEYS[1])
return value`,
);

import { Faults } from '../../src/errors.ts';
import { createStaffStore, SIGN_IN_IDLE_MS, SIGN_IN_LONGEST_MS } from '../../src/store/staff.ts';
import type { AuditEntry } from '../../src/turn/commit.ts';
import type { StaffAccount } from '../../src/turn/stores.ts';
import { type RealRedis, realRedis } from './real-redis.ts';

const rosa: StaffAccount = {
  id: 'rosa',
  practice: 'maple',
  email: 'rosa@maple.example',
  name: 'Rosa Quill',
  role: 'nurse',
  passwordHash: '$argon2id$v=19$first',
};
const audit: AuditEntry = { at: 1, who: 'cli', did: 'saved', what: 'staff/rosa', why: null };
const start = 1_800_000_000_000;

let real: RealRedis;
beforeAll(async () => {
  real = await realRedis();
});
afterAll(() => real[Symbol.asyncDispose]());
beforeEach(async () => {
  await real.redis.command('', 'FLUSHALL');
});

const here = () => createStaffStore(real.redis, real.sealers);
const elsewhere = () => createStaffStore(real.other, real.sealers);

async function signedIn() {
  const store = here();
  await store.save(rosa, audit);
  await store.signIn('maple', 'token', 'rosa', start);
  return store;
}

test('an account is found by its e-mail, however it is written', async () => {
  expect(await here().save(rosa, audit)).toBe('created');
  expect(await elsewhere().byEmail(' Rosa@Maple.Example ')).toEqual(rosa);
  expect(await here().save({ ...rosa, role: 'supervisor' }, audit)).toBe('changed');
  expect(await elsewhere().byEmail('rosa@maple.example')).toEqual({ ...rosa, role: 'supervisor' });
  expect(await here().byEmail('nobody@maple.example')).toBeNull();
});

test('an e-mail is of one account of one practice', async () => {
  const store = here();
  await store.save(rosa, audit);
  await expect(store.save({ ...rosa, id: 'other' }, audit)).rejects.toThrow(/another account/);
  await expect(store.save({ ...rosa, practice: 'oak' }, audit)).rejects.toBeInstanceOf(Faults);
  expect(await store.byEmail(rosa.email)).toEqual(rosa);
});

test('a changed e-mail replaces the old one, which is free again', async () => {
  const store = here();
  await store.save(rosa, audit);
  await store.save({ ...rosa, email: 'quill@maple.example' }, audit);
  expect(await store.byEmail(rosa.email)).toBeNull();
  expect((await store.byEmail('quill@maple.example'))?.id).toBe('rosa');
  expect(await store.save({ ...rosa, id: 'new', practice: 'oak' }, audit)).toBe('created');
});

test('who is signed in is known to every process until they sign out', async () => {
  const store = await signedIn();
  expect(await elsewhere().signedIn('maple', 'token', start + 1)).toEqual(rosa);
  expect(await elsewhere().signedIn('oak', 'token', start + 1)).toBeNull();
  expect(await elsewhere().signedIn('maple', 'guess', start + 1)).toBeNull();
  await store.signOut('maple', 'token');
  expect(await elsewhere().signedIn('maple', 'token', start + 2)).toBeNull();
});

test('a sign-in ends after 30 minutes without use, and each use begins them anew', async () => {
  const store = await signedIn();
  const last = start + SIGN_IN_IDLE_MS - 1;
  expect(SIGN_IN_IDLE_MS).toBe(30 * 60 * 1_000);
  expect(await store.signedIn('maple', 'token', last)).toEqual(rosa);
  expect(await store.signedIn('maple', 'token', last + SIGN_IN_IDLE_MS - 1)).toEqual(rosa);
  expect(await store.signedIn('maple', 'token', last + 2 * SIGN_IN_IDLE_MS - 1)).toBeNull();
  expect(await store.signedIn('maple', 'token', last)).toBeNull();
});

test('a sign-in ends after 12 hours, used or not', async () => {
  const store = await signedIn();
  expect(SIGN_IN_LONGEST_MS).toBe(12 * 60 * 60 * 1_000);
  for (let at = start; at < start + SIGN_IN_LONGEST_MS; at += 20 * 60 * 1_000) {
    expect(await store.signedIn('maple', 'token', at)).toEqual(rosa);
  }
  expect(await store.signedIn('maple', 'token', start + SIGN_IN_LONGEST_MS)).toBeNull();
});

test('a changed password ends the sign-ins of before; a changed role or name does not', async () => {
  const store = await signedIn();
  await store.save({ ...rosa, role: 'admin' }, audit);
  expect((await store.signedIn('maple', 'token', start + 1))?.role).toBe('admin');
  await store.save({ ...rosa, passwordHash: '$argon2id$v=19$second' }, audit);
  expect(await store.signedIn('maple', 'token', start + 2)).toBeNull();
  await store.signIn('maple', 'fresh', 'rosa', start + 3);
  expect(await store.signedIn('maple', 'fresh', start + 4)).not.toBeNull();
});

test('a removed account is signed out everywhere, cannot be found, and frees its e-mail', async () => {
  const store = await signedIn();
  expect(await elsewhere().remove('maple', 'rosa', audit)).toBe(true);
  expect(await store.signedIn('maple', 'token', start + 1)).toBeNull();
  expect(await store.byEmail(rosa.email)).toBeNull();
  expect(await store.remove('maple', 'rosa', audit)).toBe(false);
  await expect(store.signIn('maple', 'token', 'rosa', start)).rejects.toBeInstanceOf(Faults);
  // A new account under the old id is not let in by an old sign-in.
  await store.save({ ...rosa, passwordHash: 'another' }, audit);
  expect(await store.signedIn('maple', 'token', start + 1)).toBeNull();
});

test('names, e-mails and password hashes are not readable in the database', async () => {
  await signedIn();
  const everything = await real.everything();
  expect(everything).toContain('{maple}:staff');
  for (const secret of ['Quill', 'rosa@', 'maple.example', 'argon2id'])
    expect(everything).not.toContain(secret);
});

import { randomBytes, randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { Refused } from '../errors.ts';
import { hashPassword } from '../http/passwords.ts';
import type { StaffRole } from '../turn/events.ts';
import { choosePractice, withStores } from './open.ts';
import { operator } from './practice.ts';

const roles: readonly StaffRole[] = ['agent', 'nurse', 'supervisor', 'admin'];

/** NIST SP 800-63B-4: at least 15 characters where the password is the only factor, 8 beside another. */
const PASSWORD_LEAST = 8;

/** Makes a local staff account, or changes its role, name and password. */
export async function addStaff(
  email: string,
  options: {
    readonly practice?: string;
    readonly role: string;
    readonly name?: string;
    readonly passwordStdin?: boolean;
  },
): Promise<number> {
  const role = roles.find((known) => known === options.role);
  if (role === undefined) throw new Refused(400, 'role', `--role must be one of ${roles.join(', ')}.`);
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Refused(400, 'email', `${email} is not an e-mail address.`);
  const made = options.passwordStdin ? null : randomBytes(12).toString('base64url');
  const password = made ?? (await text(process.stdin)).replace(/\r?\n$/, '');
  if (password.length < PASSWORD_LEAST) {
    throw new Refused(400, 'password', `The password must have at least ${PASSWORD_LEAST} characters.`);
  }
  return withStores(async (stores) => {
    const practice = await choosePractice(stores, options.practice);
    const known = await stores.staff.byEmail(email);
    if (known !== null && known.practice !== practice.id) {
      throw new Refused(409, 'email-taken', `${email} belongs to another practice.`);
    }
    const id = known?.id ?? randomUUID();
    const name = options.name ?? known?.name ?? nameFrom(email);
    const result = await stores.staff.save(
      { ...known, id, practice: practice.id, email, name, role, passwordHash: await hashPassword(password) },
      {
        at: Date.now(),
        who: operator(),
        did: `staff-${known === null ? 'added' : 'changed'}`,
        what: id,
        why: role,
      },
    );
    process.stdout.write(`${email}: ${result}, ${role} at ${practice.id}\n`);
    if (made !== null) process.stdout.write(`password: ${made}\n`);
    return 0;
  });
}

/** `rosa.diaz@clinic.example` is called Rosa until somebody says otherwise. */
function nameFrom(email: string): string {
  const first = email.split(/[@._-]/)[0] ?? email;
  return first.charAt(0).toUpperCase() + first.slice(1);
}

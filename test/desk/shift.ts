import type { Handoff } from '../../src/handoff/handoff.ts';
import { hashPassword } from '../../src/http/passwords.ts';
import type { StaffRole } from '../../src/turn/events.ts';
import type { World } from '../world.ts';

const PASSWORD = 'a long enough pass';
let hash: Promise<string> | null = null;

/** Somebody of staff at their console: every call goes over HTTP with their cookie. */
export async function hire(world: World, name: string, role: StaffRole, more: Record<string, unknown> = {}) {
  hash ??= hashPassword(PASSWORD);
  const email = `${name}@${world.practice.id}.example`;
  const account = {
    id: `s-${name}`,
    practice: world.practice.id,
    email,
    name,
    role,
    passwordHash: await hash,
  };
  const audit = { at: world.now(), who: 'test', did: 'staff-added', what: account.id, why: role };
  await world.app.stores.staff.save({ ...account, ...more }, audit);
  const api = `${world.url}/api/staff`;
  const login = async (body: Record<string, unknown> = {}): Promise<Response> =>
    fetch(`${api}/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password: PASSWORD, ...body }),
    });
  let cookie = (await login()).headers.get('set-cookie')?.split(';')[0] ?? '';
  const once = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    fetch(api + path, {
      method,
      redirect: 'manual',
      headers: { Cookie: cookie, 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  /** Hours pass in a test: who was signed out for it signs in again. */
  const call = async (...given: Parameters<typeof once>): Promise<Response> => {
    const response = await once(...given);
    if (response.status !== 401) return response;
    cookie = (await login()).headers.get('set-cookie')?.split(';')[0] ?? '';
    return once(...given);
  };
  const json = async (response: Response) =>
    (await response.json()) as Record<string, never> & { items: never[] };
  return {
    id: account.id,
    email,
    password: PASSWORD,
    api,
    call,
    login,
    use: (response: Response) => {
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    },
    get cookie() {
      return cookie;
    },
    get: async (path: string, headers: Record<string, string> = {}) =>
      json(await call('GET', path, undefined, headers)) as Promise<
        Record<string, unknown> & { items: Item[] }
      >,
    post: (path: string, body?: unknown) => call('POST', path, body),
    put: (path: string, body?: unknown) => call('PUT', path, body),
    /** Does something with a handoff and answers status and code of refusal. */
    act: async (handoff: Pick<Handoff, 'id'>, act: string, body?: unknown) => {
      const response = await call('POST', `/handoffs/${handoff.id}/${act}`, body);
      const answer = (await response.json()) as Item & { error?: { code: string } };
      await world.settle();
      return { status: response.status, code: answer.error?.code ?? null, item: answer };
    },
  };
}

export type Item = Record<string, unknown> & { id: string };
export type Console = Awaited<ReturnType<typeof hire>>;

/** The one open handoff that there is. */
export async function only(world: World): Promise<Handoff> {
  const [handoff, ...others] = await world.handoffs();
  if (handoff === undefined || others.length > 0) throw new Error(`${others.length} others, or none`);
  return handoff;
}

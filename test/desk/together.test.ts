import type { Handoff } from '../../src/handoff/handoff.ts';
import { folder, porchlight, type Server, serve } from '../outside/server.ts';
import { freePort } from '../world.ts';
import { dice, lengthOf } from './length.ts';
import { type Audited, brokenOwnership, playTogether } from './together.ts';

const { steps: STEPS, clients: CLIENTS, seed, isLong } = lengthOf();
const ENTRIES = isLong ? 40 : 5;

test(
  'many clients claim, release, pass on and reply while the server is killed: no double owner, no lost reply, nothing without a next step',
  async () => {
    const cwd = folder();
    const port = await freePort();
    const environment = {};
    let server: Server = await serve(port, environment, { cwd });
    const api = `http://127.0.0.1:${port}/api/staff`;
    const json = { 'Content-Type': 'application/json' };
    const call = async (
      cookie: string,
      method: string,
      path: string,
      body?: unknown,
      more = {},
    ): Promise<Response | null> =>
      fetch(api + path, {
        method,
        headers: { ...json, ...more, Cookie: cookie },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(15_000),
      }).catch(() => null);
    const hire = async (name: string, role: string): Promise<{ cookie: string; id: string }> => {
      const email = `${name}@practice.example`;
      const args = ['staff', 'add', email, '--role', role, '--password-stdin'];
      await porchlight(args, { DATA_DIR: `${cwd}/data` }, { cwd, input: 'a long enough pass' });
      const answer = await fetch(`${api}/login`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ email, password: 'a long enough pass' }),
      });
      const { staff } = (await answer.json()) as { staff: { id: string } };
      return { cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '', id: staff.id };
    };
    const admin = await hire('admin', 'admin');
    const made: { cookie: string; id: string }[] = [];
    for (let n = 0; n < CLIENTS; n += 1) {
      const email = `n${n}@practice.example`;
      const body = { email, name: `n${n}`, role: 'nurse', password: 'a long enough pass' };
      expect((await call(admin.cookie, 'POST', '/admin/staff', body))?.status).toBe(201);
      const answer = await fetch(`${api}/login`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ email, password: body.password }),
      });
      const { staff } = (await answer.json()) as { staff: { id: string } };
      made.push({ cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '', id: staff.id });
    }
    for (let n = 0; n < ENTRIES; n += 1) {
      await fetch(`http://127.0.0.1:${port}/simulator/api/texts`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ from: `+1312557${1000 + n}`, body: 'I want to talk to a person' }),
      });
    }
    const list = async (): Promise<readonly Handoff[]> => {
      const first = made[0]?.cookie ?? '';
      for (;;) {
        const answer = await call(first, 'GET', '/handoffs');
        if (answer?.status === 200) {
          const { items } = (await answer.json()) as { items: (Handoff & { dueAt: string })[] };
          return items.map((one) => ({ ...one, dueAt: Date.parse(one.dueAt) }));
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    };
    while ((await list()).length < ENTRIES) await new Promise((resolve) => setTimeout(resolve, 100));
    let rounds = 0;
    const came = await playTogether(
      {
        practice: { id: 'maple-street' } as never,
        handoffs: list,
        said: async () => {
          const texts: string[] = [];
          for (const { conversationId } of await list()) {
            const answer = await call(
              made[0]?.cookie ?? '',
              'GET',
              `/conversations/${conversationId}/messages`,
            );
            const { items } = ((await answer?.json()) ?? { items: [] }) as {
              items: { from: string; text: string }[];
            };
            texts.push(...items.filter(({ from }) => from === 'staff').map(({ text }) => text));
          }
          return texts;
        },
        audit: async ({ id }) => {
          const answer = await call(admin.cookie, 'GET', `/admin/audit?what=${id}&limit=500`);
          if (answer?.status !== 200) throw new Error(`the audit log: ${answer?.status}`);
          const { items } = (await answer.json()) as { items: Audited[] };
          if (items.length === 500) throw new Error('more was done with one entry than its log shows');
          return items.toReversed();
        },
      },
      made.map(({ cookie, id }) => ({
        id,
        act: async (handoff, what, body) =>
          (await call(cookie, 'POST', `/handoffs/${handoff.id}/${what}`, body))?.status ?? 0,
        say: async ({ conversationId }, text, key) => {
          const path = `/conversations/${conversationId}/messages`;
          return (await call(cookie, 'POST', path, { text }, { 'Idempotency-Key': key }))?.status ?? 0;
        },
      })),
      {
        steps: STEPS,
        chance: dice(seed),
        broken: async () => {
          rounds += 1;
          if (rounds % 4 !== 2) return;
          await new Promise((resolve) => setTimeout(resolve, 30));
          await server.kill();
          server = await serve(port, environment, { cwd });
        },
      },
    );
    expect(came.steps).toBeGreaterThanOrEqual(STEPS);
    expect(came.accepted).toBeGreaterThan(STEPS / 10);
    expect(came).toMatchObject({
      doubleOwners: 0,
      lostActs: 0,
      lostReplies: 0,
      doubledReplies: 0,
      withoutNextStep: 0,
    });
    if (isLong) process.stderr.write(`${JSON.stringify(came)}\n`);
    await server.stop();
  },
  Math.max(180_000, STEPS * 400),
);

test('the replay of the audit log sees two owners, a reply of nobody’s, and an owner that the log does not know', () => {
  const by = (who: string, did: string, why: string | null = null) => ({ who, did, why });
  const whole = [
    by('ana', 'claimed'),
    by('ana', 'replied'),
    by('ana', 'transferred', 'bea'),
    by('bea', 'released'),
  ];
  expect(brokenOwnership(whole, null)).toBe(0);
  expect(brokenOwnership([by('ana', 'claimed'), by('bea', 'claimed')], 'bea')).toBe(1);
  expect(brokenOwnership([by('ana', 'replied')], null)).toBe(1);
  expect(brokenOwnership(whole, 'bea')).toBe(1);
});

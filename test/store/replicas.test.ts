import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket, connect as tcp } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, openWorld, type World } from '../world.ts';
import { type Node, type Servers, servers, until } from './real-cluster.ts';
import { type Talk, talkOver } from './talk.ts';

let here: Servers;
let world: World | undefined;
let talk: Talk | undefined;
const closers: (() => void)[] = [];

beforeEach(() => {
  here = servers();
});

afterEach(async () => {
  talk?.abandon();
  try {
    await world?.close();
  } finally {
    world = undefined;
    for (const close of closers.splice(0)) close();
    await here.close();
  }
}, 40_000);

/** A master with two replicas that follow it closely. */
async function replicaSet(): Promise<{ master: Node; replicas: readonly [Node, Node] }> {
  const settings = ['--appendonly', 'no', '--repl-diskless-sync-delay', '0'];
  const [master, one, two] = [
    await here.start(settings),
    await here.start(settings),
    await here.start(settings),
  ];
  for (const replica of [one, two]) {
    await replica.ask('REPLICAOF', '127.0.0.1', String(master.port));
    await until('a replica follows', () => follows(replica, master));
  }
  return { master, replicas: [one, two] };
}

async function follows(replica: Node, master: Node): Promise<boolean> {
  const info = String(await replica.ask('INFO', 'replication'));
  return info.includes(`master_port:${master.port}`) && info.includes('master_link_status:up');
}

async function openOn(url: string): Promise<{ world: World; talk: Talk }> {
  const redis = { url, pid: 0, dir: '', close: async () => undefined };
  world = await openWorld({ environment: { REDIS_REPLICAS: '1' }, redis });
  talk = talkOver(world);
  return { world, talk };
}

/** An address that stays while the servers behind it change, as a name, a virtual address or a proxy is. */
async function stableAddress(first: Node): Promise<{ url: string; leadTo(node: Node): void }> {
  let target = first;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    const onward = tcp({ host: '127.0.0.1', port: target.port });
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
    }
    socket.pipe(onward).pipe(socket);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  closers.push(() => {
    server.close();
    for (const socket of open) socket.destroy();
  });
  // Connections that are open stay where they are.
  const leadTo = (node: Node): void => {
    target = node;
  };
  return { url: `redis://127.0.0.1:${port}`, leadTo };
}

test('sentinels are asked who is master; when it is killed, every text that was acknowledged is answered once', async () => {
  const { master, replicas } = await replicaSet();
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-sentinel-'));
  closers.push(() => rmSync(folder, { recursive: true, force: true }));
  const sentinels: Node[] = [];
  for (let name = 1; name <= 3; name += 1) {
    const file = join(folder, `${name}.conf`);
    writeFileSync(
      file,
      `bind 127.0.0.1
sentinel monitor clinic 127.0.0.1 ${master.port} 2
sentinel down-after-milliseconds clinic 1000
sentinel failover-timeout clinic 5000
`,
    );
    sentinels.push(await here.start([file, '--sentinel']));
  }
  for (const sentinel of sentinels) {
    await until('sentinels know each other and the replicas', async () => {
      const shown = String(await sentinel.ask('INFO', 'sentinel'));
      return /slaves=2,sentinels=3/.test(shown);
    });
  }
  const places = sentinels.map(({ port }) => `127.0.0.1:${port}`).join(',');
  const { world, talk } = await openOn(`redis+sentinel://${places}/clinic`);
  const stop = talk.haste();
  let isOver = false;
  const talking = talk.until([world.practice], () => isOver, 1_000);
  await talk.begun();
  await master.kill();
  await until('a replica is master', async () => {
    // Sentinel cuts every connection to the server that it promotes, ours among them.
    const roles = await Promise.all(replicas.map((node) => node.ask('ROLE').catch(() => ['unheard'])));
    return roles.some((role) => (role as readonly unknown[])[0] === 'master');
  });
  await until('the practice is served again', () => talk.served(world.practice));
  isOver = true;
  const told = await talking;
  await stop();
  expect(told.map(({ answers }) => answers)).toEqual(told.map(({ said }) => said));
  expect(await talk.metric('store_failovers_total')).toBe(1);
}, 90_000);

test('behind one address a replica is promoted, first at leisure and then after a kill: nothing is lost or doubled', async () => {
  const { master, replicas } = await replicaSet();
  const [second, third] = replicas;
  const address = await stableAddress(master);
  const { world, talk } = await openOn(address.url);
  const stop = talk.haste();
  let isOver = false;
  const talking = talk.until([world.practice], () => isOver, 1_000);
  await talk.begun();

  // At leisure: the old master goes on as a replica, on connections that stay open.
  await master.ask('CLIENT', 'PAUSE', '500', 'WRITE');
  await until('the replica has it all', async () => {
    const [mine, its] = await Promise.all([offsetOf(master), offsetOf(second)]);
    return mine === its;
  });
  await second.ask('REPLICAOF', 'NO', 'ONE');
  address.leadTo(second);
  for (const node of [master, third]) await node.ask('REPLICAOF', '127.0.0.1', String(second.port));
  for (const node of [master, third]) await until('it follows the new master', () => follows(node, second));
  await until('the practice is served again', () => talk.served(world.practice));
  await talk.begun();
  expect(await talk.metric('store_failovers_total')).toBe(1);

  await second.kill();
  // The one that has more: the other may lack what was acknowledged.
  const offsets = await Promise.all([master, third].map(offsetOf));
  const [heir, other] = (offsets[0] ?? 0) >= (offsets[1] ?? 0) ? [master, third] : [third, master];
  await heir.ask('REPLICAOF', 'NO', 'ONE');
  address.leadTo(heir);
  await other.ask('REPLICAOF', '127.0.0.1', String(heir.port));
  await until('the practice is served again', () => talk.served(world.practice));
  isOver = true;
  const told = await talking;
  await stop();
  expect(told.map(({ answers }) => answers)).toEqual(told.map(({ said }) => said));
  expect(await talk.metric('store_failovers_total')).toBe(2);
}, 90_000);

test('what one machine alone holds is not acknowledged, and neither is it when it comes a second time', async () => {
  const { master, replicas } = await replicaSet();
  const { world, talk } = await openOn(`redis://127.0.0.1:${master.port}`);
  const sid = `SM${'1'.repeat(32)}`;
  const text = () => talk.post(world.practice, '+14155550001', sid, 'what is a medical home?');
  for (const replica of replicas) replica.signal('SIGSTOP');
  expect(await text()).toBe(503);
  // It is in the mailbox by now: known, and still not safe.
  expect(await text()).toBe(503);
  for (const replica of replicas) replica.signal('SIGCONT');
  await until('it is acknowledged', async () => (await text()) === 200);
  expect(await talk.metric('store_unconfirmed_total')).toBeGreaterThanOrEqual(2);
  const stop = talk.haste();
  await until('it is answered', () => world.received('+14155550001').length > 0);
  await stop();
  expect(world.received('+14155550001')).toHaveLength(1);
}, 60_000);

/** How much of the history a server has. */
async function offsetOf(node: Node): Promise<number> {
  const info = String(await node.ask('INFO', 'replication'));
  const name = info.includes('role:master') ? 'master_repl_offset' : 'slave_repl_offset';
  return Number(new RegExp(`^${name}:(\\d+)`, 'm').exec(info)?.[1]);
}

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandLine, openCommandLine, root } from '../cli/command-line.ts';
import { freePort } from '../world.ts';
import { type Node, type Servers, servers, until } from './real-cluster.ts';

/** With a character of every kind that means something in an address. */
const PASSWORD = 'p@ss,w:rd/?#%';

/** Certificates are made anew by it. */
const canCertify = spawnSync('openssl', ['version']).status === 0;
if (!canCertify)
  process.stderr.write('SKIPPED: openssl is not installed, so TLS to a cluster is not tested\n');
const tested = canCertify ? test : test.skip;

let here: Servers;
let folder: string | undefined;
let porchlight: CommandLine;
const ports: number[] = [];

beforeAll(async () => {
  here = servers();
  if (!canCertify) return;
  const made = mkdtempSync(join(tmpdir(), 'porchlight-tls-'));
  folder = made;
  certificates(made);
  const nodes: Node[] = [];
  for (let name = 0; name < 3; name += 1) {
    const port = await freePort();
    ports.push(port);
    // The plain port stays open for the test's own connection; who comes by TLS is sent to the others' TLS ports.
    nodes.push(
      await here.start([
        '--cluster-enabled',
        'yes',
        ...['--tls-port', String(port), '--tls-auth-clients', 'no', '--tls-cluster', 'yes'],
        ...['--tls-cert-file', join(made, 'server.crt'), '--tls-key-file', join(made, 'server.key')],
        ...['--tls-ca-cert-file', join(made, 'ca.crt')],
      ]),
    );
  }
  const [first, ...others] = nodes;
  for (const [index, node] of nodes.entries()) {
    const [from, to] = [index, index + 1].map((part) => Math.round((part * 16_384) / 3));
    await node.ask('CLUSTER', 'ADDSLOTSRANGE', String(from), String((to ?? 0) - 1));
    await node.ask('CLUSTER', 'SET-CONFIG-EPOCH', String(index + 1));
    await node.ask('ACL', 'SETUSER', 'clinic', 'on', `>${PASSWORD}`, '~*', '&*', '+@all');
    await node.ask('ACL', 'SETUSER', 'default', '-@all', '+cluster', '+ping');
  }
  for (const [index, node] of others.entries()) {
    const bus = /@(\d+)[^\n]*myself/.exec(String(await node.ask('CLUSTER', 'NODES')))?.[1] ?? '';
    await first?.ask('CLUSTER', 'MEET', '127.0.0.1', String(ports[index + 1]), bus);
  }
  for (const node of nodes) {
    await until('the nodes know each other', async () =>
      /cluster_state:ok[\s\S]*cluster_known_nodes:3/.test(String(await node.ask('CLUSTER', 'INFO'))),
    );
  }
  porchlight = openCommandLine({ NODE_EXTRA_CA_CERTS: join(made, 'ca.crt') });
}, 60_000);

afterAll(async () => {
  porchlight?.close();
  await here.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

/** A certificate for this machine, and the authority that signed it. */
function certificates(made: string): void {
  const at = (name: string) => join(made, name);
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  const fresh = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-subj',
    '/CN=Porchlight test',
  ];
  openssl('req', '-x509', ...fresh, '-days', '2', '-keyout', at('ca.key'), '-out', at('ca.crt'));
  openssl('req', ...fresh, '-keyout', at('server.key'), '-out', at('server.csr'));
  writeFileSync(at('names'), 'subjectAltName=IP:127.0.0.1');
  const signed = ['-CA', at('ca.crt'), '-CAkey', at('ca.key'), '-CAcreateserial', '-extfile', at('names')];
  openssl('x509', '-req', '-in', at('server.csr'), '-days', '2', ...signed, '-out', at('server.crt'));
}

function addressWith(password: string): { readonly REDIS_URL: string } {
  const places = ports.map((port) => `127.0.0.1:${port}`).join(',');
  return { REDIS_URL: `rediss+cluster://clinic:${encodeURIComponent(password)}@${places}` };
}

tested(
  'a cluster is reached over TLS, with user and password on every node of it',
  async () => {
    const environment = addressWith(PASSWORD);
    const loaded = await porchlight.run(['practice', 'load', join(root, 'demo/practice.yaml')], {
      environment,
    });
    expect(loaded).toMatchObject({ code: 0, err: '' });
    // Numbers, staff and the practice lie on nodes of their own.
    const added = await porchlight.run(['staff', 'add', 'rosa@clinic.example', '--role', 'nurse'], {
      environment,
    });
    expect(added).toMatchObject({ code: 0, out: expect.stringContaining('rosa@clinic.example: created') });
  },
  60_000,
);

tested(
  'a wrong password is told as one, and not shown',
  async () => {
    const refused = await porchlight.run(['audit', 'verify'], { environment: addressWith('MARKER') });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('REDIS_URL: the user or the password in it is missing or wrong');
    expect(refused.err).not.toContain('MARKER');
  },
  60_000,
);

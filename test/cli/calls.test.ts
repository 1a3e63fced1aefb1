import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type CommandLine, openCommandLine, root } from './command-line.ts';

const demo = join(root, 'demo/practice.yaml');
let porchlight: CommandLine;

beforeAll(() => {
  porchlight = openCommandLine();
});
afterAll(() => porchlight.close());

describe('a call that cannot be served', () => {
  test.each([
    [['nonsense'], 'Usage: porchlight [options] [command]'],
    [['import'], 'Usage: porchlight import [options] <paths...>'],
    [['explain'], 'Usage: porchlight explain --patient <id>'],
    [['enroll', '--patient', 'ana'], 'Usage: porchlight enroll (--patient <id> --phone <E.164> | --jsonl)'],
    [['handoffs', 'claim'], 'Usage: porchlight handoffs claim [options] <id>'],
    [['staff', 'add', 'ana@clinic.example'], 'Usage: porchlight staff add <email> --role <role>'],
    [['practice', 'load'], 'Usage: porchlight practice load [options] <file>'],
  ])('%j ends with 2 and a usage line', async (args, usage) => {
    const { code, out, err } = await porchlight.run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(usage);
  });

  test('help ends with 0 and names every command', async () => {
    const { code, out } = await porchlight.run(['--help']);
    expect(code).toBe(0);
    for (const name of ['chat', 'import', 'classify', 'explain', 'enroll', 'practice', 'staff', 'handoffs'])
      expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  test('faults in the settings are all told, without their values, and end with 2', async () => {
    const environment = { PORT: 'seven', REDIS_URL: 'secret-nonsense' };
    const { code, err } = await porchlight.run(['handoffs'], { environment });
    expect(code).toBe(2);
    expect(err).toMatch(/PORT: /);
    expect(err).toMatch(/REDIS_URL: /);
    expect(err).not.toMatch(/seven|secret-nonsense/);
  });

  test('a Redis that does not answer ends with 2 and says what to look at', async () => {
    const environment = { REDIS_URL: 'redis://127.0.0.1:4299' };
    const { code, err } = await porchlight.run(['handoffs'], { environment });
    expect(code).toBe(2);
    expect(err).toContain('REDIS_URL');
  });
});

describe('practices and staff', () => {
  test('before there is a practice, commands say how to load one', async () => {
    const { code, err } = await porchlight.run(['handoffs']);
    expect(code).toBe(2);
    expect(err).toContain('practice load');
  });

  test('a practice file with faults is told all of them, and nothing is written', async () => {
    const file = porchlight.file(
      'bad.yaml',
      'id: Bad Id\nname: ""\nnumbers: []\nzone: Mars/Phobos\nfoo: 1\n',
    );
    const { code, err } = await porchlight.run(['practice', 'load', file]);
    expect(code).toBe(2);
    for (const path of ['id', 'name', 'phone', 'numbers', 'zone', 'languages', 'hours', 'foo'])
      expect(err).toContain(`bad.yaml: ${path}: `);
    expect((await porchlight.run(['practice', 'load', join(root, 'nowhere.yaml')])).code).toBe(2);
    expect((await porchlight.run(['handoffs'])).err).toContain('no practice yet');
  });

  test('a practice is made, and loading it again changes nothing', async () => {
    expect((await porchlight.run(['practice', 'load', demo])).out).toContain('maple-street: created');
    expect((await porchlight.run(['practice', 'load', demo])).out).toContain('maple-street: unchanged');
  });

  test('the last one out stops the private Redis, whose files nobody else can read', () => {
    expect(porchlight.redisRuns()).toBe(false);
    expect(statSync(porchlight.dataDir).mode & 0o077).toBe(0);
    expect(statSync(join(porchlight.dataDir, 'phi-keys')).mode & 0o077).toBe(0);
  });

  test('practice check says what is doubtful, and what is set without effect', async () => {
    const environment = { FHIR_BASE_URL: 'https://ehr.clinic.example/r4' };
    const { code, out } = await porchlight.run(['practice', 'check'], { environment });
    expect(code).toBe(0);
    expect(out).toContain('doubtful: FHIR_BASE_URL: is set, but nothing uses it yet');
    expect(out).toMatch(/maple-street: 0 missing, \d+ doubtful/);
  });

  test('a staff account gets a password of its own, or the one that is piped in', async () => {
    const made = await porchlight.run(['staff', 'add', 'Ana@clinic.example', '--role', 'nurse']);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toMatch(/created, nurse at maple-street\npassword: \S{16}\n/);
    const piped = await porchlight.run(
      ['staff', 'add', 'ana@clinic.example', '--role', 'admin', '--password-stdin'],
      { input: 'correct horse battery\n' },
    );
    expect(piped.out).toBe('ana@clinic.example: changed, admin at maple-street\n');
  });

  test.each([
    ['a weak password', ['ana@clinic.example', '--role', 'nurse', '--password-stdin'], 'characters'],
    ['an unknown role', ['ana@clinic.example', '--role', 'boss'], 'agent, nurse, supervisor, admin'],
    ['no e-mail address', ['ana', '--role', 'nurse'], 'e-mail'],
    ['an unknown practice', ['ana@clinic.example', '--role', 'nurse', '--practice', 'oak'], 'oak'],
  ])('%s is refused with 2', async (_, args, reason) => {
    const { code, err } = await porchlight.run(['staff', 'add', ...args], { input: 'short' });
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });

  test('with several practices a command must name one', async () => {
    const other = porchlight.file(
      'other.yaml',
      'id: oak\nname: Oak Clinic\nphone: "+13125550180"\nnumbers: ["+13125550181"]\nzone: America/Chicago\n' +
        'languages: [en]\nhours:\n  monday: [["08:00", "17:00"]]\n',
    );
    expect((await porchlight.run(['practice', 'load', other])).code).toBe(0);
    const unnamed = await porchlight.run(['handoffs']);
    expect([unnamed.code, unnamed.err]).toEqual([2, expect.stringContaining('--practice')]);
    expect(await porchlight.run(['handoffs', '--practice', 'oak'])).toMatchObject({
      code: 0,
      out: 'Nobody waits.\n',
    });
    const check = await porchlight.run(['practice', 'check', '--practice', 'oak']);
    expect([check.code, check.out]).toEqual([1, expect.stringContaining('missing: on call')]);
  });
});

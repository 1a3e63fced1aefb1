import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project's folder. */
export const root = resolve(__dirname, '../..');

/** How a command ended. */
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** The real command, as a process of its own, on a data folder that goes with it. */
export type CommandLine = {
  readonly dataDir: string;
  run(args: readonly string[], options?: Options): Promise<Ended>;
  /** Writes a file beside the data and answers its path. */
  file(name: string, content: string | Uint8Array): string;
  /** True while the private Redis of this folder runs. */
  redisRuns(): boolean;
  close(): void;
};

type Options = {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** Sends this signal once the output holds the text. */
  readonly signal?: { readonly after: string; readonly name: NodeJS.Signals };
};

export function openCommandLine(environment: Readonly<Record<string, string>> = {}): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-cli-'));
  const dataDir = join(folder, 'data');
  const pidFile = join(dataDir, 'redis/redis.pid');
  const redisRuns = (): boolean =>
    existsSync(pidFile) && existsSync(`/proc/${readFileSync(pidFile, 'utf8').trim()}`);
  return {
    dataDir,
    redisRuns,
    file: (name, content) => {
      const path = join(folder, name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    run: (args, options = {}) =>
      new Promise((done, fail) => {
        const child = spawn(
          process.execPath,
          ['--disable-warning=DEP0040', join(root, 'src/cli.ts'), ...args],
          {
            cwd: folder,
            env: { PATH: process.env.PATH, DATA_DIR: dataDir, ...environment, ...options.environment },
          },
        );
        const said = { out: '', err: '' };
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          said.out += text;
          if (options.signal !== undefined && said.out.includes(options.signal.after)) {
            child.kill(options.signal.name);
          }
        });
        child.stderr.setEncoding('utf8').on('data', (text: string) => {
          said.err += text;
        });
        // A command that refuses its arguments does not read what is piped to it.
        child.stdin.on('error', () => undefined);
        if (options.signal === undefined) child.stdin.end(options.input ?? '');
        else child.stdin.write(options.input ?? '');
        child.once('error', fail);
        child.once('close', (code) => done({ code, ...said }));
      }),
    close: () => {
      if (redisRuns()) process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

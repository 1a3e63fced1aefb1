import { readFileSync } from 'node:fs';
import { cpuMsOf } from '../rig.ts';
import type { Client } from './people.ts';

/** What was used so far: processor time in milliseconds, bytes, commands. */
export type Reading = {
  readonly serverMs: number;
  readonly redisMs: number;
  readonly commands: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
};

/** Reads server and Redis; the asking itself is a handful of commands. */
export async function read(pid: number, client: Client): Promise<Reading> {
  const [cpu, stats] = [await client.info('cpu'), await client.info('stats')];
  return {
    serverMs: cpuMsOf(pid) ?? Number.NaN,
    redisMs: (fieldOf(cpu, 'used_cpu_user') + fieldOf(cpu, 'used_cpu_sys')) * 1000,
    commands: fieldOf(stats, 'total_commands_processed'),
    bytesIn: fieldOf(stats, 'total_net_input_bytes'),
    bytesOut: fieldOf(stats, 'total_net_output_bytes'),
  };
}

/** What was used between two readings, for each of so many. */
export function eachOf(before: Reading, after: Reading, count: number): Reading {
  const names = ['serverMs', 'redisMs', 'commands', 'bytesIn', 'bytesOut'] as const;
  const each = names.map((name) => [name, (after[name] - before[name]) / count]);
  return Object.fromEntries(each) as Reading;
}

/** Bytes in which the keys lie in Redis; fields of large hashes are all looked at. */
export async function bytesOf(client: Client, keys: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    keys.map((key) => client.sendCommand(['MEMORY', 'USAGE', key, 'SAMPLES', '0'])),
  );
  return sizes.reduce<number>((sum, size) => sum + Number(size ?? 0), 0);
}

/** Memory of a process, in megabytes; NaN where `/proc` does not tell. */
export function megabytesOf(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

export async function redisMegabytes(client: Client): Promise<number> {
  return fieldOf(await client.info('memory'), 'used_memory') / 2 ** 20;
}

function fieldOf(info: string, name: string): number {
  return Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(info)?.[1]);
}

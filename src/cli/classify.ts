import { createInterface } from 'node:readline';
import { Faults } from '../errors.ts';
import { classifyLine } from '../language/classify.ts';

/** Reads JSONL on stdin and answers each line in order on stdout. 0 when all lines could be read, else 1. */
export async function classify(): Promise<number> {
  let lineNumber = 0;
  let failed = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${JSON.stringify(classifyLine(JSON.parse(line)))}\n`);
    } catch (error) {
      failed += 1;
      const what = error instanceof Faults ? error.message : 'is not JSON';
      process.stderr.write(`line ${lineNumber}: ${what}\n`);
    }
  }
  return failed === 0 ? 0 : 1;
}

import { Faults } from '../errors.ts';
import { classifyLine } from '../language/classify.ts';
import { linesOfInput } from './lines.ts';

/**
 * Reads JSONL on stdin and answers each line in order on stdout, as it comes. 0 when all lines could be read, else 1;
 * a line that cannot be read is told on stderr by its number, never by its words.
 */
export async function classify(): Promise<number> {
  let failed = 0;
  for await (const { number, text } of linesOfInput()) {
    if (text.trim() === '') continue;
    try {
      process.stdout.write(`${JSON.stringify(classifyLine(parsed(text)))}\n`);
    } catch (error) {
      if (!(error instanceof Faults)) throw error;
      failed += 1;
      const faults = error.faults.map(({ path, message }) => `${path}: ${message}`);
      process.stderr.write(`line ${number}: ${faults.join('; ')}\n`);
    }
  }
  return failed === 0 ? 0 : 1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Faults('classify', [{ path: 'line', message: 'is not JSON' }]);
  }
}

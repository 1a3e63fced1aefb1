import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of stdin, ended by LF or CRLF, with their numbers from 1. Unlike node:readline it does not cut at U+2028,
 * U+2029 or a lone CR, which may stand within JSON; a byte order mark at the beginning is no part of the first line.
 */
export async function* linesOfInput(
  input: AsyncIterable<Buffer | string> = process.stdin,
): AsyncGenerator<{ readonly number: number; readonly text: string }> {
  const decoder = new StringDecoder('utf8');
  let number = 0;
  let rest: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...more] = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    rest.push(first);
    for (const next of more) {
      number += 1;
      yield { number, text: lineOf(rest, number) };
      rest = [next];
    }
  }
  rest.push(decoder.end());
  const last = lineOf(rest, number + 1);
  if (last !== '') yield { number: number + 1, text: last };
}

function lineOf(parts: readonly string[], number: number): string {
  const line = parts.join('');
  return (number === 1 ? line.replace(/^\uFEFF/, '') : line).replace(/\r$/, '');
}

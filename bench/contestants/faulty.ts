// An echo with FAULT, for the test of the driver: it loses, doubles or swaps one reply in twenty, or none.
import { createServer } from 'node:http';
import { acknowledge, formOf, openSender, setting } from './common.ts';

const fault = setting('FAULT');
const send = openSender();
const held = new Map<string, string>();
/** What has been sent to a number, so that the next goes after it. */
const sent = new Map<string, Promise<void>>();
let count = 0;

async function echo(from: string, text: string): Promise<void> {
  count += 1;
  const isTurn = count % 20 === 0;
  if (isTurn && fault === 'lose') return;
  if (isTurn && fault === 'swap') {
    held.set(from, text);
    return;
  }
  await send(from, text);
  if (isTurn && fault === 'double') await send(from, text);
  const before = held.get(from);
  if (before === undefined) return;
  held.delete(from);
  await send(from, before);
}

createServer((request, response) => {
  void formOf(request).then((form) => {
    const from = form.get('From') ?? '';
    sent.set(
      from,
      (sent.get(from) ?? Promise.resolve()).then(() => echo(from, form.get('Body') ?? '')),
    );
    acknowledge(response);
  });
}).listen(Number(setting('PORT')), '127.0.0.1', () => process.stdout.write('listening\n'));

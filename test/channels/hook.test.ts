import { createHookChannel, isInside } from '../../src/channels/hook.ts';
import type { Practice } from '../../src/practice/practice.ts';
import type { OutboxEntry } from '../../src/turn/commit.ts';

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:127.0.0.1',
  '224.0.0.1',
  'not-an-address',
])('%s is inside', (address) => expect(isInside(address)).toBe(true));
test.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111'])('%s is outside', (address) =>
  expect(isInside(address)).toBe(false),
);

test.each([
  'http://127.0.0.1:1/',
  'https://localhost:1/',
  'http://[::1]:1/',
  'http://169.254.169.254/latest',
  'http://0x7f000001/',
  'http://2130706433/',
])('in production nobody has us knock at %s', async (url) => {
  const channel = createHookChannel({ clock: () => 0, open: false });
  const practice = { webhooks: [{ id: 'h', url, secret: 's', events: ['alarm'] }] } as unknown as Practice;
  const entry = { id: 'e', address: { channel: 'hook', hook: 'h' }, text: '{}' } as unknown as OutboxEntry;
  await expect(channel.send(practice, entry, AbortSignal.timeout(5_000))).rejects.toMatchObject({
    fate: 'refused',
    code: 'inside-address',
  });
});

import { createLoad } from '../../src/work/load.ts';

const open = () => {
  const doors: (() => void)[] = [];
  return { accept: () => new Promise<void>((resolve) => void doors.push(resolve)), doors };
};
const relaxed = { inHand: () => 0, lateMs: () => 0 };
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('one address has four places and its own line; nobody else waits in it', async () => {
  const load = createLoad(relaxed);
  const { accept, doors } = open();
  const flood = Array.from({ length: 20 }, () => load.take('one', accept));
  await settled();
  expect(doors).toHaveLength(4);
  const other = load.take('other', accept);
  await settled();
  expect(doors).toHaveLength(5);
  doors[4]?.();
  await other;
  while (doors.length < 21) {
    for (const door of doors) door();
    await settled();
  }
  for (const door of doors) door();
  await Promise.all(flood);
  expect(load.arriving()).toBe(0);
});

test('an address that sends more than anybody writes is turned away, and others are not', async () => {
  const load = createLoad(relaxed);
  const { accept, doors } = open();
  const flood = Array.from({ length: 300 }, () => load.take('one', accept));
  const fates = Promise.allSettled(flood);
  await settled();
  const other = load.take('other', accept);
  await settled();
  while (load.arriving() > 0) {
    for (const door of doors.splice(0)) door();
    await settled();
  }
  await other;
  const refused = (await fates).filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(300 - 254);
  for (const fate of refused) expect(fate).toMatchObject({ reason: { name: 'Busy', overload: 'flood' } });
});

test('a process with too much in hand, or whose loop is late, takes nothing more in until that is over', async () => {
  let [inHand, lateMs] = [0, 0];
  const load = createLoad({ inHand: () => inHand, lateMs: () => lateMs });
  const now = () => load.take('one', () => Promise.resolve('in'));
  expect(await now()).toBe('in');
  inHand = 3_000;
  await expect(now()).rejects.toMatchObject({ overload: 'full' });
  [inHand, lateMs] = [0, 1_000];
  await expect(now()).rejects.toMatchObject({ overload: 'slow' });
  lateMs = 0;
  expect(await now()).toBe('in');
});

test('at most a thousand are taken in at once', async () => {
  const load = createLoad(relaxed);
  const { accept, doors } = open();
  const many = Array.from({ length: 1_000 }, (_, index) => load.take(`a${index}`, accept));
  await expect(load.take('late', accept)).rejects.toMatchObject({ overload: 'full' });
  for (const door of doors) door();
  await Promise.all(many);
  expect(load.arriving()).toBe(0);
});

test('a failure gives the place back', async () => {
  const load = createLoad(relaxed);
  for (let time = 0; time < 10; time += 1)
    await expect(load.take('one', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(load.arriving()).toBe(0);
  expect(await load.take('one', () => Promise.resolve(1))).toBe(1);
});

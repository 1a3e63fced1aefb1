import { openWorld, type World } from '../world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  await world.app.stores.practices.save(
    { ...world.practice, unreviewed: 'english' },
    { at: world.now(), who: 'test', did: 'changed', what: 'practice', why: null },
  );
}, 60_000);
afterAll(() => world.close());

let people = 0;
const somebody = () => `+1312555${String(8100 + people++)}`;
const INTERPRETER = /Thông dịch viên miễn phí: gọi \(312\) 555-0100\./;

test('what nobody qualified has read is said in English, with where a free interpreter is, and staff get the task', async () => {
  const number = somebody();
  await world.text(number, 'Chào bạn, tôi muốn hỏi về kế hoạch chăm sóc của tôi');
  // A text of its own: Vietnamese letters beside it would make the English one cost twice as many segments.
  const [first, interpreter] = world.received(number);
  expect(first).toMatch(/not a person, nurse or doctor\. Emergency: call 911\./);
  expect(interpreter).toMatch(INTERPRETER);
  const told = world.received(number).length;
  const task = (await world.handoffs()).find(({ brief }) => brief.note?.includes('Vietnamese') === true);
  expect(task).toMatchObject({ reason: 'follow_up', state: 'waiting' });
  expect(task?.brief.note).toMatch(/Bring an interpreter/);
  // It is told once, and what can do no harm is still said in their language.
  await world.text(number, 'cảm ơn bạn nhiều lắm nhé');
  expect(world.received(number).slice(told).join()).not.toMatch(INTERPRETER);
});

test('a danger is answered in English with the interpreter, whoever has read what', async () => {
  const number = somebody();
  await world.text(number, 'Con tôi không thở được, môi tím tái');
  const [answer = ''] = world.received(number);
  expect(answer).toMatch(/^Call 911 now\./);
  expect(answer).toMatch(INTERPRETER);
});

test('whoever ends the messages gets the one confirmation and nothing beside it', async () => {
  const number = somebody();
  await world.text(number, 'Chào bạn, tôi muốn hỏi về kế hoạch chăm sóc của tôi');
  const before = world.received(number).length;
  await world.text(number, 'đừng nhắn tin cho tôi nữa');
  expect(world.received(number).slice(before)).toHaveLength(1);
  expect(world.received(number).at(-1)).not.toMatch(INTERPRETER);
});

test('English speakers notice nothing of it', async () => {
  const number = somebody();
  await world.text(number, 'hello, what is a medical home?');
  expect(world.received(number).join()).not.toMatch(/interpreter/i);
});

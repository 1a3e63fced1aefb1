import { askedLink, keyOf } from '../links.ts';
import { openPage } from '../pages.ts';
import { openWorld, type World } from '../world.ts';

const PHONE = '+13125550173';
const OTHER = '+13125550174';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.enroll('demo-denise', PHONE, { consented: true });
}, 30_000);
afterAll(() => world.close());

async function claim(
  number: string,
  birthDate: string,
): Promise<{ page: Awaited<ReturnType<typeof openPage>>; said: string[] }> {
  const page = await openPage(world);
  const said: string[] = [];
  for (const text of ['show me my care plan', '1', 'yes', birthDate, number]) said.push(await page.say(text));
  return { page, said };
}

const lastCode = (number: string) =>
  world
    .received(number)
    .map((text) => /\b\d{6}\b/.exec(text)?.[0])
    .findLast((code) => code !== undefined) ?? '';

test('a visitor with the code becomes the patient’s own page, and what was said there is in their conversation', async () => {
  await world.text(PHONE, 'thanks');
  const { page, said } = await claim(PHONE, 'May 9, 1980');
  expect(said.at(-1)).toContain('If all that fits what I have, a code of 6 digits is on its way');
  const code = lastCode(PHONE);
  expect(code).toMatch(/^\d{6}$/);
  const answer = await page.say(code);
  expect(answer).toContain('That matches.');
  expect(answer).toContain('Your care plan:');

  const { conversations, queue } = world.app.stores;
  const own = await conversations.conversationOfPerson(world.practice.id, 'demo-denise', null);
  const { conversation } = await conversations.conversationOf(world.practice.id, page.address);
  expect(conversation).toBe(own);
  const lines = (await queue.transcript(world.practice.id, own, null, 50)).map(({ text }) => text);
  expect(lines).toEqual(expect.arrayContaining(['show me my care plan', 'May 9, 1980']));
  // Nobody who reads it later can use the code, and the log has never had it.
  expect(lines.filter((line) => line.includes('your code is')).join()).not.toContain(code);
  expect(world.log()).not.toContain(code);
  // From here on it is the page of the person: the phone is still theirs as well.
  await world.text(PHONE, 'my plan');
  expect(world.received(PHONE).at(-1)).toContain('Your care plan:');
}, 30_000);

test('whether a number or a birth date is anybody’s is told by nothing', async () => {
  const right = await claim(PHONE, 'May 9, 1980');
  const wrongDate = await claim(PHONE, 'May 8, 1980');
  const unknown = await claim('+13125550179', 'May 9, 1980');
  expect(wrongDate.said).toEqual(right.said);
  expect(unknown.said).toEqual(right.said);
  const wrong = await Promise.all([right, wrongDate, unknown].map(({ page }) => page.say('000000')));
  expect(new Set(wrong).size).toBe(1);
  expect(world.received('+13125550179')).toEqual([]);
}, 30_000);

test('codes are sent so often a day and no more', async () => {
  await world.enroll('demo-walter', OTHER, { consented: true });
  for (let asked = 0; asked < 5; asked += 1) await claim(OTHER, 'January 23, 1952');
  const codes = world.received(OTHER).filter((text) => text.includes('your code is'));
  expect(codes).toHaveLength(3);
}, 60_000);

test('a message that is on its way while the conversations are joined is answered once, and lost nowhere', async () => {
  await world.enroll('demo-maria', '+13125550178', { consented: true, locale: 'en' });
  const { page } = await claim('+13125550178', 'March 14, 1968');
  const { conversations, queue } = world.app.stores;
  const { conversation: before } = await conversations.conversationOf(world.practice.id, page.address);
  const code = lastCode('+13125550178');
  const message = (id: string, text: string) =>
    ({
      kind: 'message',
      id,
      at: world.now(),
      from: page.address,
      text,
      media: [],
      keyword: null,
      localeHint: null,
      verdict: { level: 'none', kind: null, matched: [], locale: 'en' },
      alarmed: false,
    }) as const;
  // They were accepted before the conversations were joined, and lie in the old mailbox.
  for (const [id, text] of [['m1', code] as const, ['m2', 'who is on my team?'] as const]) {
    const accepted = await conversations.append(world.practice.id, before, message(id, text));
    const held = accepted.kind === 'accepted' ? accepted.held : null;
    if (held === null) throw new Error('the conversation was busy');
    await conversations.postpone(held, world.now(), 'fair');
    await world.app.work.sweep();
    await world.settle();
  }
  const own = await conversations.conversationOfPerson(world.practice.id, 'demo-maria', null);
  const lines = await queue.transcript(world.practice.id, own, null, 50);
  expect(lines.filter(({ text }) => text === 'who is on my team?')).toHaveLength(1);
  expect(lines.filter(({ id }) => id === 'm1')).toHaveLength(1);
  expect(await queue.transcript(world.practice.id, before, null, 50)).toEqual([]);
}, 30_000);

describe('a link of a text, opened on another device', () => {
  const LINKED = '+13125550181';
  const BORN = '1968-03-14';
  const PHONES_BROWSER = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1';
  beforeAll(() => world.enroll('demo-maria', LINKED, { consented: true, locale: 'en' }));
  afterEach(async () => {
    await saveAs(undefined);
    // Codes are sent so often a day.
    await world.wait(25 * 60 * 60_000);
  });

  /** The key of the link that the phone gets when its holder asks for one. */
  async function linkOf(number: string): Promise<string> {
    return keyOf(await askedLink(world, number, 'link'));
  }

  /** A browser, which keeps the cookie that it gets. */
  function browser(agent: string) {
    let cookie = '';
    return async (key: string, proof: object = {}): Promise<readonly [number, string]> => {
      const response = await fetch(`${world.url}/v3/directline/tokens/link`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: world.url, 'user-agent': agent, cookie },
        body: JSON.stringify({ key, ...proof }),
      });
      await world.settle();
      cookie = (response.headers.get('set-cookie') ?? cookie).split(';')[0] ?? '';
      const body = (await response.json()) as { error?: { code: string } };
      return [response.status, body.error?.code ?? 'opened'];
    };
  }
  const phone = () => browser(PHONES_BROWSER);
  const desk = () => browser('Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0');
  const codes = () => world.received(LINKED).filter((text) => text.includes('your code is'));
  const born = { birthDate: BORN };

  async function saveAs(linkCode: 'always' | 'never' | undefined): Promise<void> {
    const audit = { at: world.now(), who: 'test', did: 'saved', what: world.practice.id, why: null };
    const { linkCode: _, ...rest } = world.practice;
    await world.app.stores.practices.save(linkCode === undefined ? rest : { ...rest, linkCode }, audit);
  }

  test('the phone opens it with the birth date, as often as it likes; any other browser with a code beside it', async () => {
    const key = await linkOf(LINKED);
    const own = phone();
    expect(await own(key)).toEqual([401, 'SecondFactor']);
    expect(await own(key, born)).toEqual([200, 'opened']);
    expect(await own(key, born)).toEqual([200, 'opened']);
    const before = codes().length;
    // It says that it is a phone as well, and comes second.
    const stranger = phone();
    expect(await stranger(key, { birthDate: '1968-03-15' })).toEqual([401, 'SecondFactorWrong']);
    expect(codes()).toHaveLength(before);
    expect(await stranger(key, born)).toEqual([401, 'CodeNeeded']);
    expect(await stranger(key, born)).toEqual([401, 'CodeNeeded']);
    expect(codes()).toHaveLength(before + 1);
    const code = lastCode(LINKED);
    expect(await stranger(key, { ...born, code: code === '000000' ? '000001' : '000000' })).toEqual([
      401,
      'CodeWrong',
    ]);
    // Two at once: a code opens one page.
    const [one, two] = await Promise.all([stranger(key, { ...born, code }), desk()(key, { ...born, code })]);
    expect([one?.[1], two?.[1]].toSorted()).toEqual(['CodeWrong', 'opened']);
    expect(world.log()).not.toContain(code);
  }, 30_000);

  test('a link in other letters is no other link, and one that another device has opened has had its first', async () => {
    const key = await linkOf(LINKED);
    expect(await phone()(key, born)).toEqual([200, 'opened']);
    // Base64 that says the same bytes: bits that do not count, a letter too many.
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const [head, last] = [key.slice(0, -1), key.slice(-1)];
    const spellings = [...letters].filter((one) => one !== last).map((one) => `${head}${one}`);
    const box = key.slice(key.lastIndexOf('.') + 1);
    const alike = [...spellings, `${key}A`].filter((one) =>
      Buffer.from(one.slice(one.lastIndexOf('.') + 1), 'base64url').equals(Buffer.from(box, 'base64url')),
    );
    expect(alike.length).toBeGreaterThan(0);
    for (const one of alike) expect(await phone()(one, born)).toEqual([403, 'Forbidden']);
    const other = await linkOf(LINKED);
    expect(await desk()(other, born)).toEqual([401, 'CodeNeeded']);
    expect(await desk()(other, { ...born, code: lastCode(LINKED) })).toEqual([200, 'opened']);
    expect(await phone()(other, born)).toEqual([401, 'CodeNeeded']);
  }, 30_000);

  test('five wrong codes lock the link, also for the right one, and a person can still be asked', async () => {
    const key = await linkOf(LINKED);
    const thief = desk();
    expect(await thief(key, born)).toEqual([401, 'CodeNeeded']);
    const code = lastCode(LINKED);
    const guesses = ['000001', '000002', '000003', '000004', '000005'].map((guess) =>
      guess === code ? '000006' : guess,
    );
    const answers: string[] = [];
    for (const guess of guesses) answers.push((await thief(key, { ...born, code: guess }))[1]);
    expect(answers).toEqual(['CodeWrong', 'CodeWrong', 'CodeWrong', 'CodeWrong', 'LinkLocked']);
    expect(await thief(key, { ...born, code })).toEqual([403, 'LinkLocked']);
    expect((await (await openPage(world)).say('I want to talk to a nurse')).length).toBeGreaterThan(0);
    expect(await phone()(await linkOf(LINKED), born)).toEqual([200, 'opened']);
  }, 30_000);

  test('codes go out so often a day, and a new one makes the old one worthless', async () => {
    const key = await linkOf(LINKED);
    const other = desk();
    await other(key, born);
    const first = lastCode(LINKED);
    const before = codes().length;
    for (const sent of [1, 2]) {
      await world.wait(31_000);
      // A page that hears no answer asks once more by itself: that is no other code.
      expect(await other(key, { ...born, again: true })).toEqual([401, 'CodeNeeded']);
      expect(await other(key, { ...born, again: true })).toEqual([401, 'CodeWaits']);
      expect(codes()).toHaveLength(before + sent);
    }
    await world.wait(31_000);
    const last = lastCode(LINKED);
    if (first !== last) expect(await other(key, { ...born, code: first })).toEqual([401, 'CodeWrong']);
    expect(await other(key, { ...born, again: true })).toEqual([403, 'CodeWithheld']);
    expect(await other(key, { ...born, code: last })).toEqual([200, 'opened']);
    // It is the device of the link from here on.
    expect(await other(key, born)).toEqual([200, 'opened']);
  }, 30_000);

  test('a practice may want a code always, or never', async () => {
    await saveAs('always');
    expect(await phone()(await linkOf(LINKED), born)).toEqual([401, 'CodeNeeded']);
    await saveAs('never');
    expect(await desk()(await linkOf(LINKED), born)).toEqual([200, 'opened']);
  }, 30_000);

  test('a phone that is somebody else’s by now gets no code, and the link is dead', async () => {
    const key = await linkOf(LINKED);
    const other = desk();
    expect(await other(key, born)).toEqual([401, 'CodeNeeded']);
    const code = lastCode(LINKED);
    await world.text(LINKED, 'wrong number');
    expect(await other(key, { ...born, code })).toEqual([410, 'LinkExpired']);
    await world.enroll('demo-maria', '+13125550182', { consented: true, locale: 'en' });
    expect(await other(key, { ...born, code })).toEqual([410, 'LinkExpired']);
    const fresh = await linkOf('+13125550182');
    expect(await other(fresh, born)).toEqual([401, 'CodeNeeded']);
    expect(await other(fresh, { ...born, code: lastCode('+13125550182') })).toEqual([200, 'opened']);
  }, 30_000);
});

import { join } from 'node:path';
import type { Help } from '../../src/care/help/help.ts';
import type { Home } from '../../src/care/homes/home.ts';
import { phrase } from '../../src/care/phrase.ts';
import { createVoice } from '../../src/language/voice.ts';
import { segments } from '../../src/turn/parts.ts';
import type { Conversation } from './harness.ts';
import { talk } from './talk.ts';

const LOCALES = join(import.meta.dirname, '../../locales');
const voice = createVoice(LOCALES);
const LANGUAGES = ['en', 'es', 'zh', 'vi', 'ar', 'ht', 'so', 'ru', 'fr', 'pt', 'ko', 'tl'];

const place = { address: null, city: 'Chicago', state: 'IL', zip: '60625', spot: null };
const nothing = { website: null, place, languages: [], ages: null } as const;
const home = {
  ...nothing,
  id: 'h',
  name: 'Oak Clinic',
  phone: null,
  insurance: [],
  slidingFee: null,
  openings: null,
  access: {},
  conditions: [],
  recognised: null,
} as unknown as Home;
const help = {
  ...nothing,
  id: 'p',
  name: 'Oak Pantry',
  organization: null,
  kinds: ['food', 'ride', 'housing'],
  phone: '(312) 555-0190',
  hours: null,
  eligibility: null,
  apply: null,
  areas: [],
} as unknown as Help;

async function atMenu(locale: string): Promise<Conversation> {
  const here = talk({ session: { locale, introduced: true } });
  here.near = { homes: [home], help: [help] };
  await here.text('MENU');
  return here;
}

/** What stands first of what it says, in their language. */
const said = (locale: string, key: string) => voice.say(locale, phrase(key));

describe.each(LANGUAGES)('the menu in %s', (locale) => {
  test('is one text of at most two segments and one question', async () => {
    const { texts } = await atMenu(locale);
    expect(texts).toHaveLength(1);
    expect(segments(texts[0] ?? '').segments).toBeLessThanOrEqual(2);
    expect(texts[0]?.match(/[?？؟]/g) ?? []).toHaveLength(1);
  });

  test.each([
    ['help', '5', 'help:start'],
    ['find', '6', 'home:start'],
  ])('leads to %s by its number and by its words', async (name, number, begins) => {
    for (const text of [number, said(locale, `general:menu.${name}`)]) {
      const here = await atMenu(locale);
      expect({ text, said: await here.text(text) }).toEqual({
        text,
        said: expect.stringContaining(said(locale, begins)),
      });
    }
  });
});

test.each([
  ['en', 'food', 'help:place.ask'],
  ['en', 'a ride', 'help:place.ask'],
  ['en', 'housing', 'help:place.ask'],
  ['en', 'the sixth one', 'home:start'],
  ['en', 'find a doctor near me', 'home:start'],
  ['es', 'comida', 'help:place.ask'],
  ['es', 'necesito un transporte', 'help:place.ask'],
  ['es', 'la sexta', 'home:start'],
])('at the menu in %s, "%s" is enough', async (locale, text, key) => {
  const here = await atMenu(locale);
  expect(await here.text(text)).toContain(said(locale, key));
});

import { readingOf, screen } from '../../src/safety/guard.ts';
import { blindTexts, isDanger } from './lessons.ts';
import { MUTATIONS } from './mutations.ts';

const readAs = (text: string): string => readingOf(text).findings.texts.join(' ');

test.each([
  ['so sorry to bug you guys again, it’s prob nothing serious. my chest hurts', 'my chest hurts'],
  ['my chest hurts. my mom says i’m just being dramatic and to wait until my appointment', 'my chest hurts'],
  ['Good evening, my chest hurts, thanks so much for your time', 'my chest hurts'],
  ['Perdone que los moleste. Me duele el pecho. Muchas gracias por su tiempo', 'me duele el pecho'],
  ['Me duele el pecho. Mi marido dice que son los nervios y que espere hasta mañana', 'me duele el pecho'],
  ['Je suis désolée de vous déranger, j’ai mal au coeur. Merci beaucoup', 'j ai mal au coeur'],
])('what only makes a text small is not judged: %s', (text, left) => {
  expect(readAs(text)).toBe(left);
});

test.each([
  ['it’s probably nothing', 'where nothing else is said'],
  ['my son ate nothing since yesterday', 'a "nothing" that makes nothing small'],
  ['we cant stop the bleeding', 'a "stop" that a text does not begin with'],
  ['my husband says he will shoot himself', 'what somebody says that matters'],
])('%s is read whole: %s', (text) => {
  expect(readAs(text)).toBe(text.replace('’', ''));
});

test.each(['politely made small', 'made small by the family', 'after STOP'])(
  'a danger that is heard by itself is heard %s, in every language',
  (name) => {
    const mutation = MUTATIONS.find((one) => one.name === name);
    const alarms = (text: string, locale: string): boolean =>
      ['emergency', 'crisis'].includes(screen(text, { locale }).level);
    const heard = blindTexts().filter((one) => isDanger(one) && alarms(one.text, one.language));
    const languages = Map.groupBy(heard, ({ language }) => language);
    expect(languages.size).toBe(12);
    for (const [language, texts] of languages) {
      const still = texts.filter(({ text }) =>
        mutation?.of(text, language).some((one) => alarms(one, language)),
      );
      // Now and then a word of the danger itself goes with the phrase beside it.
      expect({ language, share: still.length / texts.length >= 0.975 }).toEqual({ language, share: true });
    }
  },
);

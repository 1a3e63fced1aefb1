import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCommand } from '../../dialogs/commands.ts';

test.each([
  ['en', 'back', 'menu', 'never mind', 'nurse please', 'link'],
  ['es', 'atrás', 'menú', 'olvídelo', 'una enfermera', 'enlace'],
  ['fr', 'Retour', 'aide', 'laissez tomber', 'une infirmière', 'le lien'],
  ['pt', 'voltar', 'ajuda', 'deixa pra lá', 'enfermeira', 'o link'],
  ['vi', 'quay lại', 'giúp tôi', 'thôi bỏ đi', 'y tá', 'đường dẫn'],
  ['vi, without accents', 'quay lai', 'giup toi', 'bo đi', 'nguoi that', 'trang web'],
  ['ht', 'tounen', 'meni an', 'bliye sa', 'enfimyè', 'lyen an'],
  ['so', 'dib u noqo', 'caawimo', 'iska daa', 'kalkaaliye', 'linkiga'],
  ['tl', 'balik', 'tulong', 'huwag na', 'nars', 'ang link'],
  ['ru', 'Назад', 'меню', 'неважно', 'Человек', 'ссылка'],
  ['ar', 'رجوع', 'القائمة', 'لا يهم', 'ممرضة', 'الرابط'],
  ['zh', '返回', '菜单', '算了', '真人', '链接'],
  ['ko', '뒤로', '메뉴', '됐어요', '간호사', '링크'],
] as const)('commands are heard in %s', (_, ...said) => {
  expect(said.map((text) => readCommand(text)?.kind)).toEqual(['back', 'menu', 'leave', 'person', 'link']);
});

test.each([
  ['en', 'in English please', 'al inglés'],
  ['es', '¡Español!', 'en español por favor'],
  ['zh', '中文', '普通話'],
  ['vi', 'Tiếng Việt', 'in Vietnamese please'],
  ['ar', 'العربية', 'arabic please'],
  ['ht', 'kreyòl', 'in Haitian Creole'],
  ['so', 'Af-Soomaali', 'somali'],
  ['ru', 'по-русски', 'in Russian'],
  ['fr', 'Français', 'french pls'],
  ['pt', 'português', 'em português por favor'],
  ['ko', '한국어', 'korean'],
  ['tl', 'Tagalog', 'tagalog po'],
] as const)('%s is asked for by its name alone', (locale, ...said) => {
  for (const text of said.slice(0, locale === 'en' ? 1 : 2)) {
    expect([text, readCommand(text)]).toEqual([text, { kind: 'language', locale }]);
  }
});

test('every language that is spoken here can be asked for', () => {
  const names = [
    'english',
    'español',
    '中文',
    'tiếng việt',
    'العربية',
    'kreyòl',
    'soomaali',
    'русский',
    'français',
    'português',
    '한국어',
    'tagalog',
  ];
  const asked = names.map((name) => {
    const command = readCommand(name);
    return command?.kind === 'language' ? command.locale : null;
  });
  const spoken = readdirSync(join(__dirname, '../../locales'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(asked.toSorted()).toEqual(spoken.toSorted());
});

test.each([
  'I want to speak Spanish better',
  'my mom speaks Vietnamese',
  'the French toast was good',
  'aide moi à comprendre le plan',
  'la infirmière était gentille',
  'menu du jour',
  'không',
  '不',
  '사람들이 많아요',
])('%j is no command', (text) => {
  expect(readCommand(text)).toBeNull();
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { settings } from '../../src/config/settings.ts';

const readme = readFileSync(resolve(__dirname, '../../README.md'), 'utf8');

/** The README's table of settings, as the table of the code says it. */
function table(): string {
  const rows = Object.entries(settings).map(([name, setting]) => {
    const absent = setting.default === null ? '' : `\`${setting.default}\``;
    return `| \`${name}\`${setting.secret ? ' (secret)' : ''} | ${absent} | ${setting.help} |`;
  });
  return ['| name | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

test('the table of settings in the README is the one in the code', () => {
  const [, written] = /<!-- settings -->\n([\s\S]*?)\n<!-- \/settings -->/.exec(readme) ?? [];
  expect(written).toBe(table());
});

test('the README fits on two screens of text beside its tables', () => {
  const lines = readme.split('\n').filter((line) => !line.startsWith('|'));
  expect(lines.length).toBeLessThan(100);
});

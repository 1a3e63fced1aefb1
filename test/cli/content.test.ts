import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CommandLine, openCommandLine, root } from './command-line.ts';

let line: CommandLine;

beforeAll(async () => {
  line = openCommandLine();
  const loaded = await line.run(['practice', 'load', join(root, 'demo/practice.yaml')]);
  expect(loaded.code).toBe(0);
}, 60_000);

afterAll(() => line.close());

test('pages are added from Markdown, HTML and PDF, listed, checked and removed', async () => {
  const pdf = line.file('refills.pdf', pdfOf('Call your pharmacy for a refill of your medicine.'));
  const about = [
    '--title',
    'Refills',
    '--language',
    'en',
    '--owner',
    'Front desk',
    '--expires-on',
    '2099-12-31',
  ];
  const added = await line.run(['content', 'add', pdf, ...about]);
  expect(`${added.out}${added.err}`).toContain(
    'created  refills  1 passages; no patient reads it yet: unsigned',
  );
  const unsigned = await line.run(['content', 'check']);
  expect(unsigned.code).toBe(1);
  expect(unsigned.out).toContain('refills: unsigned (owner: Front desk)');
  const signed = ['--signed-by', 'Laura Rivera, MD', '--signed-on', '2026-06-01'];
  const again = await line.run(['content', 'add', pdf, ...about, ...signed]);
  expect(again.out).toContain('changed  refills');
  expect(again.out).toContain('patients are answered from it');
  const demo = ['first-visit.md', 'school-forms.html'].map((name) => join(root, 'demo/content', name));
  expect((await line.run(['content', 'add', ...demo])).code).toBe(0);
  const listed = await line.run(['content', 'list']);
  expect(listed.out.trim().split('\n')).toHaveLength(3);
  expect((await line.run(['content', 'remove', 'refills'])).code).toBe(0);
  expect((await line.run(['content', 'remove', 'refills'])).code).not.toBe(0);
}, 90_000);

test('a file that says too little of itself is refused with what is missing, and the others land', async () => {
  const bare = line.file('bare.md', 'Only some words of a page, and nothing else is said of it.');
  const demo = join(root, 'demo/content/first-visit.md');
  const added = await line.run(['content', 'add', bare, demo]);
  expect(added.code).toBe(1);
  expect(added.err).toMatch(/bare\.md: (?:title|language|owner|expiresOn)/);
  expect(added.out).toContain('first-visit');
  expect(readFileSync(demo, 'utf8')).toContain('signedBy');
}, 60_000);

/** The smallest PDF that has a page with a line on it. */
function pdfOf(line: string): Uint8Array {
  const stream = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(text);
}

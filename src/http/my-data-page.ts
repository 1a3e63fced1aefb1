import type { Section } from './my-data-view.ts';

/** A page of plain HTML: it prints well, and needs no script but to take the key out of the address. */
export type Page = {
  readonly locale: string;
  readonly rightToLeft: boolean;
  readonly title: string;
  readonly body: string;
  readonly script?: boolean;
};

/** The whole document. Everything that is not ours is escaped before it comes here. */
export function documentOf({ locale, rightToLeft, title, body, script = false }: Page): string {
  const direction = rightToLeft ? ' dir="rtl"' : '';
  return `<!doctype html>
<html lang="${escaped(locale)}"${direction}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/my-data/page.css">
${script ? '<script src="/my-data/page.js" defer></script>' : ''}
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/** Paragraphs of plain text. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => `<p>${escaped(text)}</p>`).join('\n');
}

/** Headings with lists. Lines keep their own direction: a name in Arabic in an English page reads right. */
export function sections(all: readonly Section[]): string {
  return all
    .map(({ title, lines }) => {
      const items = lines.map((line) => `<li dir="auto">${escaped(line)}</li>`).join('\n');
      return `<section>\n<h2>${escaped(title)}</h2>\n<ul>\n${items}\n</ul>\n</section>`;
    })
    .join('\n');
}

/** The question for the date of birth. The key comes by script out of the part of the address that no server sees. */
export function question(words: {
  readonly label: string;
  readonly button: string;
  readonly noScript: string;
}): string {
  return `<form method="post" action="/my-data" id="ask">
<input type="hidden" name="key" id="key" value="">
<label for="birth">${escaped(words.label)}</label>
<input type="date" name="birthDate" id="birth" required autocomplete="bday">
<button type="submit">${escaped(words.button)}</button>
</form>
<noscript><p>${escaped(words.noScript)}</p></noscript>`;
}

/** The way to the same as data: the proof is asked for again by what is in the form. */
export function download(words: { readonly button: string }, key: string, birthDate: string): string {
  return `<form method="post" action="/my-data/bundle" class="no-print">
<input type="hidden" name="key" value="${escaped(key)}">
<input type="hidden" name="birthDate" value="${escaped(birthDate)}">
<button type="submit">${escaped(words.button)}</button>
</form>`;
}

/** Text as HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Puts the key into the form and out of the address bar, where others would see it. */
export const SCRIPT = `const key = new URLSearchParams(location.hash.slice(1)).get('k') ?? '';
const field = document.getElementById('key');
if (field !== null) {
  field.value = key;
  history.replaceState(null, '', location.pathname);
}
`;

export const STYLE = `:root { color-scheme: light; }
body { margin: 0; font: 1.05rem/1.6 system-ui, sans-serif; color: #1b1b1b; background: #fff; }
main { max-width: 42rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.15rem; margin: 1.5rem 0 0.25rem; break-after: avoid; }
li { break-inside: avoid; }
label { display: block; font-weight: 600; }
input, button { font: inherit; padding: 0.6rem 0.8rem; margin: 0.5rem 0; min-height: 2.75rem; }
button { background: #0b5351; color: #fff; border: 0; border-radius: 0.4rem; }
input:focus-visible, button:focus-visible { outline: 3px solid #b45309; outline-offset: 2px; }
@media print { .no-print { display: none; } main { max-width: none; padding: 0; } }
`;

/** Longer narratives are whole records; what is beyond is not read, so that no file can keep a turn busy. */
const MAX_MARKUP = 50_000;

/**
 * Markup to clean text: tags, scripts and entities go, blocks and list items become lines. For FHIR's narrative XHTML
 * and for the HTML that some systems leave in plain text fields. The result is shown as text, never as markup.
 */
export function plainText(markup: string): string {
  return decodeEntities(
    markup
      .slice(0, MAX_MARKUP)
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(/<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, ' ')
      .replace(/\s+/g, ' ')
      .replace(/<(?:br|hr)\s*\/?>/gi, '\n')
      // A bold line of its own is a heading; bold words inside a sentence stay in it.
      .replace(/<(strong|b)\b[^>]*>\s*([^<]{1,60}?)\s*<\/\1>\s*(?=<(?:ol|ul|table|p|br|div)\b)/gi, '\n$2\n')
      .replace(/<(strong|b)\b[^>]*>\s*([^<]{1,60}?:)\s*<\/\1>/gi, '\n$2')
      .replace(/<li\b[^>]*>/gi, '\n- ')
      .replace(/<\/(?:td|th)\s*>/gi, ' | ')
      .replace(/<\/?(?:p|div|h[1-6]|ul|ol|table|thead|tbody|tr|section|dl|dt|dd|blockquote)\b[^>]*>/gi, '\n')
      .replace(/<\/?[a-z][^>]*>/gi, ''),
  )
    .split('\n')
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .replace(/(?:\s*\|\s*)+$/, '')
        .trim(),
    )
    .filter((line) => line !== '' && line !== '-')
    .join('\n');
}

const heading =
  /^(?:assessment|problems?|problem list|active problems|diagnos[ei]s|conditions|health concerns|(?:past )?(?:medical )?history)\s*:?$/i;
const label =
  /^(?:subject|patient|name|author|date of birth|dob|mrn|medical record number|generated narrative.*)\s*(?::|$)/i;

/**
 * A plan's narrative without what is no plan: whose record it is, and the list of problems, which is not read out in a
 * text. A list of problems is known by its heading; it ends with its last point.
 */
export function planOnly(text: string): string {
  let inProblems = false;
  return text
    .split('\n')
    .filter((line) => {
      if (heading.test(line)) {
        inProblems = true;
        return false;
      }
      if (inProblems && /^(?:-|\d+[.)])\s/.test(line)) return false;
      inProblems = false;
      return !label.test(line);
    })
    .join('\n');
}

/** As `plainText`, where the text may hold markup but mostly does not: text without any is only trimmed. */
export function cleaned(text: string): string {
  return /<\/?[a-z][^>]*>|&[a-z]+;|&#/i.test(text) ? plainText(text) : text.replace(/[ \t\r]+/g, ' ').trim();
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  eacute: 'é',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  deg: '°',
  le: '≤',
  ge: '≥',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
};

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (whole, name: string) => {
    if (name.startsWith('#')) {
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : ' ';
    }
    return entities[name.toLowerCase()] ?? whole;
  });
}

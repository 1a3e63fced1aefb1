import { parse as parseHtml } from 'node-html-parser';
import { parse } from 'yaml';
import { z } from 'zod';
import { Faults } from '../errors.ts';
import type { Content } from './content.ts';

/** More than a long leaflet: whole books are not what patients are answered from. */
const CHARACTERS_MOST = 60_000;

const day = z.iso.date();
const head = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/, 'small letters, digits and hyphens'),
  title: z.string().min(1).max(120),
  language: z.string().regex(/^[a-z]{2,3}$/),
  owner: z.string().min(1).max(120),
  signedBy: z.string().min(1).max(120).nullable().default(null),
  signedOn: day.nullable().default(null),
  expiresOn: day,
  decision: z
    .string()
    .transform((said) => said.split(';').flatMap((one) => one.trim() || []))
    .pipe(
      z
        .array(z.string().max(80))
        .min(1, 'name a choice in the words people have for it, several parted by ;'),
    )
    .optional(),
});

/** What is said of a page beside its text, where its file says it not. */
export type ContentHead = Readonly<Record<string, unknown>>;

/**
 * Reads a page: Markdown with front matter, HTML with `<meta name="porchlight:owner" …>`, PDF; what these do not say of
 * themselves is in `given`, which wins. Only text comes in: scripts, styles and links stay outside. Rejects with Faults.
 */
export async function readContent(
  name: string,
  bytes: Uint8Array,
  given: ContentHead = {},
): Promise<Content> {
  const { text, said } = await textOf(name, bytes);
  const id = name
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const wanted = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const read = head.safeParse({ id, ...said, ...wanted });
  const faults = read.success
    ? []
    : read.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
  if (text.trim().length < 20) faults.push({ path: 'text', message: 'holds no text that can be read' });
  if (text.length > CHARACTERS_MOST)
    faults.push({ path: 'text', message: `is longer than ${CHARACTERS_MOST} characters` });
  if (read.success && (read.data.signedBy === null) !== (read.data.signedOn === null))
    faults.push({ path: 'signedBy', message: 'say both who signed it and on which day, or neither' });
  if (!read.success || faults.length > 0) throw new Faults(name, faults);
  const { decision, ...rest } = read.data;
  return { ...rest, ...(decision !== undefined && { decision }), text: text.trim() };
}

async function textOf(name: string, bytes: Uint8Array): Promise<{ text: string; said: ContentHead }> {
  if (/\.pdf$/i.test(name)) {
    const { extractText, getDocumentProxy } = await import('unpdf');
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
    // Lines of a PDF end where the paper ended; empty ones are between paragraphs.
    return { text: text.map((page) => page.replace(/[ \t]+\n/g, '\n')).join('\n\n'), said: {} };
  }
  const whole = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (/\.html?$/i.test(name)) return fromHtml(whole);
  const [, front, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(whole) ?? [];
  const said = front === undefined ? {} : ((parse(front, { schema: 'failsafe' }) ?? {}) as ContentHead);
  return { text: plainMarkdown(body ?? whole), said };
}

/** Links keep their words, lists become sentences of their own; headings stay for the passages. */
function plainMarkdown(text: string): string {
  return text
    .replace(/\r/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/^\s*[-*+]\s+(.*?)[.;]?\s*$/gm, '$1.')
    .replace(/(\*\*|__|[*`])/g, '')
    .replace(/^(#+ .*)$/gm, '\n$1\n');
}

function fromHtml(html: string): { text: string; said: ContentHead } {
  const root = parseHtml(html, {
    blockTextElements: { script: false, style: false, noscript: false, pre: true },
  });
  for (const hidden of root.querySelectorAll('script,style,noscript,template,nav,header,footer,form,iframe'))
    hidden.remove();
  const said: Record<string, string> = {};
  const title = root.querySelector('title')?.text.trim();
  if (title !== undefined && title !== '') said.title = title;
  const language = root.querySelector('html')?.getAttribute('lang')?.split('-')[0];
  if (language !== undefined) said.language = language;
  for (const meta of root.querySelectorAll('meta')) {
    const field = /^porchlight:(\w+)$/.exec(meta.getAttribute('name') ?? '')?.[1];
    if (field !== undefined) said[field] = meta.getAttribute('content') ?? '';
  }
  const body = root.querySelector('main') ?? root.querySelector('body') ?? root;
  const blocks = body.querySelectorAll('h1,h2,h3,h4,p,li,td,dt,dd').map((block) => {
    const text = block.text.replace(/\s+/g, ' ').trim();
    return /^h\d$/i.test(block.tagName) ? `# ${text}` : text;
  });
  return { text: blocks.length > 0 ? blocks.join('\n\n') : body.structuredText, said };
}

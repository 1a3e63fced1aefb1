import { readFileSync } from 'node:fs';
import { Faults, Refused } from '../errors.ts';
import { type Content, dayIn, passagesOf, whyUnread } from '../practice/content.ts';
import { type ContentHead, readContent } from '../practice/content-file.ts';
import type { LanguageModel } from '../turn/language-model.ts';
import { choosePractice, withStores } from './open.ts';

const WHO = 'command line';
/** Pages that expire within this are told ahead. */
const SOON_DAYS = 30;

export type ContentOptions = {
  readonly practice?: string;
  readonly id?: string;
  readonly title?: string;
  readonly language?: string;
  readonly owner?: string;
  readonly signedBy?: string;
  readonly signedOn?: string;
  readonly expiresOn?: string;
  readonly decision?: string;
};

/** Adds or replaces pages out of files. 0 when all landed, 1 when one did not; each fault is said with its file. */
export async function addContent(files: readonly string[], options: ContentOptions): Promise<number> {
  const { practice: _, ...head } = options;
  return withStores(async (stores, config) => {
    const practice = await choosePractice(stores, options.practice);
    const model = await modelOf(config, stores);
    let failed = 0;
    for (const file of files) {
      try {
        const content = await readContent(file, readFileSync(file), head as ContentHead);
        const vectors = await vectorsOf(content, model, practice.id);
        const at = Date.now();
        const audit = { at, who: WHO, did: 'content-saved', what: content.id, why: content.signedBy };
        const result = await stores.content.save(practice.id, { ...content, ...vectors }, audit);
        const why = whyUnread(content, dayIn(practice.zone, at));
        const use =
          content.decision === undefined
            ? 'patients are answered from it'
            : 'patients are offered it for that choice';
        const told = why === null ? use : `no patient reads it yet: ${why}`;
        process.stdout.write(
          `${result}  ${content.id}  ${passagesOf(content).length} passages${'vectors' in vectors ? ', with vectors' : ''}; ${told}\n`,
        );
      } catch (error) {
        if (!(error instanceof Faults) && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        failed += 1;
        const faults =
          error instanceof Faults ? error.faults : [{ path: '', message: 'there is no such file' }];
        for (const { path, message } of faults) process.stderr.write(`${file}: ${path} ${message}\n`);
      }
    }
    return failed === 0 ? 0 : 1;
  });
}

/** Lists the pages with who owns and signed them. */
export async function listContent(options: ContentOptions): Promise<number> {
  return withStores(async (stores) => {
    const practice = await choosePractice(stores, options.practice);
    const today = dayIn(practice.zone, Date.now());
    for (const one of await stores.content.list(practice.id)) {
      const state = whyUnread(one, today) ?? 'current';
      process.stdout.write(
        `${one.id}\t${one.language}\t${state}\t${one.title}\towner ${one.owner}\tsigned ${one.signedBy ?? 'by nobody'} ${one.signedOn ?? ''}\tuntil ${one.expiresOn}${one.decision === undefined ? '' : `\tfor ${one.decision.join('; ')}`}\n`,
      );
    }
    return 0;
  });
}

/** Says what is unsigned, expired or about to. 1 when a page is not read by anybody for that. */
export async function checkContent(options: ContentOptions): Promise<number> {
  return withStores(async (stores) => {
    const practice = await choosePractice(stores, options.practice);
    const now = Date.now();
    const today = dayIn(practice.zone, now);
    const soon = dayIn(practice.zone, now + SOON_DAYS * 24 * 3_600_000);
    let unread = 0;
    for (const one of await stores.content.list(practice.id)) {
      const why = whyUnread(one, today);
      if (why !== null) unread += 1;
      const said = why ?? (one.expiresOn <= soon ? `expires on ${one.expiresOn}` : null);
      if (said !== null) process.stdout.write(`${one.id}: ${said} (owner: ${one.owner})\n`);
    }
    process.stdout.write(unread === 0 ? 'all pages are read\n' : `${unread} pages are read by nobody\n`);
    return unread === 0 ? 0 : 1;
  });
}

/** Removes a page. */
export async function removeContent(id: string, options: ContentOptions): Promise<number> {
  return withStores(async (stores) => {
    const practice = await choosePractice(stores, options.practice);
    const audit = { at: Date.now(), who: WHO, did: 'content-removed', what: id, why: null };
    if (!(await stores.content.remove(practice.id, id, audit)))
      throw new Refused(404, 'no-content', `There is no page ${id}.`);
    process.stdout.write(`removed  ${id}\n`);
    return 0;
  });
}

/** Questions that no page answered, newest first, without names. */
export async function listGaps(options: ContentOptions): Promise<number> {
  return withStores(async (stores) => {
    const practice = await choosePractice(stores, options.practice);
    for (const gap of await stores.content.gaps(practice.id))
      process.stdout.write(
        `${new Date(gap.at).toISOString().slice(0, 10)}\t${gap.language}\t${gap.text.replaceAll('\n', ' ')}\n`,
      );
    return 0;
  });
}

async function modelOf(
  config: Parameters<Parameters<typeof withStores>[0]>[1],
  stores: Parameters<Parameters<typeof withStores>[0]>[0],
): Promise<LanguageModel | null> {
  if (config.openai?.embeddingModel == null) return null;
  const [{ openModel }, { openMetrics }] = await Promise.all([
    import('../main/model.ts'),
    import('../metrics.ts'),
  ]);
  return openModel({
    config,
    store: stores.model,
    clock: Date.now,
    metrics: openMetrics({ process: false }),
  });
}

/** Without vectors a page is found by its words. */
async function vectorsOf(
  content: Content,
  model: LanguageModel | null,
  practice: string,
): Promise<Pick<Content, 'vectors'>> {
  if (model === null) return {};
  const texts = passagesOf(content).map(({ text }) => `${content.title}. ${text}`);
  const asking = {
    practice,
    locale: content.language,
    known: { names: [] },
    signal: AbortSignal.timeout(10_000),
  };
  const vectors = await model.embed(texts, asking).catch(() => null);
  return vectors === null ? {} : { vectors };
}

import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { z } from 'zod';
import { Refused } from '../../errors.ts';
import type { Practice } from '../../practice/practice.ts';
import { LINK_MS } from './limits.ts';
import { signingKeys, type TokenTools } from './tokens.ts';

/** Makes the address of the page where a conversation goes on; good for 15 minutes. `to` is the key of the address it goes to. */
export type MakeLink = (conversation: string, patients: readonly string[], to: string) => string;

/** What a link leads to. */
export type Opened = {
  readonly practice: Practice;
  readonly conversation: string;
  readonly patients: readonly string[];
  /** Whether it was made for this address, named by its key. */
  readonly isFor: (addressKey: string) => boolean;
};

/** Links from a text message to the page. Who holds one may join the conversation, so they are short-lived and sealed. */
export type PageLinks = {
  /** Fetches the practice's key once; what it answers makes links without waiting, as a turn has to. */
  maker(practice: Practice): Promise<MakeLink>;
  /** Rejects with Refused: 410 `LinkExpired`, 403 `Forbidden` for what we did not make. */
  open(key: string): Promise<Opened>;
};

/** What was said, without the keys of links in it: who reads along later must not come in by them. */
export function withoutLinkKeys(text: string): string {
  return text.replace(/\/?#k=[\w.-]+/g, '/');
}

const NONCE = 12;
const TAG = 16;
const sealed = z.tuple([z.string(), z.number(), z.string()], z.string());

/**
 * Links under the practices' keys. The key stands in the fragment, which browsers send to no server, so it reaches no
 * log; it is sealed (AES-256-GCM), so that it names neither conversation nor patient to who reads it. `to`: another page
 * has keys of its own, by its purpose, which open no other.
 */
export function createPageLinks(
  tools: TokenTools & { readonly publicUrl: string },
  to: { readonly path: string; readonly purpose: string } = { path: '/', purpose: 'page-link' },
): PageLinks {
  const { secrets, practices, clock, publicUrl } = tools;
  const signingKey = signingKeys(secrets);
  const linkKeys = new WeakMap<Uint8Array, KeyObject>();
  const linkKey = async (practice: string): Promise<KeyObject> => {
    const from = await signingKey(practice);
    const bytes = (): Buffer => Buffer.from(hkdfSync('sha256', from, Buffer.alloc(0), to.purpose, 32));
    const key = linkKeys.get(from) ?? createSecretKey(bytes());
    linkKeys.set(from, key);
    return key;
  };

  return {
    async maker(practice) {
      const key = await linkKey(practice.id);
      return (conversation, patients, address) => {
        const content = JSON.stringify([
          conversation,
          Math.floor((clock() + LINK_MS) / 1000),
          markOf(address),
          ...patients,
        ]);
        const base = publicUrl.replace(/\/+$/, '');
        return `${base}${to.path}#k=${practice.id}.${seal(key, practice.id, content)}`;
      };
    },

    async open(text) {
      // A practice's id may hold dots, the sealed part has none.
      const [, named, box] = /^([\w.-]{1,64})\.([\w-]+)$/.exec(text) ?? [];
      if (named === undefined || box === undefined) throw notOurs();
      const practice = await practices.find(named);
      if (practice === null) throw notOurs();
      const content = sealed.safeParse(unsealed(await linkKey(practice.id), practice.id, box));
      if (!content.success) throw notOurs();
      const [conversation, expiry, mark, ...patients] = content.data;
      if (expiry * 1000 < clock()) throw new Refused(410, 'LinkExpired', 'This link is too old.');
      return { practice, conversation, patients, isFor: (key) => markOf(key) === mark };
    },
  };
}

/** Enough to tell a person's few addresses apart, and short: it goes into a text. */
function markOf(addressKey: string): string {
  return createHash('sha256').update(addressKey).digest('base64url').slice(0, 8);
}

/** Seals what a link carries (AES-256-GCM, the practice as associated data), in base64url. */
export function seal(key: KeyObject, practice: string, content: string): string {
  // A nonce that anybody else chooses could be used twice, which breaks the seal: so it is not handed in.
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(practice));
  const body = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url');
}

/** What a link carries. Throws Refused 403 for what we did not seal. */
export function unsealed(key: KeyObject, practice: string, box: string): unknown {
  const bytes = Buffer.from(box, 'base64url');
  // What decodes to the same bytes and reads otherwise would be another link wherever tries are counted by its name.
  if (bytes.length <= NONCE + TAG || bytes.toString('base64url') !== box) throw notOurs();
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(practice))
    .setAuthTag(bytes.subarray(-TAG));
  try {
    const content = Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]);
    return JSON.parse(content.toString('utf8'));
  } catch {
    // GCM says no more than "not authentic", and neither do we.
    throw notOurs();
  }
}

/** What is answered to a link that we did not make. */
export function notOurs(): Refused {
  return new Refused(403, 'Forbidden', 'This link is not valid.');
}

import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { notOurs, seal, unsealed } from '../channels/directline/links.ts';
import { signingKeys, type TokenTools } from '../channels/directline/tokens.ts';
import { Refused } from '../errors.ts';
import type { Practice } from '../practice/practice.ts';
import type { SharedWith } from '../turn/said.ts';

/** Links by which somebody outside reads what a family shares. */
export type SharedLinks = {
  /** Fetches the practice's key once; what it answers makes links without waiting, as a turn has to. */
  maker(practice: Practice): Promise<(opens: SharedWith) => string>;
  /** Rejects with Refused: 410 `LinkExpired`, 403 `Forbidden` for what we did not make. */
  open(key: string): Promise<SharedWith & { readonly practice: Practice }>;
};

const content = z.tuple([z.string(), z.string(), z.number(), z.string()], z.string());

/**
 * Links under the practices' keys. The key stands in the fragment, which browsers send to no server, so it reaches no log; it
 * is sealed, so that it names nobody, nor its code, to who reads it. Whether a link still stands, the record says.
 */
export function createSharedLinks(tools: TokenTools & { readonly publicUrl: string }): SharedLinks {
  const signingKey = signingKeys(tools.secrets);
  // Each turn asks for the key; making it takes longer than most of what a turn does.
  const linkKeys = new WeakMap<Uint8Array, KeyObject>();
  const keyOf = async (practice: string): Promise<KeyObject> => {
    const from = await signingKey(practice);
    const bytes = (): Buffer => Buffer.from(hkdfSync('sha256', from, Buffer.alloc(0), 'shared-page', 32));
    const key = linkKeys.get(from) ?? createSecretKey(bytes());
    linkKeys.set(from, key);
    return key;
  };
  return {
    async maker(practice) {
      const key = await keyOf(practice.id);
      const base = tools.publicUrl.replace(/\/+$/, '');
      return ({ patient, share, until, locale, code }) => {
        const parts = [
          patient,
          share,
          Math.floor(until / 1000),
          locale,
          ...(code === undefined ? [] : [code]),
        ];
        return `${base}/shared#k=${practice.id}.${seal(key, practice.id, JSON.stringify(parts))}`;
      };
    },
    async open(text) {
      const [, named, box] = /^([\w.-]{1,64})\.([\w-]+)$/.exec(text) ?? [];
      const practice = named === undefined ? null : await tools.practices.find(named);
      if (practice === null || box === undefined) throw notOurs();
      const read = content.safeParse(unsealed(await keyOf(practice.id), practice.id, box));
      if (!read.success) throw notOurs();
      const [patient, share, until, locale, code] = read.data;
      if (until * 1000 < tools.clock()) throw new Refused(410, 'LinkExpired', 'This link is too old.');
      return { practice, patient, share, until: until * 1000, locale, ...(code !== undefined && { code }) };
    },
  };
}

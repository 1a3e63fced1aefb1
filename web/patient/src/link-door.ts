import { call } from './call.ts';
import type { Session } from './direct-line.ts';

/**
 * Of a link: its birth date is asked for, was wrong; the code that went to its phone is, was wrong; a new code is being asked
 * for, was sent, was not because one has just been; or it was opened, is too old, opens no more, or that phone can be sent no code.
 */
export type LinkState =
  | 'asks'
  | 'wrong'
  | 'code'
  | 'code-wrong'
  | 'code-asked'
  | 'code-sent'
  | 'code-waits'
  | 'opened'
  | 'expired'
  | 'locked'
  | 'withheld';

/** What a link asks for beside itself: a birth date (FHIR's date), or the code that went to its phone, or a new one. */
export type Proof = { readonly birthDate: string } | { readonly code: string } | { readonly again: true };

/** What a link still waits for, by the server's own words for it. */
const ASKED: Readonly<Record<string, LinkState>> = {
  SecondFactorWrong: 'wrong',
  CodeNeeded: 'code',
  CodeWrong: 'code-wrong',
  CodeWaits: 'code-waits',
};

/** The way in by a link from a text, with what it asks for beside itself. */
export type LinkDoor = {
  /** The conversation's session; `later` where the server did not say, or waits for a proof; `none` where no link opens anything. */
  enter(): Promise<Session | 'later' | 'none'>;
  /** Whether it waits for a proof; nothing is to be asked until then. */
  waits(): boolean;
  /** What it asks for; null goes on without the link. True: it may be entered now. */
  prove(shown: Proof | null): boolean;
  /** Gives what was given before the answer to the one before it came. True: it may be entered now. */
  proveGiven(): boolean;
};

/** `heard` hears what becomes of the link; a key that is null is no link. */
export function linkDoor(key: string | null, heard: (state: LinkState) => void): LinkDoor {
  let left = key;
  let proof: { readonly birthDate?: string; readonly code?: string; readonly again?: true } = {};
  let asking = false;
  /** A text is quicker than an answer at times. */
  let given: Proof | null | undefined;

  function prove(shown: Proof | null): boolean {
    given = asking || left === null ? undefined : shown;
    if (!asking) return false;
    asking = false;
    if (shown === null) left = null;
    else proof = 'birthDate' in shown ? shown : { birthDate: proof.birthDate ?? '', ...shown };
    return true;
  }

  return {
    waits: () => asking,
    prove,
    proveGiven: () => given !== undefined && prove(given),
    async enter() {
      if (left === null) return 'none';
      const opened = await call('/tokens/link', { body: { key: left, ...proof } });
      if (opened === null || opened.status >= 500 || opened.status === 429) return 'later';
      if (opened.status === 401) {
        asking = true;
        const state = ASKED[opened.code] ?? 'asks';
        heard(state === 'code' && proof.again ? 'code-sent' : state);
        return 'later';
      }
      left = null;
      const shut = opened.code === 'CodeWithheld' ? 'withheld' : 'locked';
      heard(opened.ok ? 'opened' : opened.status === 403 ? shut : 'expired');
      return opened.ok ? (opened.body as Session) : 'none';
    },
  };
}

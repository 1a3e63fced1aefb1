import type { Content, ContentPassage } from '../practice/content.ts';
import type { AuditEntry } from './commit.ts';
import type { Asking } from './language-model.ts';

/** A question of a patient's that nothing answered, without their name. */
export type Gap = {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly at: number;
  /** Where it was asked: so that it goes when the conversation does. Nobody is shown it. */
  readonly conversation?: string;
};

/** What a practice has approved, kept sealed. Rejects with StoreAway. */
export type ContentStore = {
  /** Changes with every change of a practice's pages: who keeps a copy asks this first. */
  version(practice: string): Promise<string>;
  list(practice: string): Promise<readonly Content[]>;
  save(practice: string, content: Content, audit: AuditEntry): Promise<'created' | 'changed'>;
  remove(practice: string, id: string, audit: AuditEntry): Promise<boolean>;
  /** Once for each id. The oldest goes when there are many, and each after some months. */
  missed(practice: string, gap: Gap): Promise<void>;
  /** The latest first. */
  gaps(practice: string): Promise<readonly Gap[]>;
  settleGap(practice: string, id: string): Promise<boolean>;
};

/** Where a turn looks for what the practice says. */
export type Library = {
  /** The best passages that are signed and hold today, in that language: nothing is translated here; none: nothing fits. */
  find(
    asking: Asking,
    question: string,
    options: { readonly today: string; readonly language: string },
  ): Promise<readonly ContentPassage[]>;
  /** The page that the practice has approved for a choice, in its parts; none: there is none, or not in that language. */
  forDecision(
    asking: Asking,
    choice: string,
    options: { readonly today: string; readonly language: string },
  ): Promise<readonly ContentPassage[]>;
  /** Notes a question that nothing answered, for staff. Never rejects. */
  missed(asking: Asking, gap: Gap): Promise<void>;
};

/** A page or an answer of the practice's own, that a clinician has signed. Days are local, `2026-11-23`. */
export type Content = {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** Who sees to it that it stays right. */
  readonly owner: string;
  /** The clinician who signed it, and when; null: nobody has, and no patient reads it. */
  readonly signedBy: string | null;
  readonly signedOn: string | null;
  /** The last day on which it holds. */
  readonly expiresOn: string;
  readonly text: string;
  /** Choices that the page helps with, each in the words people have for it; such a page is offered whole, never quoted. */
  readonly decision?: readonly string[];
  /** Vectors of its passages, in order, where the server had some when it was added. */
  readonly vectors?: readonly (readonly number[])[];
};

/** A part of a page that can be said whole. `id` is its page's with its number. */
export type ContentPassage = { readonly id: string; readonly content: Content; readonly text: string };

/** As long as two text messages in plain letters, so that an answer is no scroll. */
const PASSAGE_MOST = 420;

/** The day it is in a zone, as pages name days. */
export function dayIn(zone: string, now: number): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
}

/** True when patients may read it on that day: signed, and not past its last day. */
export function isReadable(content: Content, today: string): boolean {
  return (
    content.signedBy !== null &&
    content.signedOn !== null &&
    content.signedOn <= today &&
    today <= content.expiresOn
  );
}

/** Why no patient reads it; null when they do. */
export function whyUnread(content: Content, today: string): 'unsigned' | 'expired' | 'not-yet' | null {
  if (content.signedBy === null || content.signedOn === null) return 'unsigned';
  if (content.expiresOn < today) return 'expired';
  return content.signedOn > today ? 'not-yet' : null;
}

/** The page cut between paragraphs and sentences, never inside one; a heading stays with what follows it. */
export function passagesOf(content: Content): readonly ContentPassage[] {
  const parts: string[] = [];
  let heading = '';
  for (const paragraph of content.text.split(/\n{2,}/).map((one) => one.replace(/\s*\n\s*/g, ' ').trim())) {
    if (paragraph === '') continue;
    if (/^#+\s/.test(paragraph)) {
      heading = paragraph.replace(/^#+\s*/, '').replace(/[.:]?$/, ': ');
      continue;
    }
    let part = heading;
    heading = '';
    for (const sentence of paragraph.split(/(?<=[.!?。！？])\s+/)) {
      if (part !== '' && part.length + sentence.length > PASSAGE_MOST) {
        parts.push(part.trim());
        part = '';
      }
      part += `${sentence} `;
    }
    if (part.trim() !== '') parts.push(part.trim());
  }
  return parts.map((text, at) => ({ id: `${content.id}/${at + 1}`, content, text }));
}

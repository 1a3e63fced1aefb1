import type { ComponentChildren } from 'preact';

/** Web addresses, US phone numbers, and the two numbers that must never need typing. */
const LINKS =
  /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]|(?:\+?\b1[ .-]?)?\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\+1\d{10}\b|\b(?:911|988)\b)/;

/**
 * A text with what can be dialled or opened as links. It is text all the way: nothing in it becomes markup. A number runs
 * from left to right in any language: its groups change places otherwise.
 */
export function linked(text: string): ComponentChildren[] {
  return text.split(LINKS).map((part, n) => {
    if (n % 2 === 0) return part;
    if (part.startsWith('http')) {
      return (
        <a key={n} href={part} target="_blank" rel="noopener noreferrer">
          {part}
        </a>
      );
    }
    return (
      <a key={n} dir="ltr" href={`tel:${part.replace(/[^\d+]/g, '')}`}>
        {part}
      </a>
    );
  });
}

import { fill, type Words } from './words.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Says what a browser finds wrong with a field by itself in the page's language, which need not be the browser's. Answers
 * what ends it.
 */
export function sayInOwnWords(words: Words): () => void {
  const said = new Set<Field>();
  const invalid = ({ target }: Event): void => {
    if (!isField(target)) return;
    target.setCustomValidity('');
    target.setCustomValidity(wordsFor(target, words));
    said.add(target);
  };
  // Whatever is done next may mend it: the browser looks anew.
  const forget = (): void => {
    for (const field of said) field.setCustomValidity('');
    said.clear();
  };
  const mends = ['pointerdown', 'keydown', 'input', 'change'] as const;
  document.addEventListener('invalid', invalid, true);
  for (const one of mends) document.addEventListener(one, forget, true);
  return () => {
    forget();
    document.removeEventListener('invalid', invalid, true);
    for (const one of mends) document.removeEventListener(one, forget, true);
  };
}

function wordsFor(field: Field, { fault }: Words): string {
  const { validity } = field;
  if (validity.valueMissing) return fault['not-empty'];
  if (validity.typeMismatch) return field.type === 'email' ? fault.email : fault.other;
  if (validity.rangeUnderflow && field instanceof HTMLInputElement)
    return fill(fault['at-least'], { count: field.min });
  if (validity.badInput && field.type === 'number') return fault['whole-number'];
  // What is in order now was mended without anybody typing.
  return validity.valid ? '' : fault.other;
}

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}

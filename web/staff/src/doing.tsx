import { useState } from 'preact/hooks';
import { Failure, type Fault } from './api.ts';
import { fill, nameOf, type Words } from './words.ts';

/** What was asked of the server by hand: whether it was done, and what was refused and where. */
export function useDoing(words: Words) {
  const [failed, setFailed] = useState<Failure | null>(null);
  const [done, setDone] = useState(false);
  const doing = async (work: () => Promise<unknown>, byHand = true): Promise<boolean> => {
    setFailed(null);
    setDone(false);
    try {
      await work();
      setDone(byHand);
      return true;
    } catch (error) {
      setFailed(error instanceof Failure ? error : new Failure('other', ''));
      return false;
    }
  };
  const { code, requestId, faults } = failed ?? new Failure('', '');
  const line = (
    <>
      <p class="failure" role="alert">
        {failed === null ? null : fill(nameOf(words.error, code) ?? words.error.other, { requestId })}
      </p>
      <p role="status">{done ? words.admin.saved : ''}</p>
    </>
  );
  return { doing, line, faults };
}

/** What is wrong with a field, in the page's words for the server's code. */
export function faultWords({ code = '', values = {} }: Fault, words: Words): string {
  return fill(nameOf(words.fault, code) ?? words.fault.other, values);
}

/** What is wrong with a field, under it; the field names it by `id`. */
export function FaultLine({ id, fault, words }: { id: string; fault: Fault | null; words: Words }) {
  if (fault === null) return null;
  return (
    <span id={id} class="fault">
      {faultWords(fault, words)}
    </span>
  );
}

/** What goes with an input that may be at fault. */
export function faulty(
  id: string,
  fault: Fault | null,
): { 'aria-invalid'?: true; 'aria-describedby'?: string } {
  return fault === null ? {} : { 'aria-invalid': true, 'aria-describedby': id };
}

/** The eye and the ear go to what is wrong first. */
export function focusFault(within: HTMLElement | null): void {
  requestAnimationFrame(() => within?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
}

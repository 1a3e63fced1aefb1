import { useEffect, useRef } from 'preact/hooks';
import type { Words } from './words.ts';

/** Why a person of staff may look at what the role does not open (src/http/staff-access.ts). */
export const REASONS = ['emergency', 'covering', 'complaint', 'records-request', 'quality-review'] as const;

/** Stands where something would be that the role does not open by itself: a reason, which is kept, opens it. */
export function Locked({
  words,
  what,
  busy,
  open,
}: {
  words: Words;
  what: string;
  busy: boolean;
  open: (reason: string) => void;
}) {
  const reason = useRef<HTMLSelectElement>(null);
  const text = words.person;
  useEffect(() => reason.current?.focus(), []);
  return (
    <form
      class="locked"
      onSubmit={(event) => {
        event.preventDefault();
        open(reason.current?.value ?? '');
      }}
    >
      <p role="status">
        <strong>{what}</strong> {text['glass-body']}
      </p>
      <label>
        <span>{text['glass-reason']}</span>
        <select ref={reason}>
          {REASONS.map((one) => (
            <option key={one} value={one}>
              {text[`reason-${one}`]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="main" disabled={busy}>
        {text['glass-open']}
      </button>
    </form>
  );
}

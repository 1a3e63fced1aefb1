import { useRef, useState } from 'preact/hooks';
import { Asking } from './acts.tsx';
import { at } from './api.ts';
import type { Referral } from './person-answer.ts';
import { fill, nameOf, type Words } from './words.ts';

const STATES = ['accepted', 'completed', 'failed'] as const;
/** Why help did not come, as the staff API has it (src/http/staff/referrals.ts). */
const REASONS = ['no-answer', 'not-for-us', 'too-far', 'gone', 'other'] as const;

/** A way to help of the community's: how far it has come, and closing the loop where staff know more than the bot. */
export function Help({
  one,
  may,
  busy,
  change,
  words,
  when,
}: {
  one: Referral;
  may: boolean;
  busy: boolean;
  change: (to: string, body: unknown) => Promise<boolean>;
  words: Words;
  when: string;
}) {
  const [status, setStatus] = useState<string>(STATES[1]);
  const reason = useRef<HTMLSelectElement>(null);
  const text = words.help;
  const why = one.reason === null ? '' : `: ${nameOf(text, `why-${one.reason}`) ?? one.reason}`;
  return (
    <>
      <strong>{one.name}</strong>
      {` · ${nameOf(text, `state-${one.status}`) ?? one.status}${why} · ${when} `}
      {may && (
        <Asking
          ask={`help-${one.id}`}
          title={text.close}
          label={fill(text['close-of'], { name: one.name })}
          words={words}
          busy={busy}
          done={() =>
            change(`/referrals/${at(one.id)}`, {
              status,
              ...(status === 'failed' ? { reason: reason.current?.value } : {}),
            })
          }
        >
          <p>{text.body}</p>
          <label>
            <span>{text.became}</span>
            <select value={status} onChange={(event) => setStatus(event.currentTarget.value)}>
              {STATES.map((state) => (
                <option key={state} value={state}>
                  {text[`state-${state}`]}
                </option>
              ))}
            </select>
          </label>
          {status === 'failed' && (
            <label>
              <span>{text.why}</span>
              <select ref={reason} required>
                {REASONS.map((code) => (
                  <option key={code} value={code}>
                    {text[`why-${code}`]}
                  </option>
                ))}
              </select>
            </label>
          )}
        </Asking>
      )}
    </>
  );
}

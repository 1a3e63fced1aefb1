import { useRef, useState } from 'preact/hooks';
import { api, Failure, type Me } from './api.ts';
import { fill, nameOf, type Words } from './words.ts';

type Begun = { readonly secret: string; readonly svg: string };

/** One's own account: password, second factor, recovery codes. Each asks for the password once more. */
export function Account({ me, words }: { me: Me; words: Words }) {
  const [begun, setBegun] = useState<Begun | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [second, setSecond] = useState(me.staff.secondFactor);
  const [failed, setFailed] = useState<string | null>(null);
  const password = useRef<HTMLInputElement>(null);
  const code = useRef<HTMLInputElement>(null);
  const text = words.account;
  const doing = async (work: () => Promise<void>): Promise<void> => {
    setFailed(null);
    try {
      await work();
    } catch (error) {
      setFailed(error instanceof Failure ? error.code : 'other');
    }
  };
  const given = () => ({ password: password.current?.value ?? '' });
  const shown = (found: { recoveryCodes: readonly string[] }): void => {
    setCodes(found.recoveryCodes);
    setBegun(null);
    setSecond(true);
  };
  return (
    <div class="account">
      <h2>{words.screen.account}</h2>
      <p>
        {me.staff.name} · {me.staff.email}
      </p>
      <h3>{text.second}</h3>
      <p>{second ? text.on : text.off}</p>
      <p class="failure" role="alert">
        {failed === null ? null : fill(nameOf(words.error, failed) ?? words.error.other, { requestId: '' })}
      </p>
      {begun === null && codes === null && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void doing(async () => {
              if (second) shown(await api.post('/me/recovery-codes', given()));
              else setBegun(await api.post<Begun>('/me/totp', given()));
            });
          }}
        >
          <label>
            <span>{words['sign-in'].password}</span>
            <input ref={password} type="password" autocomplete="current-password" required maxLength={256} />
          </label>
          <button type="submit" class="main">
            {second ? text['new-codes'] : text.begin}
          </button>
        </form>
      )}
      {begun !== null && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void doing(async () =>
              shown(await api.post('/me/totp/confirm', { code: code.current?.value ?? '' })),
            );
          }}
        >
          <p>{text.scan}</p>
          <img
            class="qr"
            width="200"
            height="200"
            alt={text.qr}
            src={`data:image/svg+xml,${encodeURIComponent(begun.svg)}`}
          />
          <p>
            {text.key} <code>{begun.secret}</code>
          </p>
          <label>
            <span>{words['sign-in'].code}</span>
            <input ref={code} inputMode="numeric" autocomplete="one-time-code" required maxLength={14} />
          </label>
          <button type="submit" class="main">
            {text.prove}
          </button>
        </form>
      )}
      {codes !== null && (
        <>
          <p class="note" role="status">
            {text.codes}
          </p>
          <ul class="codes">
            {codes.map((one) => (
              <li key={one}>
                <code>{one}</code>
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => print()}>
            {text.print}
          </button>
        </>
      )}
    </div>
  );
}

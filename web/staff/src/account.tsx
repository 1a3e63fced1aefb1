import { useRef, useState } from 'preact/hooks';
import { api, Failure, type Me } from './api.ts';
import { FaultLine, faulty, focusFault, useDoing } from './doing.tsx';
import { fill, nameOf, type Words } from './words.ts';

type Begun = { readonly secret: string; readonly svg: string };

/** One's own account: password, second factor, recovery codes. Each asks for the password once more. */
export function Account({ me, words, changed }: { me: Me; words: Words; changed: () => void }) {
  const [begun, setBegun] = useState<Begun | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [second, setSecond] = useState(me.staff.secondFactor);
  const [left, setLeft] = useState(me.staff.recoveryCodesLeft);
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
    setLeft(found.recoveryCodes.length);
  };
  const remove = (): Promise<void> =>
    doing(async () => {
      await api.post('/me/totp/remove', { ...given(), code: code.current?.value ?? '' });
      setSecond(false);
      setCodes(null);
    });
  return (
    <div class="account">
      <h2>{words.screen.account}</h2>
      <p>
        {me.staff.name} · {me.staff.email}
      </p>
      <Password words={words} changed={changed} />
      <h3>{text.second}</h3>
      <p>
        {second ? text.on : text.off}
        {second && ` ${fill(text.left, { count: left })}`}
      </p>
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
            <span>{text.again}</span>
            <input ref={password} type="password" autocomplete="current-password" required maxLength={256} />
          </label>
          <button type="submit" class="main">
            {second ? text['new-codes'] : text.begin}
          </button>
          {second && (
            <>
              <label>
                <span>{text['remove-code']}</span>
                <input ref={code} autocomplete="one-time-code" maxLength={14} />
              </label>
              <button type="button" onClick={() => void remove()}>
                {text.remove}
              </button>
            </>
          )}
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

/** Another password for oneself. Whoever is signed in with the old one is out, here too. */
function Password({ words, changed }: { words: Words; changed: () => void }) {
  const form = useRef<HTMLFormElement>(null);
  const { doing, line, faults } = useDoing(words);
  const [differ, setDiffer] = useState(false);
  const text = words.account;
  const value = (name: string): string =>
    form.current?.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '';
  const short = faults.find(({ path }) => path === 'password' || path === 'next') ?? null;
  const save = async (): Promise<void> => {
    const isSame = value('next') === value('twice');
    setDiffer(!isSame);
    const done =
      isSame &&
      (await doing(() => api.post('/me/password', { current: value('current'), next: value('next') })));
    if (done) changed();
    else focusFault(form.current);
  };
  return (
    <>
      <h3>{text.password}</h3>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>{text['password-body']}</p>
        {line}
        <label>
          <span>{text.current}</span>
          <input name="current" type="password" autocomplete="current-password" required maxLength={256} />
        </label>
        <label>
          <span>{text.next}</span>
          <input
            name="next"
            type="password"
            autocomplete="new-password"
            required
            maxLength={256}
            {...faulty('fault-next', short)}
          />
        </label>
        <FaultLine id="fault-next" fault={short} words={words} />
        <label>
          <span>{text.twice}</span>
          <input
            name="twice"
            type="password"
            autocomplete="new-password"
            required
            maxLength={256}
            {...(differ ? { 'aria-invalid': true, 'aria-describedby': 'fault-twice' } : {})}
          />
        </label>
        {differ && (
          <span id="fault-twice" class="fault">
            {text.differ}
          </span>
        )}
        <button type="submit">{text.change}</button>
      </form>
    </>
  );
}

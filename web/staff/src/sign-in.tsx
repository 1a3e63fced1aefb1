import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Desk } from './desk.ts';
import { FailureLine } from './failure.tsx';
import type { State } from './state.ts';
import type { Words } from './words.ts';

/** Where staff sign in. What they were writing stays in the page meanwhile. */
export function SignIn({ state, desk, words }: { state: State; desk: Desk; words: Words }) {
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const code = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => code.current?.focus(), [state.codeNeeded]);
  useLayoutEffect(() => email.current?.focus(), []);
  return (
    <main class="sign-in">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void desk.signIn(email.current?.value ?? '', password.current?.value ?? '', code.current?.value);
        }}
      >
        <h2>{words['sign-in'].title}</h2>
        {state.out !== null && <p class="note">{words['sign-in'][state.out]}</p>}
        <label for="email">{words['sign-in'].email}</label>
        <input id="email" ref={email} type="email" autocomplete="username" required maxLength={254} />
        <label for="password">{words['sign-in'].password}</label>
        <input
          id="password"
          ref={password}
          type="password"
          autocomplete="current-password"
          required
          maxLength={256}
        />
        {state.codeNeeded && (
          <>
            <label for="code">{words['sign-in'].code}</label>
            <input
              id="code"
              ref={code}
              autocomplete="one-time-code"
              autocapitalize="none"
              required
              maxLength={20}
              aria-describedby="code-hint"
            />
            <p class="quiet" id="code-hint">
              {words['sign-in']['code-hint']}
            </p>
          </>
        )}
        <FailureLine state={state} words={words} />
        <button type="submit" class="main" disabled={state.busy === 'login'}>
          {words['sign-in'].submit}
        </button>
        {state.oidc && (
          <a class="elsewhere" href="/api/staff/oidc/login">
            {words['sign-in'].oidc}
          </a>
        )}
      </form>
    </main>
  );
}

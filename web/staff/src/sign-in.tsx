import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Desk, State } from './desk.ts';
import { FailureLine } from './failure.tsx';
import type { Words } from './words.ts';

/** Where staff sign in. What they were writing stays in the page meanwhile. */
export function SignIn({ state, desk, words }: { state: State; desk: Desk; words: Words }) {
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => email.current?.focus(), []);
  return (
    <main class="sign-in">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void desk.signIn(email.current?.value ?? '', password.current?.value ?? '');
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
        <FailureLine state={state} words={words} />
        <button type="submit" class="main" disabled={state.busy === 'login'}>
          {words['sign-in'].submit}
        </button>
      </form>
    </main>
  );
}

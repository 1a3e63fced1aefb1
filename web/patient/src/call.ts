const API = '/v3/directline';
const REQUEST_MS = 15_000;

/** What the server answered; `body` is null where it refused, and `code` then says why. */
export type Answer = {
  readonly ok: boolean;
  readonly status: number;
  readonly body: unknown;
  readonly code: string;
};

type Refusal = { readonly error?: { readonly code?: string } };

/** Asks the practice's server, Direct Line unless `base` says otherwise. Null when nothing came back: no network, no server, or not in time. */
export async function call(
  path: string,
  options: {
    readonly method?: string;
    readonly token?: string;
    readonly body?: unknown;
    readonly base?: string;
  },
): Promise<Answer | null> {
  const { token, body } = options;
  const headers = new Headers();
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  if (body !== undefined) headers.set('content-type', 'application/json');
  try {
    const response = await fetch((options.base ?? API) + path, {
      method: options.method ?? (body === undefined ? 'GET' : 'POST'),
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(REQUEST_MS),
    });
    const { ok, status } = response;
    if (ok) return { ok, status, body: await response.json(), code: '' };
    const refusal = (await response.json().catch(() => null)) as Refusal | null;
    return { ok, status, body: null, code: refusal?.error?.code ?? '' };
  } catch {
    return null;
  }
}

/** The practice as a path of the server's is told it: `null` is the only one there is. */
export function ofPractice(practice: string | null): string {
  return practice === null ? '' : `?practice=${encodeURIComponent(practice)}`;
}

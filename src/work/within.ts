/**
 * Does work under a signal that ends it after a time. Unlike `AbortSignal.timeout` nothing is left behind when it is over
 * in time: there, an error with a stack is made for every text, long after it went out.
 */
export async function within<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ending = new AbortController();
  const limit = setTimeout(() => ending.abort(), ms);
  try {
    return await work(ending.signal);
  } finally {
    clearTimeout(limit);
  }
}

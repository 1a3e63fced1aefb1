/** Runs what has the same key one after another, in the order it was asked for; what has another key waits for nobody. */
export type InLine = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** A line holds no memory once it is empty. A failure ends its own work alone. */
export function createInLine(): InLine {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}

import type { World } from './world.ts';

/** A page that nobody knows: what it says and what it shows. */
export async function openPage(world: World) {
  const headers = { 'content-type': 'application/json', origin: world.url };
  const api = `${world.url}/v3/directline`;
  const ask = async (path: string, token: string | null, body?: unknown) => {
    const response = await fetch(`${api}${path}`, {
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      headers: token === null ? headers : { ...headers, authorization: `Bearer ${token}` },
    });
    return (await response.json()) as Record<string, unknown>;
  };
  const token = String((await ask('/tokens/generate', null, {})).token);
  const page = String((await ask('/conversations', token, {})).conversationId);
  await world.settle();
  const path = `/conversations/${page}/activities`;
  const shown = async () => {
    const { activities } = (await ask(path, token)) as {
      activities: { text?: string; from?: { role?: string } }[];
    };
    return activities.filter(({ from }) => from?.role === 'bot').map(({ text = '' }) => text);
  };
  let seen = (await shown()).length;
  return {
    address: { channel: 'web', page } as const,
    /** Answers what the page gets of it. */
    say: async (text: string): Promise<string> => {
      await ask(path, token, { type: 'message', from: { id: 'me' }, text });
      await world.settle();
      const all = await shown();
      const fresh = all.slice(seen);
      seen = all.length;
      return fresh.join('\n');
    },
  };
}

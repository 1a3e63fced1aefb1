import { ana, Conversation, known } from './harness.ts';

/** A talk with Ana, who is known, made sure of and has agreed, unless the session says otherwise. */
export function talk(session: ConstructorParameters<typeof Conversation>[1] = {}): Conversation {
  return new Conversation(ana, { ...session, session: { ...known, ...session?.session } });
}

/** Texts one after another; what the last of them was answered. */
export async function all(conversation: Conversation, ...texts: readonly string[]): Promise<string> {
  let said = '';
  for (const text of texts) said = await conversation.text(text);
  return said;
}

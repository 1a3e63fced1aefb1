import { phrase } from '../../care/phrase.ts';
import { Refused } from '../../errors.ts';
import { heldBackIn } from '../../turn/held-back.ts';
import type { StaffAccount } from '../../turn/stores.ts';
import type { Translation } from '../../turn/translations.ts';
import { practiceOf, type Tools } from './tools.ts';

/** True for what may be sent: everyday words, or words that a qualified person has approved. */
export function isUsable({ state }: Translation): boolean {
  return state !== 'waiting';
}

/** What of a translation goes out: a computer's words say so in their own language, the original below. Null: nothing may. */
export function sendOf(one: Translation, voice: Tools['voice']): string | null {
  if (!isUsable(one)) return null;
  if (one.state === 'approved' || one.by === null) return one.text;
  return `${one.text}\n${voice.say(one.to, phrase('model:original', { text: one.original }))}`;
}

/**
 * Resolves where a line may go to the patient as far as translations are concerned. Rejects with Refused 409: a translation
 * that is named must be usable and sent as `send` has it, and a computer's words about what is critical go nowhere before a
 * qualified person has approved them, whoever sends them and however.
 */
export async function refuseUnapproved(
  tools: Tools,
  staff: StaffAccount,
  { text, translationId }: { readonly text: string; readonly translationId?: string | undefined },
): Promise<void> {
  const { language } = tools;
  if (language === undefined) return;
  if (translationId !== undefined) {
    const named = await language.translations.find(staff.practice, translationId);
    if (named === null) throw new Refused(404, 'not-found', 'There is no such translation.');
    if (!isUsable(named)) throw await waits(tools, staff, named);
    if (sendOf(named, tools.voice)?.trim() !== text.trim())
      throw new Refused(409, 'changed', 'This translation reads otherwise now. Send its `send` as it is.');
    return;
  }
  const found = await heldBackIn(language.translations, await practiceOf(tools, staff), text);
  if (found !== null) throw await waits(tools, staff, found);
}

async function waits(tools: Tools, staff: StaffAccount, { id }: Translation): Promise<Refused> {
  const { practice, id: who } = staff;
  await tools.audit(practice, { at: tools.clock(), who, did: 'refused', what: id, why: 'translation-waits' });
  return new Refused(
    409,
    'translation-waits',
    `Nothing was sent: these are a computer’s words about safe care or rights, and nobody qualified has approved them. A nurse or supervisor approves them by POST /api/staff/translations/${id}/approve, or in the console under the translations that wait. Then send what that answers as \`send\`.`,
  );
}

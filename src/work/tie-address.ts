import type { Right } from '../care/family.ts';
import type { Practice } from '../practice/practice.ts';
import type { Address } from '../turn/address.ts';
import type { Outcome } from '../turn/commit.ts';
import type { ConversationStore } from '../turn/conversation-stores.ts';
import type { Desk } from '../turn/ports.ts';

/** An enrolment as staff ask for it. `also`: whoever has the address already is the same person. */
export type Tie = {
  readonly id: string;
  readonly at: number;
  readonly patient: string;
  readonly address: Address;
  readonly proxy: string | null;
  readonly locale: string | null;
  readonly consented: boolean;
  readonly invite: boolean;
  readonly also?: boolean;
  readonly rights?: readonly Right[] | null;
  readonly name?: string | null;
  readonly by: string;
};

/**
 * Ties an address to a patient, or to somebody who acts for them. A mother who is enrolled for a second child on the same
 * phone speaks for both from then on; in every other case the address leaves whoever had it, and nothing of theirs goes
 * there any more. Doing it again with the same id changes nothing.
 */
export async function tieAddress(
  tools: {
    readonly conversations: Pick<ConversationStore, 'conversationOf' | 'conversationOfPerson' | 'link'>;
    readonly work: Desk;
  },
  practice: Practice,
  tie: Tie,
): Promise<{ readonly conversation: string; readonly outcome: Outcome }> {
  const { conversations, work } = tools;
  const { address, patient, proxy } = tie;
  const before = await conversations.conversationOf(practice.id, address);
  const own = await conversations.conversationOfPerson(practice.id, patient, proxy);
  const joins =
    before.patients.length > 0 && (tie.also === true || (await isSameCarer(tools, practice, before, tie)));
  const conversation = joins ? before.conversation : own;
  const patients = joins ? [...new Set([...before.patients, patient])] : [patient];
  // The link comes first: the turn that takes the enrolment in then finds the patient's chart.
  await conversations.link(practice.id, { address, conversation, patients });
  const outcome = await work.perform(practice.id, conversation, {
    kind: 'enrolled',
    id: tie.id,
    at: tie.at,
    patientId: patient,
    address,
    locale: tie.locale,
    proxy,
    consented: tie.consented,
    invite: tie.invite,
    joins,
    ...(tie.rights != null && { rights: tie.rights }),
    ...(tie.name != null && { name: tie.name }),
    by: tie.by,
  });
  if (proxy !== null && !tie.consented && outcome.ok) {
    // The patient, where they write to us themselves, has a say in it.
    const patientsOwn = await conversations.conversationOfPerson(practice.id, patient, null);
    const { id, at } = tie;
    const named = { kind: 'named', id: `named-${id}`, at, patientId: patient, relationship: proxy } as const;
    await work.perform(practice.id, patientsOwn, named);
  }
  if (before.patients.length > 0 && before.conversation !== conversation) {
    const left = { kind: 'left', id: `left-${tie.id}`, at: tie.at, address } as const;
    await work.perform(practice.id, before.conversation, left);
  }
  return { conversation, outcome };
}

/** True where the address already belongs to somebody who is to another patient what they now are to this one. */
async function isSameCarer(
  { conversations }: { readonly conversations: Pick<ConversationStore, 'conversationOfPerson'> },
  practice: Practice,
  before: { readonly conversation: string; readonly patients: readonly string[] },
  { patient, proxy }: Tie,
): Promise<boolean> {
  if (proxy === null) return false;
  for (const other of before.patients.filter((one) => one !== patient)) {
    if ((await conversations.conversationOfPerson(practice.id, other, proxy)) === before.conversation)
      return true;
  }
  return false;
}

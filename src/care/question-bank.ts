import { folded } from './normal.ts';

/**
 * Questions that families ask of, by topic: our own words, in `asking:bank.<topic>` of the catalogue. The topics are those
 * of AHRQ's QuestionBuilder and what families of children with long needs ask beside them.
 */
const BANK: Readonly<Record<string, readonly string[]>> = {
  medicine: ['why', 'how', 'effects'],
  test: ['why', 'ready', 'result'],
  surgery: ['why', 'risks', 'after'],
  diagnosis: ['what', 'next', 'signs'],
  referral: ['why', 'tell', 'who'],
  school: ['plan', 'form', 'call'],
  transition: ['when', 'learn', 'records'],
  cost: ['much', 'cheaper', 'help'],
  life: ['do', 'home', 'rest'],
};

/** The topics' names, as keys of the catalogue, in the order they are offered. */
export const TOPIC_KEYS: readonly string[] = Object.keys(BANK).map((topic) => `asking:topic.${topic}`);

/** The questions of a topic, as keys of the catalogue. */
export function bankOf(topicKey: string): readonly string[] {
  const topic = topicKey.split('.').at(-1) ?? '';
  return (BANK[topic] ?? []).map((name) => `asking:bank.${topic}.${name}`);
}

/** True for "ideas", "help me": somebody does not know what to ask. */
export function isAskedForIdeas(text: string): boolean {
  return /^(?:ideas?|(?:give me |show me |some |more |mas |deme |quiero )ideas|topics?|temas|examples?|ejemplos?|help me think|(?:i )?(?:do not|don'?t) know(?: what to ask)?|not sure|no se(?: que preguntar)?|no estoy segur[oa]|sugerencias)$/.test(
    folded(text)
      .replace(/[?.!¿¡,]/g, '')
      .trim(),
  );
}

import { CATALOGUE } from '../../src/safety/rules/catalogue.ts';
import { ENGLISH } from '../../src/safety/rules/en.ts';

/** A text made from patterns: less sure than one a person wrote, so it weighs less. */
export type MadeLesson = {
  readonly text: string;
  readonly level: 'emergency' | 'crisis' | 'calm';
  readonly weight: number;
};

/** English texts made from the rules' own words, from idioms, and from harmless sentences about people and conditions. */
export function madeLessons(): readonly MadeLesson[] {
  const random = randomFrom(7);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const say = (pattern: string): string =>
    pattern
      .replace(/<(\w+)>/g, (_, name: string) => pick(ENGLISH.concepts[name] ?? ['']))
      .replace(/\(([^()]*)\)\??/g, (_, choices: string) => pick(choices.split('|')))
      .replace(/<(\w+)>/g, (_, name: string) => pick(ENGLISH.concepts[name] ?? ['']));
  const made: MadeLesson[] = [];
  for (const [id, patterns] of Object.entries(ENGLISH.says)) {
    const level = CATALOGUE.find((rule) => rule.id === id)?.level;
    if (level !== 'emergency' && level !== 'crisis') continue;
    for (const pattern of patterns) {
      for (let time = 0; time < (/[(<]/.test(pattern) ? SAID_TIMES : 1); time += 1) {
        const parts = pattern.split(/&+|\+/).map((part) => say(part.trim()));
        if (random() < 0.5 && pattern.includes('&')) parts.reverse();
        made.push({ text: pick(OPENINGS) + parts.join(pick([' ', ' and '])), level, weight: 0.1 });
      }
    }
  }
  for (const idiom of ENGLISH.context.idiom ?? [])
    made.push({ text: say(idiom), level: 'calm', weight: 0.5 });
  for (const person of PEOPLE)
    for (const does of EVERYDAY)
      if (random() < 0.5) made.push({ text: `${person} ${does}`, level: 'calm', weight: 0.5 });
  for (const condition of CONDITIONS)
    for (const frame of HARMLESS)
      if (random() < 0.6) made.push({ text: frame.replace('X', condition), level: 'calm', weight: 0.5 });
  return made;
}

const SAID_TIMES = 8;
const OPENINGS = ['', '', '', '', 'is it normal that ', 'sorry to bother but '];

const split = (text: string): readonly string[] => text.split('|').map((part) => part.trim());

const PEOPLE =
  split(`my mom | my son | my daughter | my husband | my wife | grandma | my dad | he | she | my baby | the baby
  | my kid | my brother | grandpa | my boyfriend | my sister | i | my nephew | my grandson`);
const EVERYDAY =
  split(`needs a ride tuesday | has an appointment friday | wants to start walking | is turning 18 | likes the new nurse
  | is doing good | is doing better | takes it with breakfast | lost the card | needs a note for school | wants to see a dietitian
  | moved to a new school | starts kindergarten | has a new phone | wants to talk to the doctor about sleep | is scared of needles
  | got his glasses | goes to therapy on mondays | needs a refill | will come with me | can text for me | likes trains
  | wont eat broccoli | hates the taste of it | is in summer camp | was late to the visit | has questions about the plan
  | is feeling fine today | used the inhaler like the plan says | passed the hearing test | is coming home from the hospital tomorrow
  | has a checkup next week | is 6 months old today | rolled over for the first time | is crawling | made the honor roll
  | is on the waiting list | is learning to cook | wants to be more active | finished the antibiotics | is back at school
  | went to bed early | works nights | is visiting from texas | is due for shots | got the flu shot | asked about the form
  | is happy with the wheelchair | speaks spanish | changed jobs`);
const CONDITIONS =
  split(`stroke | heart attack | seizure | overdose | asthma attack | allergic reaction | head injury | concussion | miscarriage
  | chest pain | burn | suicide | self harm | abuse | domestic violence | psychosis | choking | poisoning | sepsis | meningitis
  | low blood sugar | heat stroke | drowning | snake bite | bleeding | preeclampsia | blood clot | broken hip | panic attack
  | kidney stones | appendicitis | anaphylaxis | carbon monoxide | bullying`);
const HARMLESS =
  split(`my mom had a X in 2015 | he had a X last year and is fine now | what are the signs of X | what does X mean
  | is there a class about X | do you have a pamphlet on X | my son is writing a report on X | history of X do i put it on the form
  | my grandma died of X years ago | how do i prevent X | no X since march | what is the risk of X | i read an article about X
  | my plan says call if X | we watched a show about X | X awareness month | does X run in families
  | follow up visit for my X from last spring | can my insurance cover X treatment | my dog had a X | i had X when i was a kid
  | volunteer for the X hotline | the X support group meets when | question about X for my next visit | the school needs the X plan
  | X prevention poster | after my X in may i finished rehab | is there a vaccine or test for X | my doctor ruled out X
  | was told it was not X`);

function randomFrom(start: number): () => number {
  let seed = start;
  return () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return seed / 0x7fff_ffff;
  };
}

/** A step of a talk: what is texted, and how Porchlight's reply is known: its last text, where `first` comes before it. */
export type Step = { readonly text: string; readonly first?: RegExp; readonly reply: RegExp };

/**
 * One conversation after another, as a patient has them: menu words, the plan explained and explained again, a goal from
 * wish to saved, the team. The demo patient's chart answers. Words of their own are too long to be remembered as short
 * answers are: each is read anew. Echoes get the same texts, and send them back.
 */
export const talk: readonly Step[] = [
  { text: 'hi', reply: /What can I help with\?/ },
  { text: '1', reply: /^Your care plan:/ },
  { text: '1', reply: /^Measure your blood pressure/ },
  { text: 'explain it differently', first: /^The cuff hugs your arm/, reply: /^What next\?/ },
  { text: 'who to ask', reply: /^About your care, you can ask/ },
  { text: 'back to the list', reply: /^Your care plan:/ },
  { text: 'smoking', reply: /^Support to quit smoking/ },
  { text: 'that is all', reply: /^All right\./ },
  { text: 'Who is on my care team?', reply: /Grace Okafor/ },
  { text: 'I want to set a goal', reply: /^What would you like to do for your health/ },
  { text: 'Walk more every day, with my dog!', reply: /^"Walk more every day, with my dog!": why/ },
  { text: 'skip', reply: /^Your goal: "Walk more/ },
  { text: '10 minutes after lunch on Mondays', reply: /^One more detail/ },
  { text: 'in the park behind our house', reply: /^How sure are you/ },
  { text: '8', reply: /^When shall I ask how it went/ },
  { text: 'in a week', reply: /^Your goal is saved/ },
  { text: 'no', reply: /^All right\./ },
  { text: 'what is a medical home?', reply: /^A medical home is a care team/ },
  { text: 'no thanks', reply: /^All right\./ },
  { text: 'thank you', reply: /^You are welcome/ },
];

import { ACTS, type Grant, granted, KINDS, PARTIES, type Party, PLACES } from './access.ts';

const SHORT: Readonly<Record<Grant, string>> = {
  no: '–',
  yes: 'yes',
  'own phone': 'own phone',
  'open handoff': 'open need',
  'break glass': 'with reason',
};

/** The access table as a page of Markdown, for practices: every cell of it, read and change. */
export function accessPage(): string {
  return [
    '# Who may know what',
    '',
    'Printed by `npm run -s porchlight -- access` from the one table that every check goes through',
    '(`src/people/access.ts`); a test keeps this page as the table is.',
    '',
    'Each cell says who may **read / change** it. `own phone`: when a teen has said that nobody else reads it. `open need`:',
    'while somebody waits for an answer there, or with a reason. `with reason`: staff must give a reason first, which the',
    'audit log keeps. A kind of data that is not named on a channel is refused there: people never get anything on the',
    'console, staff never on a phone. Nobody gets anything before it is known who they are and they have agreed.',
    '',
    'A proxy has the sum of what each of their rights gives. On birthdays rights change by themselves: from 12 on the patient',
    'has the row of a teen, from 13 on a parent that of a teen’s parent, and at 18 what was given for a child ends (the row',
    '“proxy that ended”). A practice file may set other ages. What a patient takes back ends at once, in that same row.',
    '',
    'An agent of some teams has the open needs of these teams and of none; what other teams are asked about takes a reason. A',
    'danger is everybody’s. What is confidential on a memory card takes a reason from all of staff, and is not read out on a',
    'phone that others may see.',
    '',
    'Whoever may change the consents may give others a link to the plan, and whoever may change the questions one to these.',
    'Who opens it sees the plan and the team, or the questions, without what is confidential, and nothing else of this table.',
    'The link ends by itself, when it is taken back, and with the right of whoever gave it. Whoever of staff may change the',
    'consents ends either for a family.',
    '',
    ...PLACES.flatMap((place) => [`## On ${place}`, '', ...table(place), '']),
    '## Why',
    '',
    '| who | granted because | refused because |',
    '| --- | --- | --- |',
    ...PARTIES.map((party) => `| ${party} | ${reason(party, true)} | ${reason(party, false)} |`),
    '',
  ].join('\n');
}

function table(place: (typeof PLACES)[number]): readonly string[] {
  const rows = PARTIES.map((party) => ({
    party,
    cells: KINDS.map((kind) => ACTS.map((act) => SHORT[granted(party, kind, place, act).grant]).join(' / ')),
  }));
  return [
    `| who | ${KINDS.join(' | ')} |`,
    `| --- |${' --- |'.repeat(KINDS.length)}`,
    ...rows
      .filter(({ cells }) => cells.some((cell) => cell !== '– / –'))
      .map(
        ({ party, cells }) =>
          `| ${party} | ${cells.map((cell) => (cell === '– / –' ? '–' : cell)).join(' | ')} |`,
      ),
  ];
}

/** The reasons of a row on the channels it has anything on; a row without any has one reason for all. */
function reason(party: Party, isGranted: boolean): string {
  const found = new Set(
    PLACES.flatMap((place) => KINDS.flatMap((kind) => ACTS.map((act) => granted(party, kind, place, act))))
      .filter(({ grant, why }) => (grant !== 'no') === isGranted && !why.startsWith('only on '))
      .map(({ why }) => why),
  );
  return [...found].join('; ') || '–';
}

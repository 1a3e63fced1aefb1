import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  ACTS,
  type ActOn,
  type Circumstances,
  granted,
  isAllowed,
  KINDS,
  type Kind,
  PARTIES,
  PLACES,
  type Place,
} from '../../src/people/access.ts';
import { accessPage } from '../../src/people/access-page.ts';

const page = readFileSync(join(__dirname, '../../docs/access.md'), 'utf8');

test('the page is printed from the table', () => expect(page).toBe(accessPage()));

/** What the printed page says of a cell: the matrix is read back out of the words that people read. */
function printed(place: Place, party: string, kind: Kind, act: ActOn): string {
  const section = page.split(`## On ${place}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const column = rows.find((cells) => cells[1] === 'who')?.indexOf(kind) ?? -1;
  const cell = rows.find((cells) => cells[1] === party)?.[column] ?? '–';
  return cell === '–' ? '–' : (cell.split(' / ')[act === 'read' ? 0 : 1] ?? '');
}

const cells = PARTIES.flatMap((party) =>
  KINDS.flatMap((kind) => PLACES.flatMap((place) => ACTS.map((act) => ({ party, kind, place, act })))),
);
const all: Circumstances = { ownPhone: true, openHandoff: true, brokeGlass: true };
const opens: Readonly<Record<string, readonly Circumstances[]>> = {
  '–': [],
  yes: [{}],
  'own phone': [{ ownPhone: true }],
  'open need': [{ openHandoff: true }, { brokeGlass: true }],
  'with reason': [{ brokeGlass: true }],
};

test('the matrix is whole', () => expect(cells).toHaveLength(13 * 12 * 3 * 2));

test.each(PARTIES)(
  '%s: every kind, channel and act is allowed or refused as the page says, with a reason',
  (party) => {
    for (const { kind, place, act } of cells.filter((cell) => cell.party === party)) {
      const says = printed(place, party, kind, act);
      const where = `${party} / ${kind} / ${place} / ${act}`;
      const ways = opens[says];
      expect([where, ways === undefined]).toEqual([where, false]);
      const wish = { kind, place, act };
      expect([where, isAllowed([party], wish)]).toEqual([where, says === 'yes']);
      expect([where, isAllowed([party], wish, all)]).toEqual([where, says !== '–']);
      for (const way of ways ?? []) expect([where, isAllowed([party], wish, way)]).toEqual([where, true]);
      for (const other of Object.keys(all) as (keyof Circumstances)[]) {
        const opened = says === 'yes' || (ways ?? []).some((way) => way[other] === true);
        expect([where, other, isAllowed([party], wish, { [other]: true })]).toEqual([where, other, opened]);
      }
      expect(granted(party, kind, place, act).why).not.toBe('');
    }
  },
);

describe('what must hold whatever the table says', () => {
  const refusedTo = (wanted: readonly string[], where: Partial<(typeof cells)[number]>) =>
    cells
      .filter(({ party }) => wanted.includes(party))
      .filter((cell) => Object.entries(where).every(([name, value]) => cell[name as 'kind'] === value))
      .filter((cell) => isAllowed([cell.party], cell, all));
  const people = PARTIES.slice(0, 9);
  const staff = PARTIES.slice(9);

  test('nothing for whoever is not verified, whose time has ended, or who is there for emergencies', () => {
    expect(refusedTo(['unverified', 'proxy that ended', 'proxy: emergency only'], {})).toEqual([]);
  });
  test('people never on the console, staff never on a phone', () => {
    expect(refusedTo(people, { place: 'console' })).toEqual([]);
    for (const place of ['sms', 'web'] as const) expect(refusedTo(staff, { place })).toEqual([]);
  });
  test('what is confidential goes to the teen alone, of all who have a phone', () => {
    expect(new Set(refusedTo(people, { kind: 'confidential' }).map(({ party }) => party))).toEqual(
      new Set(['teen']),
    );
    for (const party of staff)
      expect(isAllowed([party], { kind: 'confidential', place: 'console', act: 'read' })).toBe(false);
  });
  test('nobody changes the audit log, and no person reads it', () => {
    expect(refusedTo([...PARTIES], { kind: 'audit', act: 'change' })).toEqual([]);
    expect(refusedTo([...people], { kind: 'audit' })).toEqual([]);
  });
  test('a parent of a teen may nothing that a parent of a child may not', () => {
    for (const { kind, place, act } of refusedTo(['parent of a teen'], {})) {
      expect([kind, act, isAllowed(['proxy: decide'], { kind, place, act })]).toEqual([kind, act, true]);
    }
  });
  test('no proxy may what the patient may not, and more rights never take anything away', () => {
    const proxies = PARTIES.filter((party) => party.startsWith('proxy'));
    fc.assert(
      fc.property(
        fc.constantFrom(...cells),
        fc.subarray([...proxies]),
        fc.subarray([...proxies]),
        (cell, one, other) => {
          const both = isAllowed([...one, ...other], cell);
          expect(both).toBe(isAllowed(one, cell) || isAllowed(other, cell));
          if (both) expect(isAllowed(['patient'], cell)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

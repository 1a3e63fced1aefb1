import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { homesFromCsv } from '../../src/care/homes/from-csv.ts';
import { homesFromPlanNet } from '../../src/care/homes/from-plan-net.ts';
import { ACCESS, type Home, type HomeWish } from '../../src/care/homes/home.ts';
import { matchHomes } from '../../src/care/homes/match.ts';
import { readHomeWish } from '../../src/care/homes/wish.ts';
import { languageIn, languageName } from '../../src/care/near/languages.ts';
import { milesBetween, NOWHERE, readZip, spotOfZip } from '../../src/care/near/near.ts';

const CHICAGO = [41.9, -87.65] as const;

function home(given: Partial<Home> = {}): Home {
  return {
    id: 'a',
    name: 'A Clinic',
    phone: null,
    website: null,
    place: { ...NOWHERE, spot: CHICAGO },
    languages: [],
    ages: null,
    insurance: [],
    slidingFee: null,
    openings: 'new',
    access: {},
    conditions: [],
    recognised: null,
    ...given,
  };
}

const anything: HomeWish = { age: null, insurance: null, language: null, needs: [], condition: null };

const homes = fc.array(
  fc.record({
    id: fc.uuid(),
    openings: fc.constantFrom('new', 'families', 'none', null),
    ages: fc.constantFrom(null, { least: 0, most: 17 }, { least: 18, most: null }, { least: 0, most: null }),
    insurance: fc.constantFrom<readonly string[]>([], ['Medicaid'], ['Medicare', 'Aetna']),
    languages: fc.constantFrom<readonly string[]>([], ['en'], ['en', 'es'], ['vi']),
    access: fc.record(Object.fromEntries(ACCESS.map((one) => [one, fc.boolean()])), { requiredKeys: [] }),
    recognised: fc.constantFrom(null, 'NCQA'),
    place: fc.record({
      spot: fc.option(
        fc.tuple(
          fc.double({ min: 41, max: 43, noNaN: true }),
          fc.double({ min: -89, max: -87, noNaN: true }),
        ),
      ),
    }),
  }),
  { maxLength: 30 },
);
const wishes = fc.record({
  age: fc.constantFrom(null, 0, 7, 40),
  insurance: fc.constantFrom(null, 'Medicaid', 'Aetna'),
  language: fc.constantFrom(null, 'es', 'vi'),
  needs: fc.subarray([...ACCESS]),
  condition: fc.constant(null),
});

test('what is known not to fit is never suggested, and what is not known is said as not known', () => {
  fc.assert(
    fc.property(homes, wishes, (given, wish) => {
      const all = given.map((one) => home({ ...one, place: { ...NOWHERE, ...one.place } }));
      const { found, gaveUp, within } = matchHomes(all, wish, CHICAGO);
      for (const match of found) {
        const { openings, ages, insurance, access, languages } = match.home;
        expect(['new', null]).toContain(openings);
        expect(match.unknown.includes('openings')).toBe(openings === null);
        if (wish.age !== null && ages !== null) {
          expect(wish.age).toBeGreaterThanOrEqual(ages.least);
          expect(wish.age).toBeLessThanOrEqual(ages.most ?? 200);
        }
        if (wish.insurance !== null && insurance.length > 0) expect(insurance).toContain(wish.insurance);
        if (wish.language !== null && languages.length > 0 && !gaveUp.includes('language'))
          expect(languages).toContain(wish.language);
        for (const need of wish.needs) {
          if (access[need] === undefined) expect(match.unknown).toContain(need);
          if (['wheelchair', 'asl'].includes(need)) expect(access[need]).not.toBe(false);
          expect(match.met.includes(need)).toBe(access[need] === true);
        }
        expect(match.miles ?? 0).toBeLessThanOrEqual(within ?? Number.POSITIVE_INFINITY);
      }
    }),
  );
});

test('the order of the directory changes nothing, and of two alike the nearer comes first', () => {
  fc.assert(
    fc.property(homes, wishes, (given, wish) => {
      const all = given.map((one) => home({ ...one, place: { ...NOWHERE, ...one.place } }));
      const ids = (list: readonly Home[]) =>
        matchHomes(list, wish, CHICAGO).found.map((match) => match.home.id);
      expect(ids(all.toReversed())).toEqual(ids(all));
    }),
  );
  const near = home({ id: 'near', place: { ...NOWHERE, spot: [41.91, -87.65] } });
  const far = home({ id: 'far', place: { ...NOWHERE, spot: [41.98, -87.65] } });
  expect(matchHomes([far, near], anything, CHICAGO).found[0]?.home.id).toBe('near');
});

test('further off is looked only where nothing is near, and a language is given up last', () => {
  const far = home({ id: 'far', languages: ['es'], place: { ...NOWHERE, spot: [42.4, -87.65] } });
  expect(matchHomes([far], anything, CHICAGO)).toMatchObject({ within: 50, gaveUp: [] });
  expect(matchHomes([far, home()], anything, CHICAGO)).toMatchObject({ within: 10 });
  expect(matchHomes([far], { ...anything, language: 'vi' }, CHICAGO).gaveUp).toEqual(['language']);
  expect(matchHomes([home({ openings: 'none' })], anything, CHICAGO).found).toEqual([]);
});

test('each of 20,000 homes is looked at about once', () => {
  let looks = 0;
  const all = Array.from({ length: 20_000 }, (_, index) => {
    const one = home({
      id: String(index),
      place: { ...NOWHERE, spot: [30 + (index % 200) / 10, -100 + (index % 300) / 10] },
    });
    return Object.defineProperty({ ...one }, 'openings', {
      get() {
        looks += 1;
        return 'new';
      },
    });
  });
  expect(matchHomes(all, { ...anything, age: 7, language: 'es' }, CHICAGO).found.length).toBeGreaterThan(0);
  expect(looks).toBeLessThanOrEqual(2 * all.length);
});

test('a bad row of a CSV is told with its line and reason, and the rest lands', () => {
  const csv = [
    'id,name,zip,languages,new_patients,age_min,age_max,wheelchair,colour',
    'a,Good Clinic,60614,English;Vietnamese,yes,0,,,red',
    ',No Id,60614,,,,,,',
    'c,Bad Age,60614,,,18,5,,',
    'd,Bad Tongue,60614,Klingonish,,,,,',
    'e,Too,many,cells,in,this,row,are,there,really',
    'f,New England,2139,,families,,,maybe,',
    'a,Twice,60614,,,,,,',
    'g,Last,2139,Español,no,,,no,',
  ].join('\n');
  const { entries, faults } = homesFromCsv(csv);
  expect(entries.map(({ id }) => id)).toEqual(['a', 'g']);
  expect(entries[0]).toMatchObject({
    languages: ['en', 'vi'],
    openings: 'new',
    ages: { least: 0, most: null },
    access: {},
  });
  expect(entries[1]).toMatchObject({
    languages: ['es'],
    openings: 'none',
    access: { wheelchair: false },
    place: { zip: '02139' },
  });
  expect(faults.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6, 7, 8]);
  expect(faults.map(({ reason }) => reason).join('|')).toMatch(
    /colour.*id.*below age_min.*none that is known.*cells.*yes, no.*twice/,
  );
});

const shared = join(__dirname, '../../../shared/fhir/directory');
const given = existsSync(shared) ? test : test.skip;
if (!existsSync(shared))
  process.stderr.write(`SKIPPED: ${shared} is missing, so no real Plan-Net files are read\n`);

given('real Plan-Net directories are read: primary care alone, and only what they tell', () => {
  const read = (name: string) =>
    homesFromPlanNet([{ name, bytes: readFileSync(join(shared, `${name}.collection.json`)) }]);
  const nppes = read('plan-net_nppes-sample-A');
  expect(nppes.refused).toEqual([]);
  expect(nppes.entries).toHaveLength(12);
  expect(nppes.passed).toBe(12);
  const lawrence = nppes.entries.find(({ name }) => name.startsWith('GREATER LAWRENCE'));
  expect(lawrence).toMatchObject({
    openings: 'families',
    languages: ['en', 'es'],
    access: { wheelchair: true },
    ages: { least: 0, most: 17 },
    recognised: null,
  });
  expect(new Set(nppes.entries.map(({ openings }) => openings)).size).toBeGreaterThan(1);
  const examples = read('plan-net-ig_examples');
  expect(examples.entries.map(({ id }) => id).sort()).toEqual(['HansSoloClinic', 'HospLoc1', 'HospLoc2']);
  expect(examples.entries[0]?.insurance).toContain('Acme of CT QHP Bronze');
});

test('a recognition as a medical home is read of an organization, while it is active', () => {
  const recognised = (status: string) =>
    homesFromPlanNet([{ name: 'x.json', bytes: new TextEncoder().encode(JSON.stringify(bundle(status))) }])
      .entries[0];
  expect(recognised('active')).toMatchObject({ recognised: 'NCQA', languages: ['vi'], openings: 'new' });
  expect(recognised('revoked')?.recognised).toBeNull();
});

function bundle(status: string) {
  const planNet = 'http://hl7.org/fhir/us/davinci-pdex-plan-net/StructureDefinition';
  const extension = [
    { url: 'code', valueCodeableConcept: { text: 'Patient-Centered Medical Home (PCMH)' } },
    { url: 'status', valueCode: status },
    { url: 'issuer', valueReference: { display: 'NCQA' } },
  ];
  const accepting = { url: 'acceptingPatients', valueCodeableConcept: { coding: [{ code: 'newpt' }] } };
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      {
        resource: {
          resourceType: 'Organization',
          id: 'o',
          name: 'O',
          extension: [{ url: `${planNet}/qualification`, extension }],
        },
      },
      {
        resource: {
          resourceType: 'Location',
          id: 'l',
          name: 'L',
          managingOrganization: { reference: 'Organization/o' },
        },
      },
      { resource: { resourceType: 'Practitioner', id: 'p', communication: [{ coding: [{ code: 'vi' }] }] } },
      {
        resource: {
          resourceType: 'PractitionerRole',
          id: 'r',
          practitioner: { reference: 'Practitioner/p' },
          location: [{ reference: 'Location/l' }],
          specialty: [{ coding: [{ code: '207Q00000X' }] }],
          extension: [{ url: `${planNet}/newpatients`, extension: [accepting] }],
        },
      },
    ],
  };
}

test('several wishes in one text are read, English and Spanish', () => {
  expect(readHomeWish('a doctor for my 7 year old, we have medicaid and speak Vietnamese')).toEqual({
    age: 7,
    insurance: 'Medicaid',
    language: 'vi',
  });
  expect(readHomeWish('busco pediatra para mi bebé, sin seguro, silla de ruedas, autismo')).toEqual({
    age: 0,
    insurance: 'none',
    needs: ['wheelchair'],
    condition: 'autism',
  });
  expect(readHomeWish('60614')).toEqual({});
});

test('a ZIP has a place, also one of post office boxes; a number of something else is no ZIP', () => {
  expect(milesBetween(spotOfZip('60614') ?? [0, 0], [41.922, -87.65])).toBeLessThan(1);
  expect(spotOfZip('60699')).not.toBeNull();
  expect(spotOfZip('00000')).toBeNull();
  expect(readZip('near 60614-1234 please')).toBe('60614');
  expect(readZip('I make 20000 dollars')).toBeNull();
});

test('languages are named and read in other languages', () => {
  expect(languageIn('quiero alguien que hable coreano')).toBe('ko');
  expect(languageName('vi', 'es')).toBe('vietnamita');
  expect(languageName('vi', 'ht')).toBe('Vietnamese');
});

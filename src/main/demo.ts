import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chart } from '../care/chart.ts';
import { phiKeys } from '../config/phi-keys.ts';
import type { Config } from '../config.ts';
import { Faults } from '../errors.ts';
import { hashPassword } from '../http/passwords.ts';
import { setInConsole } from '../practice/console-sections.ts';
import { readContent } from '../practice/content-file.ts';
import { changesBetween } from '../practice/file-changes.ts';
import type { Practice } from '../practice/practice.ts';
import { openPracticeFile } from '../practice/practice-file.ts';
import { tieAddress } from '../work/tie-address.ts';
import type { Work } from '../work/work.ts';
import { readHelp, readHomes } from './directory-files.ts';
import { importFiles } from './importing.ts';
import type { Stores } from './stores.ts';
import { root } from './workshop.ts';

export type DemoTools = {
  readonly config: Config;
  readonly stores: Stores;
  readonly work: Work;
  readonly now: number;
};

/** Somebody of the demo: their mobile number as the record has it. */
export type DemoPhone = {
  readonly patient: string;
  readonly number: string;
  readonly name: string;
  /** Who they are, for whoever picks a phone. */
  readonly note: string;
  readonly locale: string;
};

const WHO = 'demo';

/** The demo nurse's address: `.example` is reserved and reaches nobody (RFC 2606). */
const NURSE = 'nurse@porchlight.example';

/**
 * The demo practice, its patients and a demo nurse. What is there stays as it is, so a second start is quick. Refused
 * in production: the demo's phones are enrolled without anybody's consent.
 */
export async function loadDemo(
  tools: DemoTools,
): Promise<{ readonly email: string; readonly password: string }> {
  const { config, stores, now } = tools;
  if (config.production) {
    throw new Faults('settings', [{ path: 'NODE_ENV', message: 'production has no demo: use npm start' }]);
  }
  const practice = await savePractice(tools);
  const folder = join(root, 'demo/patients');
  const files = readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  const imported = await importFiles({ records: stores.records, practice, who: WHO, at: now }, files);
  await loadPages(tools, practice);
  const faults = imported.flatMap((file) =>
    file.faults.map((fault) => ({ path: `${file.name} ${fault.index}`, message: fault.reason })),
  );
  if (faults.length > 0) throw new Faults('demo patients', faults);
  await loadSurroundings(stores, practice, now);
  for (const phone of await demoPhones(stores)) await enroll(tools, practice, phone);
  return saveNurse(tools, practice);
}

/** The demo's approved pages; what staff changed since stays. */
async function loadPages({ stores, now }: DemoTools, practice: Practice): Promise<void> {
  const known = new Set((await stores.content.list(practice.id)).map(({ id }) => id));
  for (const name of readdirSync(join(root, 'demo/content')).sort()) {
    const content = await readContent(name, readFileSync(join(root, 'demo/content', name)));
    if (known.has(content.id)) continue;
    await stores.content.save(practice.id, content, {
      at: now,
      who: WHO,
      did: 'content-saved',
      what: content.id,
      why: content.signedBy,
    });
  }
}

/** The demo's settings; what somebody has set in the console stays as they set it. */
async function savePractice({ config, stores, now }: DemoTools): Promise<Practice> {
  const file = openPracticeFile(readFileSync(join(root, 'demo/practice.yaml'), 'utf8'));
  const stored = file.id === null ? null : await stores.practices.find(file.id);
  const tried = stored === null ? [] : [...(await setInConsole(stores.audit.entries(stored.id))).keys()];
  const set = file.onto(stored, tried);
  const from = config.twilio?.from ?? null;
  const practice = from === null ? set : { ...set, numbers: [from] };
  const why = stored === null ? null : changesBetween(stored, practice).map(({ name }) => name);
  await stores.practices.save(practice, {
    at: now,
    who: WHO,
    did: 'practice-loaded',
    what: practice.id,
    why: why === null ? null : why.join(', '),
  });
  return practice;
}

/** A directory and help of our own making: each is called a demo, and its numbers are of the range kept for fiction. */
async function loadSurroundings({ directory }: Stores, practice: Practice, at: number): Promise<void> {
  const homes = readHomes(join(root, 'demo/directory'));
  const help = readHelp(join(root, 'demo/community'));
  const faults = [...homes.faults, ...help.faults].map(({ file, reason }) => ({
    path: file,
    message: reason,
  }));
  if (faults.length > 0) throw new Faults('demo directories', faults);
  const audit = { at, who: WHO, did: 'directory-loaded', why: null };
  const to = { practice: practice.id, replace: false };
  await directory.load({ ...to, kind: 'homes' }, homes.entries, { ...audit, what: 'homes' });
  await directory.load({ ...to, kind: 'help' }, help.entries, { ...audit, what: 'help' });
}

/** The demo patients who have a mobile number, out of their records. */
export async function demoPhones(stores: Stores): Promise<readonly DemoPhone[]> {
  const phones: DemoPhone[] = [];
  for (const practice of (await stores.practices.reached()).practices.filter((one) => one.demo)) {
    for (const patient of await stores.records.patients(practice.id)) {
      const resources = await stores.records.resources(practice.id, patient);
      const chart = (await stores.records.chart(practice.id, patient))?.chart;
      const number = resources
        .map(({ type, id, resource }) => (type === 'Patient' && id === patient ? mobileOf(resource) : null))
        .find((one) => one !== null);
      if (chart === undefined || number == null || !isDemo(resources)) continue;
      phones.push({
        patient,
        number,
        name: chart.patient.name ?? patient,
        note: noteOf(chart),
        locale: chart.patient.language ?? 'en',
      });
    }
  }
  return phones;
}

function noteOf(chart: Chart): string {
  const titles = chart.plans.map((plan) => plan.title.verbatim);
  return [chart.patient.birthDate ?? '', ...titles.slice(0, 1)].filter((part) => part !== '').join(' · ');
}

function isDemo(resources: readonly { readonly resource: unknown }[]): boolean {
  return resources.some(({ resource }) => {
    const meta = (resource as { meta?: { tag?: readonly { code?: string }[] } }).meta;
    return meta?.tag?.some((tag) => tag.code === 'demo') === true;
  });
}

function mobileOf(resource: unknown): string | null {
  const { telecom = [] } = resource as {
    telecom?: readonly { system?: string; use?: string; value?: string }[];
  };
  const mobile = telecom.find(
    (point) => point.system !== 'email' && point.use === 'mobile' && point.value?.startsWith('+'),
  );
  return mobile?.value ?? null;
}

/** Ties a demo phone to its patient, unless it is tied already. */
async function enroll({ stores, work, now }: DemoTools, practice: Practice, phone: DemoPhone): Promise<void> {
  const via = practice.numbers[0];
  if (via === undefined) return;
  const address = { channel: 'sms', number: phone.number, via } as const;
  const known = await stores.conversations.conversationOf(practice.id, address);
  if (known.patients.length > 0) return;
  await tieAddress({ conversations: stores.conversations, work }, practice, {
    // Two servers that start at once on one store enroll once.
    id: `demo-enrolled-${phone.patient}`,
    at: now,
    patient: phone.patient,
    address,
    locale: phone.locale,
    proxy: null,
    consented: true,
    invite: false,
    by: WHO,
  });
}

/** The demo nurse's password follows from the installation's key: the same at every start, and nobody else's. */
async function saveNurse({ config, stores, now }: DemoTools, practice: Practice) {
  const password = createHmac('sha256', phiKeys(config)[0]?.key ?? '')
    .update('demo nurse')
    .digest('base64url')
    .slice(0, 16);
  if ((await stores.staff.byEmail(NURSE)) === null) {
    // Not a new one each time: two servers that start at once on one store make one nurse.
    const id = 'demo-nurse';
    await stores.staff.save(
      {
        id,
        practice: practice.id,
        email: NURSE,
        name: 'Rosa',
        role: 'nurse',
        passwordHash: await hashPassword(password),
      },
      { at: now, who: WHO, did: 'staff-added', what: id, why: 'nurse' },
    );
  }
  return { email: NURSE, password };
}

import { GLASS_REASONS } from '../../src/http/staff-access.ts';
import { isAllowed } from '../../src/people/access.ts';
import { type Office, openOffice } from './office.ts';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const ROLES = ['agent', 'nurse', 'supervisor', 'admin'] as const;
const answered = async (response: Response) =>
  response.ok ? 'shown' : ((await response.json()) as { error: { code: string } }).error.code;
const did = () => office.audited.map(({ did }) => did).filter((one) => !one.startsWith('signed'));

/** What the table says of a role, in the words of the API. */
function expected(role: (typeof ROLES)[number], openHandoff: boolean): string {
  const wish = { kind: 'transcript', place: 'console', act: 'read' } as const;
  if (isAllowed([role], wish, { openHandoff })) return 'shown';
  return isAllowed([role], wish, { brokeGlass: true }) ? 'reason-needed' : 'not-allowed';
}

test.each(ROLES)(
  '%s reads conversations as the access table says, with and without an open need',
  async (role) => {
    office.need('waits');
    office.say('maple-waits', { text: 'hello' });
    office.say('maple-old', { text: 'last year' });
    const one = await office.signIn(office.hire('kim', role));
    expect(await answered(await one.get('/handoffs'))).toBe('shown');
    expect(await answered(await one.get('/conversations/maple-waits/messages'))).toBe(expected(role, true));
    expect(await answered(await one.get('/conversations/maple-old/messages'))).toBe(expected(role, false));
    expect(await answered(await one.get('/handoffs?state=resolved'))).toBe(expected(role, false));
  },
);

test.each(['agent', 'admin'] as const)(
  '%s breaks the glass with a reason, and the audit log has it first',
  async (role) => {
    office.say('maple-old', { text: 'last year' });
    const one = await office.signIn(office.hire('kim', role));
    const path = '/conversations/maple-old/messages';
    for (const none of ['', 'curious', 'emergency!']) {
      expect(await answered(await one.get(path, { headers: { 'Break-Glass': none } }))).toBe('reason-needed');
    }
    expect(did()).toEqual(['refused', 'refused', 'refused']);
    for (const reason of GLASS_REASONS) {
      expect(await answered(await one.get(path, { headers: { 'Break-Glass': reason } }))).toBe('shown');
      expect(office.audited).toContainEqual(
        expect.objectContaining({ did: 'broke-glass', who: 's-kim', what: 'maple-old', why: reason }),
      );
    }
    expect(did()).toContain('read-conversation');
    office.away.audit = true;
    expect((await one.get(path, { headers: { 'Break-Glass': 'emergency' } })).status).toBe(500);
  },
);

test('an agent takes and ends what is open, and cannot look at what others ended', async () => {
  office.need('waits');
  office.need('done', { state: 'resolved', assignee: 's-ana' });
  const kim = await office.signIn(office.hire('kim', 'agent'));
  expect((await kim.post('/handoffs/waits/claim')).status).toBe(200);
  expect((await kim.post('/conversations/maple-waits/messages', { text: 'Hola' })).status).toBe(201);
  expect((await kim.post('/handoffs/waits/resolve')).status).toBe(200);
  expect((await kim.post('/handoffs/waits/resolve')).status).toBe(200);
  expect(await answered(await kim.post('/handoffs/done/resolve'))).toBe('reason-needed');
});

test('an agent of some teams has what is for these or for none; of others’ a reason, of a danger nothing stands between', async () => {
  office.need('money', { team: 'billing' });
  office.need('feelings', { team: 'counseling' });
  office.need('any');
  office.need('danger', { team: 'counseling', risk: 'crisis' });
  // Of a team that nobody is in it would be everybody's.
  office.hire('cora', 'nurse', 'maple', ['counseling']);
  const kim = await office.signIn(office.hire('kim', 'agent', 'maple', ['billing']));
  const listed = (await (await kim.get('/handoffs')).json()) as { items: { id: string }[] };
  expect(listed.items.map(({ id }) => id).sort()).toEqual(['any', 'danger', 'money']);
  expect(await answered(await kim.post('/handoffs/feelings/claim'))).toBe('reason-needed');
  expect((await kim.post('/handoffs/danger/claim')).status).toBe(200);
  expect((await kim.post('/handoffs/money/claim')).status).toBe(200);
  expect(await answered(await kim.get('/conversations/maple-feelings/messages'))).toBe('reason-needed');
  const glass = { headers: { 'Break-Glass': 'covering' } };
  expect(await answered(await kim.get('/conversations/maple-feelings/messages', glass))).toBe('shown');
  // Nurses care for everybody, and an agent of no team does everybody's work.
  const lee = await office.signIn(office.hire('lee', 'nurse', 'maple', ['billing']));
  expect(await answered(await lee.get('/conversations/maple-feelings/messages'))).toBe('shown');
  const ada = await office.signIn(office.hire('ada', 'agent'));
  expect(await answered(await ada.get('/conversations/maple-feelings/messages'))).toBe('shown');
});

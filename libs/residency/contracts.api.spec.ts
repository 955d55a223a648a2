import { request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { inDays, today } from '../membership/testing/village.js';
import { CHARGES } from './places/charges.sql.js';
import { weekOf } from './rules/week.js';
import { type Agreed, CONTRACT, ContractHouse, terms } from './testing/contract-house.js';

let house: ContractHouse;
let elsewhere: ContractHouse;
beforeAll(async () => {
  house = await ContractHouse.opened();
  elsewhere = await ContractHouse.opened();
});

const can = (contract: Agreed, action: string) =>
  contract.viewerCan.find((one) => one.action === action)?.allowed;

describe('a contract', () => {
  test('is drafted from an allocation with its dates and amount, once', async () => {
    const { nour, max } = house.places;
    const drafted = await house.drafted(nour);
    expect(drafted).toMatchObject({
      state: 'draft',
      startsOn: inDays(-100),
      endsOn: null,
      monthlyCents: 20_000,
    });
    const { allocationId } = drafted;
    const code = async (who: typeof nour, values = { allocationId }) =>
      (await refusal(who, 'draftContract', values)).code;
    expect(await code(house.odile)).toBe('contract.drafted-already');
    expect(await code(max)).toBe('access.denied');
    expect(await code(elsewhere.odile)).toBe('not-found');
    expect(await code(house.odile, { allocationId: 'nothing' })).toBe('not-found');
  });

  test('goes on from what was last agreed for the place, else for its kind', async () => {
    const { nour, ada } = house.places;
    const kindOf = async (id: string) =>
      (await asking<{ kind: string }>(house.odile, 'contract', { id }, 'kind')).kind;
    const workshop = await house.drafted(nour, { kind: term('workshop') });
    await house.revised(workshop.id, { kind: term('precarious'), endsOn: inDays(300) });
    const desk = await house.drafted(ada);
    expect(await kindOf(desk.id)).toBe('services');
    const other = await house.drafted(ada, { kind: term('workshop') });
    expect(await kindOf(other.id)).toBe('precarious');
    await house.revised(desk.id, { kind: term('derogatory'), endsOn: inDays(300) });
    await doing(
      house.odile,
      'endAllocation',
      { id: desk.allocationId, lastDay: today() },
      'Allocation { id }',
    );
    const { id: allocationId } = await house.places.give(desk.placeId, nour, { startsOn: inDays(1) });
    const next = await doing<{ id: string }>(
      house.odile,
      'draftContract',
      { allocationId },
      'Contract { id }',
    );
    expect(await kindOf(next.id)).toBe('derogatory');
  });

  test('two at once draft it once', async () => {
    const { places, odile } = house;
    const placeId = await places.place();
    const { id: allocationId } = await places.give(placeId, places.nour);
    const { claire } = places;
    const answers = await Promise.allSettled(
      [odile, claire, odile, claire].map((who) =>
        doing(who, 'draftContract', { allocationId }, 'Contract { id }'),
      ),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('says what it says anew until it is sent; its text keeps the words of the house', async () => {
    const { id } = await house.drafted(house.places.nour);
    const revised = await house.revised(id, { endsOn: inDays(300), monthlyCents: 15_050 });
    expect(revised.latest.number).toBe(2);
    const said = revised.latest.clauses.map(({ text }) => text).join('\n');
    expect(said).toContain('Nour Haddad');
    expect(said).toContain('150,50\u00a0€');
    const early = { id, input: house.input({ endsOn: inDays(-200) }) };
    expect((await refusal(house.odile, 'reviseContract', early)).code).toBe('contract.ends-before-start');
    await doing(house.odile, 'sendContract', { id }, CONTRACT);
    const again = { id, input: house.input() };
    expect((await refusal(house.odile, 'reviseContract', again)).code).toBe('contract.wrong-state');
    await doing(house.odile, 'recallContract', { id }, CONTRACT);
    expect((await house.revised(id)).state).toBe('draft');
    expect(await doing(house.odile, 'abandonContract', { id }, CONTRACT)).toMatchObject({
      state: 'abandoned',
    });
    expect((await refusal(house.odile, 'sendContract', { id })).code).toBe('contract.wrong-state');
  });

  test('is not sent into a trap of the law, and says which article', async () => {
    const { id } = await house.drafted(house.places.nour);
    const trap = async (how: Record<string, unknown>) => {
      await house.revised(id, how);
      return refusal(house.odile, 'sendContract', { id });
    };
    const precarious = await trap({ kind: term('precarious') });
    expect(precarious).toMatchObject({
      code: 'trap.precarious-reason',
      values: { article: 'C. com. art. L145-5-1' },
    });
    expect((await trap({ kind: term('derogatory'), endsOn: inDays(2000) })).code).toBe(
      'trap.derogatory-three-years',
    );
    const headTitle = 'Bail commercial du 1er mars 2019';
    expect((await trap({ kind: term('sublease'), terms: terms({ headTitle }) })).code).toBe(
      'trap.sublease-authorisation',
    );
    const authorised = { headTitle, landlordAuthorisedOn: inDays(-40), landlordInvitedOn: inDays(-5) };
    expect((await trap({ kind: term('sublease'), terms: terms(authorised) })).code).toBe(
      'trap.sublease-invitation',
    );
    await house.revised(id, {
      kind: term('sublease'),
      terms: terms({ ...authorised, landlordInvitedOn: inDays(-15) }),
    });
    expect(await doing(house.odile, 'sendContract', { id }, CONTRACT)).toMatchObject({ state: 'sent' });
  });

  test('holds once both have signed it, on a screen each', async () => {
    const { nour, max } = house.places;
    const { id } = await house.drafted(nour);
    expect(await refusedQuestion(nour, 'contract', { id }, 'id')).toBe('not-found');
    const input = { signedAs: 'Nour Haddad' };
    const sign = { id, party: term('occupant'), input };
    expect((await refusal(house.odile, 'signContract', sign)).code).toBe('contract.nothing-to-sign');
    await doing(house.odile, 'sendContract', { id }, CONTRACT);
    expect((await refusal(max, 'signContract', sign)).code).toBe('not-found');
    expect((await refusal(elsewhere.odile, 'signContract', sign)).code).toBe('not-found');
    expect((await refusal(nour, 'signContract', { ...sign, party: term('house') })).code).toBe(
      'contract.not-yours',
    );
    const signed = await house.sign(id, 'occupant', nour);
    expect(signed.state).toBe('sent');
    expect((await refusal(nour, 'signContract', sign)).code).toBe('contract.signed-already');
    expect((await refusal(house.odile, 'recallContract', { id })).code).toBe('contract.half-signed');
    const held = await house.sign(id, 'house', house.odile);
    expect(held.state).toBe('in_force');
    expect(can(held, 'giveNotice')).toBe(true);
    const paper = await doing<{ href: string; mediaType: string }>(
      nour,
      'makeContractPaper',
      { id, number: 1 },
      'File { href mediaType }',
    );
    expect(paper.mediaType).toBe('application/pdf');
    expect((await request(paper.href, { ...nour })).status).toBe(200);
    const mine = await asking<{ id: string }[]>(nour, 'myContracts', {}, 'id');
    expect(mine).toContainEqual({ id });
    expect(await refusedQuestion(max, 'contract', { id }, 'id')).toBe('not-found');
  });

  test('signed on paper is kept as its scan, which its occupant reads too', async () => {
    const { nour, max } = house.places;
    const { id } = await house.drafted(nour);
    await doing(house.odile, 'sendContract', { id }, CONTRACT);
    const fileId = await house.photo(house.odile, 'contrat.png');
    const theirs = await house.photo(house.places.claire);
    expect((await refusal(house.odile, 'uploadSignedContract', { id, fileId: theirs })).code).toBe(
      'not-found',
    );
    const held = await doing<Agreed>(house.odile, 'uploadSignedContract', { id, fileId }, CONTRACT);
    expect(held.state).toBe('in_force');
    const scan = await doing<{ href: string }>(nour, 'readContractScan', { id, number: 1 }, 'File { href }');
    expect((await request(scan.href, { ...nour })).status).toBe(200);
    expect((await refusal(max, 'readContractScan', { id, number: 1 })).code).toBe('not-found');
  });

  test('cannot be rewritten: what was said, done and signed is only added to', async () => {
    const rights = await sql<{ table: string; rights: string }>(
      `select table_name as table, string_agg(privilege_type, ' ' order by privilege_type) as rights
       from information_schema.role_table_grants where grantee = 'etabli_app'
         and table_name in ('contract', 'contract_version', 'contract_step', 'contract_signature', 'deposit_movement',
           'key_movement', 'insurance_certificate', 'inspection_signature') group by 1 order by 1`,
    );
    expect(new Set(rights.map((row) => row.rights))).toEqual(new Set(['INSERT SELECT']));
    expect(rights).toHaveLength(8);
  });
});

describe('an amendment', () => {
  const charged = async (allocationId: string) =>
    (await sql<Record<string, unknown>>(CHARGES, [today(), inDays(60)])).find(
      ({ key }) => key === `places.${allocationId}`,
    );

  test('changes the amount from its day, once both have signed it', async () => {
    const { nour } = house.places;
    const { id, allocationId } = await house.signed(
      nour,
      { given: { week: weekOf([0, 1]) } },
      { monthlyCents: 4_000 },
    );
    const input = { fromDay: inDays(30), reason: 'Un jour de plus', monthlyCents: 6_000 };
    await doing(house.odile, 'amendContract', { id, input }, CONTRACT);
    expect(await charged(allocationId)).toMatchObject({ monthlyCents: 4_000, changes: [] });
    await house.sign(id, 'occupant', nour);
    await house.sign(id, 'house', house.odile);
    expect(await charged(allocationId)).toMatchObject({
      ...{ monthlyCents: 4_000, changes: [{ from: inDays(30), monthlyCents: 6_000 }] },
    });
    const before = { id, input: { ...input, fromDay: inDays(-1) } };
    expect((await refusal(house.odile, 'amendContract', before)).code).toBe('contract.from-past');
    const same = { id, input: { fromDay: inDays(40), reason: 'Rien' } };
    expect((await refusal(house.odile, 'amendContract', same)).code).toBe('contract.nothing-changes');
    expect((await refusal(nour, 'amendContract', { id, input })).code).toBe('access.denied');
    expect((await refusal(elsewhere.odile, 'amendContract', { id, input })).code).toBe('not-found');
  });

  test('that moves the end moves it on the plan', async () => {
    const { max } = house.places;
    const { id, allocationId } = await house.signed(
      max,
      { given: { lastDay: inDays(50) } },
      { endsOn: inDays(50) },
    );
    const input = { fromDay: inDays(1), reason: 'Prolongé', endsOn: inDays(120) };
    await doing(house.odile, 'amendContract', { id, input }, CONTRACT);
    await house.sign(id, 'house', house.odile);
    await house.sign(id, 'occupant', max);
    expect(await charged(allocationId)).toMatchObject({ until: inDays(120) });
  });

  test('by its index needs no signature: the contract agreed to it', async () => {
    const { ada } = house.places;
    const none = await house.signed(ada);
    const index = { indexHundredths: 13_715, fromDay: inDays(20) };
    expect((await refusal(house.odile, 'indexContract', { id: none.id, ...index })).code).toBe(
      'contract.no-index',
    );
    const followed = terms({ index: term('ILAT'), indexHundredths: 13_064 });
    const { id, allocationId } = await house.signed(ada, {}, { terms: followed });
    const indexed = await doing<Agreed>(house.odile, 'indexContract', { id, ...index }, CONTRACT);
    expect(indexed.monthlyCents).toBe(20_000);
    expect(await charged(allocationId)).toMatchObject({
      changes: [{ from: inDays(20), monthlyCents: 20_997 }],
    });
    expect(indexed.latest.clauses[0]?.text).toContain('130,64');
    const paper = (number: number) =>
      doing<{ name: string }>(house.odile, 'makeContractPaper', { id, number }, 'File { name }');
    expect((await paper(indexed.latest.number)).name).toMatch(/^Indexation du .*, Ada Roux\.pdf$/);
    expect((await paper(1)).name).toMatch(/^Contrat .*, Ada Roux\.pdf$/);
  });
});

describe('templates', () => {
  test('are worded by the house, for the drafts to come', async () => {
    const who = house.odile;
    const input = {
      kind: term('services'),
      title: 'Notre contrat',
      clauses: [{ title: 'Objet', text: 'Chez {place}.' }],
    };
    expect((await refusal(house.places.nour, 'wordContractTemplate', { input })).code).toBe('access.denied');
    const bad = { input: { ...input, clauses: [{ title: 'Objet', text: '{lieu}' }] } };
    expect(await refusal(who, 'wordContractTemplate', bad)).toMatchObject({
      ...{ code: 'contract.unknown-placeholder', values: { names: ['lieu'] } },
    });
    await doing(who, 'wordContractTemplate', { input }, 'ContractTemplate { number }');
    const all = await asking<{ kind: string; number: number }[]>(who, 'contractTemplates', {}, 'kind number');
    expect(all).toEqual([
      ...[
        { kind: 'services', number: 1 },
        { kind: 'precarious', number: 0 },
      ],
      ...[
        { kind: 'derogatory', number: 0 },
        { kind: 'sublease', number: 0 },
      ],
    ]);
    const { latest } = await house.drafted(house.places.ada);
    expect(latest.clauses).toEqual([{ title: 'Objet', text: expect.stringMatching(/^Chez Poste \d+\.$/) }]);
    expect(await asking(elsewhere.odile, 'contractTemplates', {}, 'number')).toEqual(
      Array.from({ length: 4 }, () => ({ number: 0 })),
    );
  });
});

test('contracts are listed by state and words, for who reads them', async () => {
  const shown = 'total items { id state person { displayName } }';
  const page = { search: 'nour', state: term('in_force') };
  const { total, items } = await asking<{ total: number; items: { state: string }[] }>(
    house.odile,
    'contracts',
    { page },
    shown,
  );
  expect(total).toBeGreaterThan(0);
  expect(items.every(({ state }) => state === 'in_force')).toBe(true);
  expect(await asking(elsewhere.odile, 'contracts', {}, 'total')).toEqual({ total: 0 });
  await expect(asking(house.places.nour, 'contracts', {}, shown)).rejects.toThrow();
});

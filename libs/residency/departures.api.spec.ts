import { request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { inDays, today } from '../membership/testing/village.js';
import { CHARGES } from './places/charges.sql.js';
import { type Agreed, CONTRACT, ContractHouse } from './testing/contract-house.js';

let house: ContractHouse;
let elsewhere: ContractHouse;
beforeAll(async () => {
  house = await ContractHouse.opened();
  elsewhere = await ContractHouse.opened();
});

const days = { noticeCount: 10, noticeUnit: term('day') };
const chain = async (id: string): Promise<string[]> => {
  const shown = 'departure { kind state on }';
  const { departure } = await asking<{ departure: { kind: string; state: string; on: string | null }[] }>(
    house.odile,
    'contract',
    { id },
    shown,
  );
  return departure.map(({ kind, state, on }) => `${kind} ${state} ${on ?? ''}`.trim());
};

describe('notice', () => {
  test('by the occupant sets the last day of the plan and of the fees, and is taken back', async () => {
    const { nour, max } = house.places;
    const { id, placeId, allocationId } = await house.signed(nour, {}, days);
    expect((await refusal(max, 'giveNotice', { id })).code).toBe('not-found');
    expect((await refusal(nour, 'giveNotice', { id, receivedOn: inDays(-5) })).code).toBe(
      'notice.too-long-ago',
    );
    expect((await refusal(nour, 'giveNotice', { id, lastDay: inDays(9) })).code).toBe('notice.too-short');
    const noticed = await doing<Agreed>(nour, 'giveNotice', { id, reason: 'Je déménage' }, CONTRACT);
    expect(noticed).toMatchObject({ state: 'notice', lastDay: inDays(10) });
    const shown = 'allocations { id endsOn }';
    const { allocations } = await asking<{ allocations: object[] }>(
      house.odile,
      'place',
      { id: placeId },
      shown,
    );
    expect(allocations).toContainEqual({ id: allocationId, endsOn: inDays(10) });
    const charges = await sql<{ key: string; until: string }>(CHARGES, [today(), inDays(5)]);
    expect(charges).toContainEqual(
      expect.objectContaining({ key: `places.${allocationId}`, until: inDays(10) }),
    );
    expect((await refusal(nour, 'giveNotice', { id })).code).toBe('contract.wrong-state');
    expect((await refusal(nour, 'withdrawNotice', { id })).code).toBe('access.denied');
    expect((await refusal(elsewhere.odile, 'withdrawNotice', { id })).code).toBe('not-found');
    const stays = await doing<Agreed>(house.odile, 'withdrawNotice', { id }, CONTRACT);
    expect(stays).toMatchObject({ state: 'in_force', lastDay: null });
  });

  test('received before is recorded by the house; who was promised the place meanwhile keeps it', async () => {
    const { nour, ada } = house.places;
    const { id, placeId } = await house.signed(nour, {}, days);
    expect((await refusal(house.odile, 'giveNotice', { id, receivedOn: inDays(1) })).code).toBe(
      'notice.to-come',
    );
    const noticed = await doing<Agreed>(house.odile, 'giveNotice', { id, receivedOn: inDays(-4) }, CONTRACT);
    expect(noticed.lastDay).toBe(inDays(6));
    await house.places.give(placeId, ada, { startsOn: inDays(7) });
    expect((await refusal(house.odile, 'withdrawNotice', { id })).code).toBe('allocation.taken');
    expect((await house.contract(house.odile, id)).state).toBe('notice');
  });
});

test('a place that the treasury has paid by a line says so when it is left', async () => {
  const { ada } = elsewhere.places;
  const otherwise = async (given: object) => {
    const { id } = await elsewhere.signed(ada, { given }, days);
    await doing(elsewhere.odile, 'giveNotice', { id }, CONTRACT);
    const shown = 'departure { kind paidOtherwise }';
    const { departure } = await asking<{ departure: { kind: string; paidOtherwise: boolean }[] }>(
      elsewhere.odile,
      'contract',
      { id },
      shown,
    );
    return departure.filter(({ paidOtherwise }) => paidOtherwise).map(({ kind }) => kind);
  };
  expect(await otherwise({ monthlyCents: 0 })).toEqual(['vacancy']);
  expect(await otherwise({})).toEqual([]);
});

describe('insurance and keys', () => {
  test('a key goes with a certificate; who has key 12 is answered', async () => {
    const { nour, max } = house.places;
    const { id } = await house.signed(nour);
    const keyId = await house.key('12');
    const taken = { code: 'key.name-taken', field: 'name' };
    expect(await refusal(house.odile, 'enterKey', { input: { name: '12' } })).toMatchObject(taken);
    const give = { id, keyId };
    expect((await refusal(house.odile, 'giveContractKey', give)).code).toBe('key.not-insured');
    const input = { insurer: 'MAIF', startsOn: inDays(-400), expiresOn: inDays(-35) };
    expect((await refusal(nour, 'handInInsurance', { id, input })).code).toBe('insurance.expired');
    expect((await refusal(max, 'handInInsurance', { id, input })).code).toBe('not-found');
    const file = await house.photo(nour, 'attestation.png');
    expect(await house.insure(id, nour, inDays(200), file)).toMatchObject({ insuranceState: 'valid' });
    await doing(house.odile, 'giveContractKey', give, 'Contract { id }');
    expect(await refusal(house.odile, 'giveContractKey', give)).toMatchObject({
      ...{ code: 'key.out', values: { who: 'Nour Haddad' } },
    });
    expect((await refusal(nour, 'giveContractKey', give)).code).toBe('access.denied');
    expect((await refusal(elsewhere.odile, 'giveContractKey', give)).code).toBe('not-found');
    const asked = { questionId: 'who-has-key', about: 'clé 12' };
    const { sentence } = await asking<{ sentence: string }>(house.odile, 'answer', asked, 'sentence');
    expect(sentence).toContain('Nour Haddad');
    const { certificates } = (await house.contract(
      house.odile,
      id,
      'certificates { id hasFile }',
    )) as unknown as {
      certificates: { id: string; hasFile: boolean }[];
    };
    expect(certificates[0]?.hasFile).toBe(true);
    const read = { id: certificates[0]?.id };
    const { href } = await doing<{ href: string }>(
      house.odile,
      'readInsuranceCertificate',
      read,
      'File { href }',
    );
    expect((await request(href, { ...house.odile })).status).toBe(200);
  });

  test('a key tells who had it and when, however it moved; only who reads contracts asks', async () => {
    const { max, ada, nour } = house.places;
    const keyId = await house.key('Boîte');
    const moves = 'moves { kind reason person { id } by { id } } state';
    const history = (who = house.odile) => asking<object>(who, 'houseKey', { id: keyId }, moves);
    expect(await history()).toEqual({ moves: [], state: 'kept' });
    const does = (verb: string, how: object = {}) =>
      doing(house.odile, verb, { id: keyId, ...how }, 'HouseKey { id }');
    await does('giveKey', { personId: max.id });
    await does('returnKey');
    await does('giveKey', { personId: ada.id });
    await does('loseKey', { reason: 'Au marché' });
    const by = { id: house.odile.id };
    expect(await history()).toEqual({
      state: 'lost',
      moves: [
        { kind: 'lost', reason: 'Au marché', person: { id: ada.id }, by },
        { kind: 'given', reason: '', person: { id: ada.id }, by },
        { kind: 'returned', reason: '', person: { id: max.id }, by },
        { kind: 'given', reason: '', person: { id: max.id }, by },
      ],
    });
    const asked = (who: typeof nour) => refusedQuestion(who, 'houseKey', { id: keyId }, 'id');
    expect(await asked(nour)).toBe('access.denied');
    expect(await asked(elsewhere.odile)).toBe('not-found');
  });

  test('a key moves in its order only, whoever asks', async () => {
    const keyId = await house.key('31', 'badge');
    const code = async (verb: string, who = house.odile) => (await refusal(who, verb, { id: keyId })).code;
    expect(await code('returnKey')).toBe('key.wrong-state');
    const { id: personId } = house.places.max;
    await doing(house.odile, 'giveKey', { id: keyId, personId }, 'HouseKey { state holder { displayName } }');
    expect(await code('restoreKey')).toBe('key.wrong-state');
    await sql(`update key_movement set on_day = $2 where key_id = $1 and kind = 'given'`, [
      keyId,
      inDays(-40),
    ]);
    const since = (verb: string) => doing(house.odile, verb, { id: keyId }, 'HouseKey { state since }');
    expect(await since('suspendKey')).toMatchObject({ state: 'suspended', since: today() });
    expect(await since('restoreKey')).toMatchObject({ state: 'given', since: inDays(-40) });
    expect(await doing(house.odile, 'loseKey', { id: keyId }, 'HouseKey { state }')).toMatchObject({
      state: 'lost',
    });
    const theirs = await doing(
      house.odile,
      'restoreKey',
      { id: keyId },
      'HouseKey { state holder { id } since }',
    );
    expect(theirs).toMatchObject({ state: 'given', holder: { id: personId }, since: inDays(-40) });
    expect(await code('restoreKey')).toBe('key.wrong-state');
    await doing(house.odile, 'loseKey', { id: keyId }, 'HouseKey { state }');
    const found = await doing(house.odile, 'returnKey', { id: keyId }, 'HouseKey { state holder { id } }');
    expect(found).toMatchObject({ state: 'kept', holder: null });
    expect(await code('suspendKey', house.places.nour)).toBe('access.denied');
    const page = { search: 'badge', state: term('kept') };
    expect(await asking(elsewhere.odile, 'houseKeys', { page }, 'total')).toEqual({ total: 0 });
  });

  test('two who take the last key at once: one has it', async () => {
    const keyId = await house.key('77');
    const { nour, max, ada } = house.places;
    const answers = await Promise.allSettled(
      [nour, max, ada].map(({ id }) =>
        doing(house.odile, 'giveKey', { id: keyId, personId: id }, 'HouseKey { id }'),
      ),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('Monday says who is not insured, and who leaves', async () => {
    const { ada } = house.places;
    const { id } = await house.signed(ada, {}, days);
    await doing(house.odile, 'giveNotice', { id }, CONTRACT);
    const { lines } = await asking<{ lines: { key: string; sentence: string; action: { to: string } }[] }>(
      house.odile,
      'monday',
      {},
      'lines { key sentence action { to } }',
    );
    const of = (what: string) => lines.find(({ key }) => key.startsWith(`contracts.${what}.${id}`));
    expect(of('insurance')?.sentence).toContain('Ada Roux');
    expect(of('leaves')?.action.to).toBe(`contrats/${id}/depart`);
  });
});

describe('inspections', () => {
  test('are made room by room, and say what changed; once signed they stay', async () => {
    const { nour } = house.places;
    const { id: contractId } = await house.signed(nour);
    const begin = { contractId, kind: term('entry'), heldOn: today() };
    expect((await refusal(nour, 'beginInspection', begin)).code).toBe('access.denied');
    expect((await refusal(elsewhere.odile, 'beginInspection', begin)).code).toBe('not-found');
    expect((await refusal(house.odile, 'beginInspection', { ...begin, heldOn: inDays(1) })).code).toBe(
      'inspection.to-come',
    );
    const entry = await house.inspected(contractId, 'entry', nour);
    expect((await refusal(house.odile, 'beginInspection', begin)).code).toBe('inspection.begun');
    const floor = entry.rooms[0] as (typeof entry.rooms)[number];
    const later = { input: { id: floor.id, condition: term('damaged') } };
    expect((await refusal(house.odile, 'lookAtRoom', later)).code).toBe('inspection.signed');
    const exit = await doing<{ id: string; rooms: { id: string; name: string }[] }>(
      house.odile,
      'beginInspection',
      { ...begin, kind: term('exit') },
      'Inspection { id rooms { id name } }',
    );
    expect(exit.rooms.map(({ name }) => name)).toEqual(entry.rooms.map(({ name }) => name));
    const scratched = exit.rooms[0] as (typeof exit.rooms)[number];
    const fileId = await house.photo(house.odile);
    await doing(house.odile, 'addRoomPhoto', { roomId: scratched.id, fileId }, 'Inspection { id }');
    const input = { id: scratched.id, condition: term('damaged'), notes: 'Brûlure' };
    const looked = await doing<{ changes: object[] }>(
      house.odile,
      'lookAtRoom',
      { input },
      'Inspection { changes { name verdict } }',
    );
    expect(looked.changes).toContainEqual({ name: scratched.name, verdict: 'damaged' });
    const sign = { id: exit.id, party: term('occupant'), input: { signedAs: 'Nour Haddad' } };
    expect((await refusal(nour, 'signInspection', sign)).code).toBe('inspection.rooms-left');
    const paper = await doing<{ href: string }>(
      nour,
      'makeInspectionPaper',
      { id: exit.id },
      'File { href }',
    );
    expect((await request(paper.href, { ...nour })).status).toBe(200);
    const room = { input: { inspectionId: exit.id, name: 'sol' } };
    expect((await refusal(house.odile, 'addInspectionRoom', room)).code).toBe('inspection.room-taken');
  });
});

describe('a deposit', () => {
  test('is received, then given back but for what is kept with its reason', async () => {
    const { nour } = house.places;
    const { id } = await house.signed(nour);
    const receive = { id, amountCents: 20_000, onDay: today() };
    expect((await refusal(house.odile, 'receiveDeposit', { ...receive, amountCents: 20_001 })).code).toBe(
      'deposit.too-much',
    );
    expect((await refusal(house.odile, 'receiveDeposit', { ...receive, onDay: inDays(1) })).code).toBe(
      'deposit.to-come',
    );
    await doing(house.odile, 'receiveDeposit', receive, 'Contract { depositHeld }');
    const deductions = [{ amountCents: 2_500, reason: 'Clé perdue' }];
    const back = { id, deductions, onDay: today() };
    expect((await refusal(nour, 'giveDepositBack', back)).code).toBe('access.denied');
    expect((await refusal(elsewhere.odile, 'giveDepositBack', back)).code).toBe('not-found');
    const beyond = { ...back, deductions: [{ amountCents: 20_001, reason: 'Tout' }] };
    expect((await refusal(house.odile, 'giveDepositBack', beyond)).code).toBe('deposit.deductions');
    const shown = 'Contract { depositHeld depositMovements { kind amountCents reason } }';
    expect(await doing(house.odile, 'giveDepositBack', back, shown)).toMatchObject({
      depositHeld: 0,
      depositMovements: [
        { kind: 'received', amountCents: 20_000 },
        { kind: 'kept', amountCents: 2_500, reason: 'Clé perdue' },
        { kind: 'returned', amountCents: 17_500 },
      ],
    });
    expect((await refusal(house.odile, 'giveDepositBack', back)).code).toBe('deposit.none-held');
    const paper = await doing<{ href: string }>(nour, 'makeDepositPaper', { id }, 'File { href }');
    expect((await request(paper.href, { ...nour })).status).toBe(200);
  });

  test('two who give it back at once give it back once', async () => {
    const { id } = await house.signed(house.places.max);
    await doing(
      house.odile,
      'receiveDeposit',
      { id, amountCents: 20_000, onDay: today() },
      'Contract { id }',
    );
    const answers = await Promise.allSettled(
      [house.odile, house.places.claire].map((who) =>
        doing(who, 'giveDepositBack', { id, deductions: [], onDay: today() }, 'Contract { id }'),
      ),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

test('a departure to its replacement takes at most twelve actions, and every date follows', async () => {
  const { nour, ada } = house.places;
  const { id, placeId } = await house.signed(nour, {}, days);
  await house.insure(id);
  const keyId = await house.key('Chaîne');
  await doing(house.odile, 'giveContractKey', { id, keyId }, 'Contract { id }');
  await doing(house.odile, 'receiveDeposit', { id, amountCents: 20_000, onDay: today() }, 'Contract { id }');
  expect((await chain(id))[0]).toBe('notice next');

  let actions = 0;
  const act = async (verb: string, values: Record<string, unknown>, shown: string) => {
    actions++;
    return doing<{ id: string; rooms: { id: string }[] }>(house.odile, verb, values, shown);
  };
  await act('giveNotice', { id }, 'Contract { id }');
  expect(await chain(id)).toEqual([
    ...[`notice done ${inDays(10)}`, `inspection next ${inDays(10)}`, `deposit waits ${inDays(40)}`],
    ...[`keys waits ${inDays(10)}`, `vacancy done ${inDays(11)}`, 'offers waits'],
    ...['contract waits', 'fees waits'],
  ]);
  const begin = { contractId: id, kind: term('exit'), heldOn: today() };
  const exit = await act('beginInspection', begin, 'Inspection { id rooms { id } }');
  await act('lookAtRooms', { id: exit.id, condition: term('good') }, 'Inspection { id }');
  for (const party of ['occupant', 'house']) {
    const input = { signedAs: 'Une main' };
    await act('signInspection', { id: exit.id, party: term(party), input }, 'Inspection { id }');
  }
  expect(await chain(id)).toContain(`deposit next ${inDays(40)}`);
  await act('giveDepositBack', { id, deductions: [], onDay: today() }, 'Contract { id }');
  await act('returnContractKeys', { id }, 'Contract { id }');
  expect(await chain(id)).toContain('offers next');
  const next = { placeId, personId: ada.id, startsOn: inDays(11) };
  const { id: allocationId } = await act('allocatePlace', { input: next }, 'Allocation { id }');
  expect(await chain(id)).toContain(`offers done ${inDays(11)}`);
  expect((await chain(id)).slice(-2)).toEqual([`contract next ${inDays(11)}`, `fees done ${inDays(11)}`]);
  const { id: draft } = await act('draftContract', { allocationId }, 'Contract { id }');
  await act('sendContract', { id: draft }, 'Contract { id }');
  actions += 2;
  await house.sign(draft, 'occupant', ada);
  await house.sign(draft, 'house', house.odile);
  expect((await house.contract(house.odile, draft)).state).toBe('signed');
  expect((await chain(id)).slice(-2)).toEqual([`contract done ${today()}`, `fees done ${inDays(11)}`]);
  const shown = 'departure { kind contractId }';
  expect(await asking(house.odile, 'contract', { id }, shown)).toMatchObject({
    departure: expect.arrayContaining([{ kind: 'contract', contractId: draft }]),
  });
  expect(actions).toBeLessThanOrEqual(12);
});

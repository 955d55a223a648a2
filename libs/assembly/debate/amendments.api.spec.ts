import { ask, graphql, signedIn, sql } from '../../../apps/api/testing/client.js';
import { callVerb, Evening, type Who } from '../testing/evening.js';
import { House } from '../testing/house.js';

const tools = { sql, signedIn, ask };
const ITEM = `query ($id: ID!) { assembly(id: $id) { agenda { id text textNow votes { id amendmentId } } }
  amendments(assemblyId: $id) { agendaItemId number state text before votes { result { proclamation summary } } } }`;

interface Seen {
  id: string;
  text: string;
  textNow: string;
  votes: { id: string; amendmentId: string | null }[];
  amendments: {
    agendaItemId: string;
    state: string;
    before: string;
    votes: { result: { proclamation: string; summary: string } | null }[];
  }[];
}

/** An evening at its first vote, everybody there. */
async function discussing(clauses: Parameters<typeof House.build>[1] = {}) {
  const evening = await Evening.opened(tools, ['Ada', 'Bakary', 'Chloé'], clauses);
  const itemId = evening.voted(0);
  await evening.chair('callItem', { itemId });
  const proposes = (text: string, more: object = {}) =>
    evening.chair('proposeAmendment', {
      input: { itemId, proposerId: evening.idOf('Ada'), text, withinItem: true, ...more },
    });
  const votes = async (id: string, inFavour: number, against: number) => {
    const vote = await evening.chair('openAmendmentVote', { id, method: 'hands' });
    await evening.counts(vote.id, { for: inFavour, against });
    await evening.chair('closeVote', { voteId: vote.id });
    return evening.chair('proclaim', { voteId: vote.id });
  };
  const item = async (): Promise<Seen> => {
    const { assembly, amendments } = await ask<{
      assembly: { agenda: Omit<Seen, 'amendments'>[] };
      amendments: Seen['amendments'];
    }>(ITEM, { id: evening.id }, evening.as('Bakary'));
    const seen = assembly.agenda.find(({ id }) => id === itemId) as Seen;
    return { ...seen, amendments: amendments.filter(({ agendaItemId }) => agendaItemId === itemId) };
  };
  return { evening, itemId, proposes, votes, item };
}

let stranger: Who;
beforeAll(async () => {
  const house = await House.build(tools);
  await house.welcome('Zoé', { role: 'chair' });
  stranger = house.as('Zoé');
});

describe('an amendment', () => {
  test('adopted before the text, makes the text that is then voted', async () => {
    const { evening, itemId, proposes, votes, item } = await discussing();
    const amendment = await proposes('L’assemblée approuve les comptes, avec réserve.');
    expect(amendment).toMatchObject({
      number: 1,
      state: 'pending',
      before: 'L’assemblée approuve : Comptes.',
    });
    expect(await evening.opensVote(0)).toMatchObject({ code: 'amendment.first', details: { count: 1 } });
    const result = await votes(amendment.id, 2, 1);
    expect(result.result).toMatchObject({ proclamation: 'L’amendement est adopté.' });
    expect(result.result?.summary).toMatch(/^Adopté\s: 2 pour/);
    const seen = await item();
    expect(seen).toMatchObject({
      text: 'L’assemblée approuve : Comptes.',
      textNow: 'L’assemblée approuve les comptes, avec réserve.',
      votes: [],
      amendments: [{ state: 'adopted', before: 'L’assemblée approuve : Comptes.' }],
    });
    const main = await evening.opensVote(0, 'hands');
    expect(main.code).toBeUndefined();
    await evening.counts(main.id, { for: 3, against: 0 });
    await evening.chair('closeVote', { voteId: main.id });
    expect((await evening.chair('proclaim', { voteId: main.id })).result?.proclamation).toMatch(
      /^La résolution/,
    );
    expect((await item()).votes).toEqual([{ id: main.id, amendmentId: null }]);
    expect(await sql('select 1 from vote where agenda_item_id = $1', [itemId])).toHaveLength(2);
  });

  test('rejected, leaves the text as it was; what is near to it may fall without a vote', async () => {
    const { proposes, votes, item, evening } = await discussing();
    const far = await proposes('On n’en parle plus.');
    const near = await proposes('L’assemblée approuve : Comptes annuels.', {
      proposerId: evening.idOf('Chloé'),
    });
    await votes(far.id, 0, 3);
    expect(await evening.chair('dropAmendment', { id: near.id, ending: 'moot' })).toMatchObject({
      state: 'moot',
    });
    expect(await item()).toMatchObject({
      textNow: 'L’assemblée approuve : Comptes.',
      amendments: [{ state: 'rejected' }, { state: 'moot' }],
    });
    expect((await evening.chair('dropAmendment', { id: far.id, ending: 'withdrawn' })).code).toBe(
      'amendment.decided',
    );
    expect((await evening.chair('openAmendmentVote', { id: near.id, method: 'hands' })).code).toBe(
      'amendment.decided',
    );
  });

  test('is voted by name on phones, and its one result is kept once however often it is said', async () => {
    const { evening, proposes } = await discussing();
    const { id } = await proposes('Autrement.');
    const vote = await evening.chair('openAmendmentVote', { id, method: 'named' });
    for (const name of ['Ada', 'Bakary', 'Chloé']) await evening.casts(vote.id, name, 'for');
    expect((await evening.chair('dropAmendment', { id, ending: 'withdrawn' })).code).toBe('vote.under-way');
    await evening.chair('closeVote', { voteId: vote.id });
    const said = await Promise.all([1, 2].map(() => evening.chair('proclaim', { voteId: vote.id })));
    expect(said.map(({ result }) => result?.verdict)).toEqual(['adopted', 'adopted']);
  });

  test('two who open a vote at once open one', async () => {
    const { evening, proposes } = await discussing();
    const [a, b] = [await proposes('Autrement.'), await proposes('Encore autrement.')];
    const opened = await Promise.all(
      [a, b].map(({ id }) => evening.chair('openAmendmentVote', { id, method: 'hands' })),
    );
    expect(opened.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect(opened.map(({ code }) => code)).toContain('vote.one-at-a-time');
  });

  test('stays within the item, which who conducts confirms (agenda.binding)', async () => {
    const { evening, proposes } = await discussing();
    expect(await proposes('On élit le bureau.', { withinItem: false })).toMatchObject({
      code: 'amendment.outside-item',
      field: 'withinItem',
    });
    const { id } = await proposes('Autrement.');
    const [row] = await sql('select confirmed_by from amendment where id = $1', [id]);
    expect(row).toEqual({ confirmed_by: evening.idOf('Solène') });
    const free = await discussing({ 'agenda.binding': false });
    expect((await free.proposes('Autrement.', { withinItem: false })).code).toBeUndefined();
  });

  test('changes something, of a resolution not yet voted', async () => {
    const { evening, proposes, votes } = await discussing();
    expect(await proposes('  ')).toMatchObject({ code: 'input.required', field: 'text' });
    expect((await proposes('L’assemblée approuve : Comptes.')).code).toBe('amendment.changes-nothing');
    expect((await proposes('Autrement.', { itemId: evening.voted(1) })).code).toBe('floor.item-passed');
    expect(await proposes('Autrement.', { proposerId: 'x' })).toMatchObject({ code: 'input.invalid' });
    const adopted = await proposes('Autrement.');
    const put = await votes(adopted.id, 3, 0);
    const main = await evening.opensVote(0, 'hands');
    expect((await proposes('Trop tard.')).code).toBe('amendment.too-late');
    const cancel = { voteId: put.id, reason: 'Décompte faux' };
    expect((await evening.chair('cancelVote', cancel)).code).toBe('amendment.too-late');
    await evening.chair('cancelVote', { voteId: main.id, reason: 'Reprise' });
    expect((await evening.chair('cancelVote', cancel)).cancelledAt).toBeTruthy();
  });

  test('is for those who conduct, here', async () => {
    const { evening, itemId, proposes } = await discussing();
    const input = { itemId, proposerId: evening.idOf('Ada'), text: 'Autrement.', withinItem: true };
    expect((await evening.verb('proposeAmendment', { input }, evening.as('Ada'))).code).toBe(
      'sitting.not-yours',
    );
    expect((await callVerb(tools, 'proposeAmendment', { input }, stranger)).code).toBe('not-found');
    const { id } = await proposes('Autrement.');
    for (const [name, more] of [
      ['dropAmendment', { ending: 'moot' }],
      ['openAmendmentVote', { method: 'hands' }],
    ] as const) {
      expect((await evening.verb(name, { id, ...more }, evening.as('Ada'))).code).toBe('sitting.not-yours');
      expect((await callVerb(tools, name, { id, ...more }, stranger)).code).toBe('not-found');
    }
  });

  test('is read by every member, and by nobody of another association', async () => {
    const { evening, proposes } = await discussing();
    await proposes('Autrement.');
    const query = 'query ($id: ID!) { amendments(assemblyId: $id) { number } }';
    expect(await ask(query, { id: evening.id }, evening.as('Bakary'))).toEqual({
      amendments: [{ number: 1 }],
    });
    const { errors } = await graphql(query, { id: evening.id }, stranger);
    expect(errors[0]?.extensions?.['refusal']).toBe('not-found');
  });

  test('an item with an amendment adopted may still be withdrawn', async () => {
    const { evening, itemId, proposes, votes } = await discussing();
    await votes((await proposes('Autrement.')).id, 3, 0);
    expect((await evening.chair('withdrawItem', { itemId })).withdrawnAt).toBeTruthy();
  });
});

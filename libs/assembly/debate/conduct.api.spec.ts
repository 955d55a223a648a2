import { ask, graphql, signedIn, sql } from '../../../apps/api/testing/client.js';
import { callVerb, Evening, type Who } from '../testing/evening.js';
import { House } from '../testing/house.js';

const tools = { sql, signedIn, ask };
const VOTERS = `query ($id: ID!) { itemVoters(itemId: $id) { mandates voices barred { name reason } } }`;
const CHAIR = `query ($id: ID!) { assembly(id: $id) { chairProposal { personId ground byOffice fallbacks } } }`;
const MINUTES = 'query ($id: ID!) { minutes(assemblyId: $id) { blocks } }';

interface Voters {
  mandates: number;
  voices: number;
  barred: { name: string; reason: string }[];
}
interface Proposal {
  personId: string | null;
  ground: string;
  byOffice: string[];
}

const votersOf = async (evening: Evening, itemId: string): Promise<Voters> =>
  (await ask<{ itemVoters: Voters }>(VOTERS, { id: itemId }, evening.as('Solène'))).itemVoters;
const proposalOf = async (evening: Evening, who = 'Solène'): Promise<Proposal | null> =>
  (await ask<{ assembly: { chairProposal: Proposal | null } }>(CHAIR, { id: evening.id }, evening.as(who)))
    .assembly.chairProposal;
const opening = (evening: Evening, chair: string, more: object = {}) =>
  evening.verb(
    'openAssembly',
    {
      input: { id: evening.id, chairId: evening.idOf(chair), secretaryId: evening.idOf('Joaquim'), ...more },
    },
    evening.as('Solène'),
  );
const textOf = async (evening: Evening, id: string): Promise<string> => {
  const { minutes } = await ask<{ minutes: { blocks: { id: string; text?: string }[] } }>(
    MINUTES,
    { id: evening.id },
    evening.as('Joaquim'),
  );
  return minutes.blocks
    .filter((block) => block.id.startsWith(id))
    .map(({ text }) => text ?? '')
    .join(' ');
};

let stranger: Who;
beforeAll(async () => {
  const house = await House.build(tools);
  await house.welcome('Zoé', { role: 'chair' });
  stranger = house.as('Zoé');
});

describe('who may vote on an item', () => {
  test('is counted, and everybody else in the room has a reason', async () => {
    const evening = await Evening.called(tools);
    await evening.grants('Chloé', 'Ada');
    for (const name of ['Ada', 'Bakary', 'Omar']) await evening.arrives(name);
    await evening.opens();
    const itemId = evening.voted(0);
    expect(await votersOf(evening, itemId)).toMatchObject({
      mandates: 3,
      voices: 3,
      barred: [{ name: 'Omar', reason: expect.stringContaining('cotisation') }],
    });
    await evening.chair('noteConflict', { itemId, personId: evening.idOf('Ada') });
    const { voices, barred } = await votersOf(evening, itemId);
    expect(voices).toBe(1);
    expect(barred.map(({ name }) => name).sort()).toEqual(['Ada', 'Chloé', 'Omar']);
    expect(barred.find(({ name }) => name === 'Chloé')?.reason).toContain('Ada');
    expect(await votersOf(evening, evening.voted(1))).toMatchObject({ voices: 3 });
  });

  test('is for those who count or conduct, here, while it sits', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary']);
    const refusal = async (who: Who, id = evening.voted(0)) =>
      (await graphql(VOTERS, { id }, who)).errors[0]?.extensions?.['refusal'];
    expect(await refusal(evening.as('Ada'))).toBeUndefined();
    expect(await refusal(evening.as('Bakary'))).toBe('sitting.not-yours');
    expect(await refusal(stranger)).toBe('not-found');
    expect(await refusal(evening.as('Solène'), 'x')).toBe('not-found');
    const before = await Evening.called(tools);
    expect(await refusal(before.as('Solène'), before.voted(0))).toBe('sitting.not-open');
  });
});

describe('the chair of the sitting', () => {
  test('is proposed by the statutes: the chair who is there, else the eldest of the board', async () => {
    const evening = await Evening.called(tools);
    expect(await proposalOf(evening)).toMatchObject({ personId: null, ground: 'elected_chair' });
    await sql(`update person set birth_date = '1950-02-03' where association_id = $1 and id = $2`, [
      evening.house.id,
      evening.idOf('Inès'),
    ]);
    await evening.arrives('Inès');
    expect(await proposalOf(evening)).toMatchObject({
      personId: evening.idOf('Inès'),
      ground: 'eldest_board_member',
      byOffice: [evening.idOf('Solène')],
    });
    await evening.arrives('Solène');
    expect(await proposalOf(evening)).toMatchObject({
      personId: evening.idOf('Solène'),
      ground: 'statutory',
    });
    expect(await proposalOf(evening, 'Ada')).toBeNull();
  });

  test('is somebody else for a reason and on a ground that the statutes name (chair.fallback)', async () => {
    const evening = await Evening.called(tools, {
      'chair.fallback': ['eldest-board-member', 'elected-chair'],
    });
    expect(await opening(evening, 'Inès')).toMatchObject({
      code: 'chair.ground-needed',
      field: 'chairGround',
    });
    const ground = { chairGround: 'vice_chair', chairReason: 'En voyage' };
    expect(await opening(evening, 'Inès', ground)).toMatchObject({ code: 'chair.ground-not-theirs' });
    const eldest = { chairGround: 'eldest_board_member' };
    expect((await opening(evening, 'Ada', { ...eldest, chairReason: 'En voyage' })).code).toBe(
      'chair.ground-not-theirs',
    );
    expect(await opening(evening, 'Inès', eldest)).toMatchObject({
      code: 'chair.reason-needed',
      field: 'chairReason',
    });
    const opened = await opening(evening, 'Inès', { ...eldest, chairReason: 'Solène est en voyage' });
    expect(opened).toMatchObject({ state: 'open', chair: { id: evening.idOf('Inès') } });
    const bureau = await textOf(evening, 'bureau');
    expect(bureau).toContain('Inès');
    expect(bureau).toContain('Solène est en voyage');
    expect(bureau).toContain('doyen');
  });

  test('hands over, with its reason, which the minutes tell; who took over conducts', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary']);
    const input = { assemblyId: evening.id, personId: evening.idOf('Bakary'), ground: 'elected_chair' };
    const hand = (more: object = {}) =>
      evening.chair('handOverChair', { input: { ...input, reason: '', ...more } });
    expect((await hand()).code).toBe('chair.reason-needed');
    expect((await hand({ reason: 'Départ', ground: null })).code).toBe('chair.ground-needed');
    expect((await hand({ reason: 'Départ', personId: evening.idOf('Solène') })).code).toBe(
      'chair.already-theirs',
    );
    const reason = 'Solène est concernée par le point suivant';
    const ada = { input: { ...input, reason } };
    expect((await evening.verb('handOverChair', ada, evening.as('Ada'))).code).toBe('sitting.not-yours');
    expect((await callVerb(tools, 'handOverChair', ada, stranger)).code).toBe('not-found');
    expect(await hand({ reason })).toMatchObject({ chair: { id: evening.idOf('Bakary') } });
    expect(await textOf(evening, 'event-')).toContain(`Solène remet la présidence de séance à Bakary`);
    expect(await textOf(evening, 'bureau')).toContain('présidée par Solène');
    const called = await evening.verb('callItem', { itemId: evening.voted(0) }, evening.as('Bakary'));
    expect(called.currentItem).toEqual({ id: evening.voted(0) });
  });

  test('two who hand it over at once leave one line each, and one chair', async () => {
    const evening = await Evening.opened(tools, []);
    const input = { assemblyId: evening.id, ground: 'elected_chair', reason: 'Départ' };
    const answers = await Promise.all(
      ['Ada', 'Ada'].map((name) =>
        evening.verb(
          'handOverChair',
          { input: { ...input, personId: evening.idOf(name) } },
          evening.as('Solène'),
        ),
      ),
    );
    expect(answers.map(({ code }) => code ?? 'done').sort()).toEqual(['chair.already-theirs', 'done']);
  });
});

describe('the removal of an officer', () => {
  test('may be voted though the agenda did not announce it, and the minutes say why', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary']);
    const raised = await evening.chair('raiseRevocation', {
      assemblyId: evening.id,
      personId: evening.idOf('Inès'),
    });
    const item = raised.agenda.at(-1);
    expect(item).toMatchObject({ kind: 'vote', part: 'ordinary', revokesId: evening.idOf('Inès') });
    expect(item?.title).toBe('Révocation du mandat d’Inès');
    const byHands = await evening.chair('openVote', { itemId: item?.id, method: 'hands' });
    expect(byHands.code).toBe('vote.secret-only');
    const vote = await evening.chair('openVote', { itemId: item?.id, method: 'secret' });
    expect(vote.code).toBeUndefined();
    expect(await textOf(evening, `item-${item?.id}-raised`)).toContain('n’élit pas');
    expect(await textOf(evening, 'agenda-items')).not.toContain('Révocation');
  });

  test('is of an officer, once, by who conducts, here', async () => {
    const evening = await Evening.opened(tools, ['Ada']);
    const raise = (name: string) => ({ assemblyId: evening.id, personId: evening.idOf(name) });
    expect(await evening.chair('raiseRevocation', raise('Ada'))).toMatchObject({
      code: 'revocation.not-an-officer',
      field: 'personId',
    });
    expect((await evening.verb('raiseRevocation', raise('Inès'), evening.as('Ada'))).code).toBe(
      'sitting.not-yours',
    );
    expect((await callVerb(tools, 'raiseRevocation', raise('Inès'), stranger)).code).toBe('not-found');
    const twice = await Promise.all([1, 2].map(() => evening.chair('raiseRevocation', raise('Inès'))));
    expect(twice.map(({ code }) => code ?? 'done').sort()).toEqual(['done', 'revocation.already-raised']);
  });

  test('is the only thing: nothing else is voted under any other business', async () => {
    const evening = await Evening.opened(tools, ['Ada']);
    const { assembly } = await ask<{ assembly: { agenda: { id: string; kind: string }[] } }>(
      'query ($id: ID!) { assembly(id: $id) { agenda { id kind } } }',
      { id: evening.id },
      evening.as('Solène'),
    );
    const told = assembly.agenda.find(({ kind }) => kind === 'information');
    const vote = await evening.chair('openVote', { itemId: told?.id, method: 'hands' });
    expect(vote.code).toBe('vote.information-only');
  });
});

describe('opening before the day', () => {
  test('is done, and the minutes say it', async () => {
    const evening = await Evening.opened(tools, ['Ada']);
    expect(await textOf(evening, 'opening-early')).toContain('avant cette date');
  });
});

describe('the minutes of a debate', () => {
  test('hold who spoke, the amendment with its result, and both texts', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary', 'Chloé']);
    const itemId = evening.voted(0);
    await evening.chair('callItem', { itemId });
    await evening.verb('askToSpeak', { itemId }, evening.as('Ada'));
    await evening.chair('giveFloor', { itemId });
    const text = 'L’assemblée approuve les comptes, avec réserve.';
    const input = { itemId, proposerId: evening.idOf('Bakary'), text, withinItem: true };
    const { id } = await evening.chair('proposeAmendment', { input });
    const vote = await evening.chair('openAmendmentVote', { id, method: 'hands' });
    await evening.counts(vote.id, { for: 3, against: 0 });
    await evening.chair('closeVote', { voteId: vote.id });
    await evening.chair('proclaim', { voteId: vote.id });
    expect(await textOf(evening, `item-${itemId}-speakers`)).toMatch(/^Prend la parole\s: Ada\.$/);
    expect(await textOf(evening, `item-${itemId}-proposed`)).toContain('Comptes.');
    expect(await textOf(evening, `amendment-${id}`)).toContain(text);
    expect(await textOf(evening, `item-${itemId}-resolution`)).toBe(text);
  });
});

import { ask, graphql, signedIn, sql } from '../../apps/api/testing/client.js';
import { callVerb, Evening, RESULT, type Result, ROLL, type VerbName, type Who } from './testing/evening.js';
import { House, inDays } from './testing/house.js';

const tools = { sql, signedIn, ask };
const verb = (name: VerbName, variables: object, who: Who) => callVerb(tools, name, variables, who);

let stranger: Who;
beforeAll(async () => {
  const house = await House.build(tools);
  await house.welcome('Zoé', { role: 'chair' });
  stranger = house.as('Zoé');
});

describe('opening', () => {
  test('draws up the list: who votes, and why the others do not', async () => {
    const evening = await Evening.called(tools);
    const opened = await evening.opens();
    expect(opened).toMatchObject({ state: 'open', chair: { id: evening.idOf('Solène') } });
    const { registered, lines } = await evening.roll();
    expect(registered).toEqual({ electors: 7, voices: 7 });
    const omar = lines.find(({ name }) => name === 'Omar');
    expect(omar).toMatchObject({ votes: false, reasons: [expect.stringContaining('cotisation')] });
  });

  test('only once, even when two try together', async () => {
    const evening = await Evening.called(tools);
    const answers = await Promise.all([evening.opens(), evening.opens()]);
    expect(answers.map((one) => one.code ?? one.state).sort()).toEqual(['open', 'sitting.not-convened']);
  });

  test('is refused to members, to other associations, and with people who are not from here', async () => {
    const evening = await Evening.called(tools);
    const input = { id: evening.id, chairId: evening.idOf('Ada'), secretaryId: evening.idOf('Ada') };
    expect((await verb('openAssembly', { input }, evening.as('Ada'))).code).toBe('access.denied');
    expect((await verb('openAssembly', { input }, stranger)).code).toBe('not-found');
    const foreign = { ...input, scrutineerIds: ['01900000-0000-7000-8000-00000000abcd'] };
    expect(await evening.chair('openAssembly', { input: foreign })).toMatchObject({
      code: 'not-found',
      field: 'scrutineerIds.0',
    });
    expect(await evening.chair('openAssembly', { input: { ...input, chairId: 'x' } })).toMatchObject({
      code: 'input.invalid',
      field: 'chairId',
    });
  });
});

describe('the desk', () => {
  test('notes an arrival once, however often it is said', async () => {
    const evening = await Evening.opened(tools, []);
    const [first, second] = await Promise.all([evening.arrives('Ada'), evening.arrives('Ada')]);
    expect(first).toMatchObject({ presence: 'present', votes: true, voicesInHand: 1 });
    expect(second.arrivedAt).toBe(first.arrivedAt);
    const rows = await sql('select 1 from attendance where assembly_id = $1', [evening.id]);
    expect(rows).toHaveLength(1);
    expect((await evening.leaves('Ada')).presence).toBeNull();
    expect((await evening.leaves('Ada')).leftAt).toBeTruthy();
    expect(await sql('select 1 from attendance where assembly_id = $1', [evening.id])).toHaveLength(2);
  });

  test('counts the quorum as people come', async () => {
    const evening = await Evening.opened(tools, ['Ada'], { 'quorum.ago': { num: 1, den: 4 } });
    expect((await evening.roll()).quorums).toMatchObject([{ reached: false, counted: 1, required: 2 }]);
    await evening.arrives('Bakary');
    const [quorum] = (await evening.roll()).quorums;
    expect(quorum).toMatchObject({ reached: true, counted: 2 });
    expect(quorum?.sentence).toMatch(/^Quorum atteint/);
  });

  test('refuses remote presence that the statutes do not know, and takes it where they do', async () => {
    const strict = await Evening.opened(tools, []);
    expect((await strict.arrives('Ada', 'remote')).code).toBe('roll.remote-not-allowed');
    const open = await Evening.opened(tools, [], { remote_presence: true });
    expect(await open.arrives('Ada', 'remote')).toMatchObject({ presence: 'remote', voicesInHand: 1 });
  });

  test('a fee paid at the desk gives the vote at once', async () => {
    const evening = await Evening.opened(tools, ['Omar']);
    await sql(
      `insert into fee_coverage (association_id, id, person_id, starts_on, ends_on, source)
       values ($1, gen_random_uuid(), $2, '2020-01-01', '2100-01-01', 'desk')`,
      [evening.house.id, evening.idOf('Omar')],
    );
    const redraw = { assemblyId: evening.id, personId: evening.idOf('Omar') };
    expect(await verb('redrawElector', redraw, evening.as('Inès'))).toMatchObject({
      votes: true,
      voicesInHand: 1,
      reasons: [],
    });
  });

  test('an organisation comes and goes with who votes for it', async () => {
    const evening = await Evening.called(tools);
    await evening.house.welcome('Mairie', { organisation: true });
    await evening.house.welcome('Lou', { represents: 'Mairie' });
    await evening.opens();
    await evening.arrives('Lou');
    expect((await evening.roll()).present).toEqual({ electors: 2, voices: 2 });
    await evening.leaves('Lou');
    expect((await evening.roll()).present.electors).toBe(0);
  });

  test('is kept by those who may, from the convocation to the end', async () => {
    const evening = await Evening.opened(tools, ['Ada']);
    const arrival = { assemblyId: evening.id, personId: evening.idOf('Bakary'), mode: 'present' };
    expect((await verb('recordArrival', arrival, evening.as('Ada'))).code).toBe('access.denied');
    expect((await verb('recordArrival', arrival, stranger)).code).toBe('not-found');
    expect((await verb('recordArrival', { ...arrival, personId: 'x' }, evening.as('Inès'))).code).toBe(
      'not-found',
    );
    const { errors } = await graphql(ROLL, { id: evening.id }, evening.as('Ada'));
    expect(errors[0]?.extensions?.['refusal']).toBe('access.denied');
    for (const item of [0, 1]) await evening.chair('withdrawItem', { itemId: evening.voted(item) });
    expect((await evening.chair('closeAssembly', { id: evening.id })).state).toBe('closed');
    expect((await evening.arrives('Bakary')).code).toBe('sitting.desk-shut');
  });
});

describe('proxies', () => {
  test('given online, carried when the holder comes, taken back at any time', async () => {
    const evening = await Evening.called(tools);
    const proxy = await evening.grants('Ada', 'Bakary');
    expect(proxy).toMatchObject({ standing: 'waiting', source: 'online', carriedBy: null });
    await evening.arrives('Bakary');
    expect((await evening.roll()).represented.voices).toBe(1);
    const withdrawn = await verb('withdrawProxy', { id: proxy.id }, evening.as('Ada'));
    expect(withdrawn.standing).toBe('revoked');
    expect((await verb('withdrawProxy', { id: proxy.id }, evening.as('Ada'))).standing).toBe('revoked');
    expect((await evening.roll()).represented.voices).toBe(0);
  });

  test('what can never count is refused when filed, with the rule’s own sentence', async () => {
    const evening = await Evening.called(tools, { 'proxy.max': 1, 'proxy.substitute': false });
    expect(await evening.grants('Ada', 'Ada')).toMatchObject({
      code: 'proxy.refused',
      details: { reason: 'self' },
      message: expect.stringContaining('soi-même'),
    });
    await evening.grants('Ada', 'Bakary');
    const cap = await evening.grants('Chloé', 'Bakary');
    expect(cap).toMatchObject({ code: 'proxy.refused', details: { reason: 'over-limit' } });
    const chain = await evening.grants('Chloé', 'Ada');
    expect(chain).toMatchObject({ code: 'proxy.refused', details: { reason: 'holder-gave-proxy' } });
    const substitute = await evening.grants('Chloé', 'Driss', { substituteId: evening.idOf('Inès') });
    expect(substitute.code).toBe('proxy.no-substitute');
    const english = await verb(
      'grantProxy',
      { input: { assemblyId: evening.id, holderId: evening.idOf('Chloé') } },
      { ...evening.as('Chloé'), locale: 'en' },
    );
    expect(english.message).not.toMatch(/pouvoir/);
  });

  test('over the cap at the same instant: one is kept, the other refused', async () => {
    const evening = await Evening.called(tools, { 'proxy.max': 1 });
    const answers = await Promise.all([evening.grants('Ada', 'Bakary'), evening.grants('Chloé', 'Bakary')]);
    expect(answers.map((one) => one.code ?? one.standing).sort()).toEqual(['proxy.refused', 'waiting']);
  });

  test('who owes the fee may give one before the opening, since it may still be paid', async () => {
    const evening = await Evening.called(tools);
    expect((await evening.grants('Omar', 'Ada')).__typename).toBe('GivenProxy');
    await evening.opens();
    expect(await evening.grants('Omar', 'Ada')).toMatchObject({ details: { reason: 'giver-not-elector' } });
  });

  test('a paper at the desk; the deadline of the statutes counts for it', async () => {
    const evening = await Evening.called(tools, { 'proxy.deadline_days': 2 });
    const paper = { assemblyId: evening.id, giverId: evening.idOf('Ada'), holderId: evening.idOf('Bakary') };
    const late = await verb('recordPaperProxy', { input: paper }, evening.as('Inès'));
    expect(late).toMatchObject({ code: 'proxy.refused', details: { reason: 'late' } });
    const inTime = { ...paper, receivedAt: inDays(-3) };
    expect(await verb('recordPaperProxy', { input: inTime }, evening.as('Inès'))).toMatchObject({
      source: 'paper',
      standing: 'waiting',
    });
    const tomorrow = { ...paper, receivedAt: inDays(1) };
    expect((await verb('recordPaperProxy', { input: tomorrow }, evening.as('Inès'))).code).toBe(
      'proxy.received-later',
    );
    expect((await verb('recordPaperProxy', { input: inTime }, evening.as('Ada'))).code).toBe('access.denied');
  });

  test('are private: a member sees those given and held, the desk sees all', async () => {
    const evening = await Evening.called(tools);
    await evening.grants('Ada', 'Bakary');
    const [other] = await Promise.all([evening.grants('Chloé', 'Driss')]);
    const list = async (who: Who) =>
      (
        await ask<{ proxies: { giver: { id: string } }[] }>(
          'query ($id: ID!) { proxies(assemblyId: $id) { giver { id } } }',
          { id: evening.id },
          who,
        )
      ).proxies.map(({ giver }) => giver.id);
    expect(await list(evening.as('Bakary'))).toEqual([evening.idOf('Ada')]);
    expect(await list(evening.as('Inès'))).toHaveLength(2);
    expect((await verb('withdrawProxy', { id: other.id }, evening.as('Ada'))).code).toBe('not-found');
    expect((await verb('withdrawProxy', { id: other.id }, stranger)).code).toBe('not-found');
    const forAnother = {
      assemblyId: evening.id,
      holderId: evening.idOf('Ada'),
      giverId: evening.idOf('Driss'),
    };
    expect((await verb('grantProxy', { input: forAnother }, evening.as('Bakary'))).code).toBe(
      'proxy.not-yours-to-give',
    );
  });
});

describe('a vote by hands', () => {
  test('is counted, closed, proclaimed; only then do members see it', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary', 'Chloé']);
    const vote = await evening.opensVote(0, 'hands');
    await evening.counts(vote.id, { for: 1, against: 1, abstention: 1 });
    await evening.counts(vote.id, { for: 2, against: 1 });
    const closed = await evening.chair('closeVote', { voteId: vote.id });
    expect(closed.result).toMatchObject({ verdict: 'adopted', counts: { for: 2, against: 1 }, silent: 0 });
    const seen = async (name: string) => {
      const query = `query ($id: ID!) { assembly(id: $id) { agenda { votes { id ${RESULT} } } } }`;
      const { assembly } = await ask<{ assembly: { agenda: { votes: { result: Result | null }[] }[] } }>(
        query,
        { id: evening.id },
        evening.as(name),
      );
      return assembly.agenda.flatMap(({ votes }) => votes)[0]?.result ?? null;
    };
    expect(await seen('Bakary')).toBeNull();
    const proclaimed = await evening.chair('proclaim', { voteId: vote.id });
    expect(proclaimed.result?.proclamation).toMatch(/adoptée/);
    expect((await seen('Bakary'))?.summary).toMatch(/^Adoptée/);
    expect((await evening.opensVote(0)).code).toBe('vote.already-decided');
  });

  test('cannot have more voices than the room', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary']);
    const vote = await evening.opensVote(0, 'hands');
    expect(await evening.counts(vote.id, { for: 3, against: 0 })).toMatchObject({
      code: 'count.more-than-left',
      details: { voted: 3, voices: 2 },
    });
    expect((await evening.counts(vote.id, { for: -1, against: 0 })).code).toBe('input.invalid');
    expect((await evening.chair('closeVote', { voteId: vote.id })).code).toBe('vote.not-counted');
    expect((await evening.counts(vote.id, { for: 1, against: 0 }, 'Bakary')).code).toBe('sitting.not-yours');
  });

  test('is opened one at a time, on a vote item, in an open sitting, by who conducts', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary']);
    const both = await Promise.all([evening.opensVote(0, 'hands'), evening.opensVote(1, 'hands')]);
    expect(both.map(({ code, __typename }) => code ?? __typename).sort()).toEqual([
      'Vote',
      'vote.one-at-a-time',
    ]);
    const information = evening.items.find(({ kind }) => kind === 'information');
    const onInformation = { itemId: information?.id, method: 'hands' };
    expect((await evening.chair('openVote', onInformation)).code).toBe('vote.information-only');
    expect((await evening.opensVote(1, 'hands', 'Bakary')).code).toBe('sitting.not-yours');
    expect((await verb('openVote', { itemId: evening.voted(1), method: 'hands' }, stranger)).code).toBe(
      'not-found',
    );
    const early = await Evening.called(tools);
    expect((await early.opensVote(0)).code).toBe('sitting.not-open');
  });

  test('a tie is settled by whoever holds the casting vote (tie)', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary'], { tie: 'casting' });
    const vote = await evening.opensVote(0, 'hands');
    await evening.counts(vote.id, { for: 1, against: 1 });
    expect((await evening.chair('castChairVote', { voteId: vote.id, choice: 'for' })).code).toBe(
      'vote.not-tied',
    );
    const closed = await evening.chair('closeVote', { voteId: vote.id });
    expect(closed.result?.verdict).toBe('tied');
    expect((await evening.chair('proclaim', { voteId: vote.id })).code).toBe('vote.unsettled');
    const byJoaquim = await verb('castChairVote', { voteId: vote.id, choice: 'for' }, evening.as('Joaquim'));
    expect(byJoaquim.code).toBe('vote.not-your-casting-vote');
    const settled = await evening.chair('castChairVote', { voteId: vote.id, choice: 'for' });
    expect(settled.result).toMatchObject({ verdict: 'adopted' });
    expect((await evening.chair('proclaim', { voteId: vote.id })).result?.proclamation).toMatch(
      /prépondérante/,
    );
  });

  test('without quorum nothing is decided', async () => {
    const evening = await Evening.opened(tools, ['Ada'], { 'quorum.ago': { num: 1, den: 2 } });
    const vote = await evening.opensVote(0, 'hands');
    await evening.counts(vote.id, { for: 1, against: 0 });
    const closed = await evening.chair('closeVote', { voteId: vote.id });
    expect(closed.result?.verdict).toBe('no_quorum');
  });

  test('set aside with its reason, the item is voted again', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary']);
    const vote = await evening.opensVote(0, 'hands');
    expect(await evening.chair('cancelVote', { voteId: vote.id, reason: ' ' })).toMatchObject({
      code: 'input.required',
      field: 'reason',
    });
    const cancelled = await evening.chair('cancelVote', { voteId: vote.id, reason: 'Question mal lue.' });
    expect(cancelled.cancelledAt).toBeTruthy();
    expect((await evening.counts(vote.id, { for: 1, against: 0 })).code).toBe('vote.cancelled');
    expect((await evening.opensVote(0, 'hands')).__typename).toBe('Vote');
  });
});

describe('a ballot', () => {
  test('cast twenty times at once is kept exactly once', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary']);
    const vote = await evening.opensVote(0);
    const answers = await Promise.all(Array.from({ length: 20 }, () => evening.casts(vote.id, 'Ada', 'for')));
    expect(answers.filter(({ __typename }) => __typename === 'Receipt')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'ballot.already-cast')).toHaveLength(19);
    const rows = await sql('select choice from named_ballot where vote_id = $1', [vote.id]);
    expect(rows).toEqual([{ choice: 'for' }]);
  });

  test('gives a receipt, which the voter finds again', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary']);
    await evening.grants('Chloé', 'Ada');
    const vote = await evening.opensVote(0);
    const receipt = await evening.casts(vote.id, 'Ada', 'against', 'Chloé');
    expect(receipt).toMatchObject({ electorId: evening.idOf('Chloé'), choice: 'against' });
    expect(receipt.code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    const mine = await evening.mine('Ada');
    expect(mine.vote?.id).toBe(vote.id);
    expect(mine.mandates).toEqual([
      {
        electorId: evening.idOf('Ada'),
        name: 'Ada',
        ...{ instruction: null, instructionBinds: false },
        ...{ voices: 1, own: true, cast: false, reason: null, receipt: null },
      },
      {
        electorId: evening.idOf('Chloé'),
        name: 'Chloé',
        ...{ instruction: null, instructionBinds: false },
        ...{ voices: 1, own: false, cast: true, reason: null },
        receipt: { choice: 'against', code: receipt.code },
      },
    ]);
    const [chloe] = (await evening.mine('Chloé')).mandates;
    expect(chloe).toMatchObject({ own: true, cast: true, receipt: null });
  });

  test('is refused to who may not cast it, each time with its reason', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary', 'Omar']);
    const proxy = await evening.grants('Chloé', 'Bakary');
    const vote = await evening.opensVote(0);
    expect((await evening.casts(vote.id, 'Driss', 'for')).code).toBe('ballot.not-arrived');
    expect(await evening.casts(vote.id, 'Omar', 'for')).toMatchObject({
      code: 'ballot.no-vote',
      message: expect.stringContaining('cotisation'),
    });
    expect((await evening.casts(vote.id, 'Ada', 'for', 'Bakary')).code).toBe('ballot.mandate-not-yours');
    expect((await evening.casts(vote.id, 'Ada', 'for', 'Chloé')).code).toBe('ballot.mandate-not-yours');
    await verb('withdrawProxy', { id: proxy.id }, evening.as('Chloé'));
    expect(await evening.casts(vote.id, 'Bakary', 'for', 'Chloé')).toMatchObject({
      code: 'ballot.proxy-void',
      message: expect.stringContaining('repris'),
    });
    const foreign = { voteId: vote.id, electorId: evening.idOf('Ada'), choice: 'for' };
    expect((await verb('castBallot', foreign, stranger)).code).toBe('not-found');
    expect((await verb('castBallot', { ...foreign, voteId: 'x' }, evening.as('Ada'))).code).toBe('not-found');
    const { errors } = await graphql(
      'mutation ($v: ID!, $e: ID!) { castBallot(voteId: $v, electorId: $e, choice: maybe) { __typename } }',
      { v: vote.id, e: evening.idOf('Ada') },
      evening.as('Ada'),
    );
    expect(errors).toHaveLength(1);
  });

  test('comes too late once the vote is closed, and is not for hands', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary']);
    const vote = await evening.opensVote(0);
    expect((await evening.chair('closeVote', { voteId: vote.id })).code).toBe('vote.nobody-voted');
    await evening.casts(vote.id, 'Ada', 'for');
    await evening.chair('closeVote', { voteId: vote.id });
    expect((await evening.casts(vote.id, 'Bakary', 'for')).code).toBe('vote.closed');
    await evening.chair('proclaim', { voteId: vote.id });
    const hands = await evening.opensVote(1, 'hands');
    expect((await evening.casts(hands.id, 'Bakary', 'for')).code).toBe('ballot.by-hands');
  });

  test('racing the closing is either counted or refused, never lost', async () => {
    const evening = await Evening.opened(tools, [
      'Solène',
      'Joaquim',
      'Inès',
      'Ada',
      'Bakary',
      'Chloé',
      'Driss',
    ]);
    const vote = await evening.opensVote(0);
    await evening.casts(vote.id, 'Solène', 'for');
    const voters = ['Joaquim', 'Inès', 'Ada', 'Bakary', 'Chloé', 'Driss'];
    const [closed, ...cast] = await Promise.all([
      evening.chair('closeVote', { voteId: vote.id }),
      ...voters.map((name) => evening.casts(vote.id, name, 'for')),
    ]);
    const kept = cast.filter(({ __typename }) => __typename === 'Receipt').length;
    expect(cast.filter(({ code }) => code === 'vote.closed')).toHaveLength(voters.length - kept);
    expect(closed.result?.counts.for).toBe(1 + kept);
  });

  test('still counts when who cast it has left before the closing', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary']);
    await evening.grants('Chloé', 'Ada');
    const vote = await evening.opensVote(0);
    await evening.casts(vote.id, 'Ada', 'for');
    await evening.casts(vote.id, 'Ada', 'for', 'Chloé');
    await evening.leaves('Ada');
    const closed = await evening.chair('closeVote', { voteId: vote.id });
    expect(closed.result).toMatchObject({ verdict: 'adopted', counts: { for: 2 }, silent: 1 });
  });

  test('is kept from who has an interest in the item (coi.excluded)', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary']);
    const conflict = { itemId: evening.voted(0), personId: evening.idOf('Ada') };
    expect((await evening.chair('noteConflict', conflict)).conflicts).toEqual([{ id: evening.idOf('Ada') }]);
    const vote = await evening.opensVote(0);
    expect((await evening.casts(vote.id, 'Ada', 'for')).code).toBe('ballot.conflicted');
    const during = { itemId: evening.voted(0), personId: evening.idOf('Bakary') };
    expect((await evening.chair('noteConflict', during)).code).toBe('vote.under-way');
  });
});

describe('conducting', () => {
  test('whoever the sitting chose may conduct it, office or not', async () => {
    const evening = await Evening.called(tools);
    const input = {
      id: evening.id,
      chairId: evening.idOf('Bakary'),
      chairGround: 'elected_chair',
      chairReason: 'Solène est en voyage',
      secretaryId: evening.idOf('Driss'),
      scrutineerIds: [],
    };
    await evening.chair('openAssembly', { input });
    const called = await verb('callItem', { itemId: evening.voted(1) }, evening.as('Bakary'));
    expect(called.currentItem).toEqual({ id: evening.voted(1) });
    expect((await verb('callItem', { itemId: evening.voted(1) }, evening.as('Chloé'))).code).toBe(
      'sitting.not-yours',
    );
    const debate = { itemId: evening.voted(0), speaker: 'Inès', debate: 'Trois questions.' };
    expect(await verb('noteDebate', debate, evening.as('Driss'))).toMatchObject({
      debate: 'Trois questions.',
    });
  });

  test('incidents are noted with their time', async () => {
    const evening = await Evening.opened(tools, []);
    const said = { assemblyId: evening.id, text: 'Panne de son.', itemId: evening.voted(0) };
    expect(await evening.chair('noteIncident', said)).toMatchObject({ text: 'Panne de son.' });
    expect((await evening.chair('noteIncident', { ...said, text: '' })).code).toBe('input.required');
    const { incidents } = await ask<{ incidents: object[] }>(
      'query ($id: ID!) { incidents(assemblyId: $id) { text } }',
      { id: evening.id },
      evening.as('Ada'),
    );
    expect(incidents).toEqual([{ text: 'Panne de son.' }]);
  });

  test('closes when nothing is left to decide, and names what is', async () => {
    const evening = await Evening.opened(tools, ['Ada', 'Bakary']);
    const vote = await evening.opensVote(0, 'hands');
    expect((await evening.chair('closeAssembly', { id: evening.id })).code).toBe('vote.under-way');
    expect((await evening.chair('withdrawItem', { itemId: evening.voted(0) })).code).toBe('vote.under-way');
    await evening.counts(vote.id, { for: 2, against: 0 });
    await evening.chair('closeVote', { voteId: vote.id });
    await evening.chair('proclaim', { voteId: vote.id });
    expect(await evening.chair('closeAssembly', { id: evening.id })).toMatchObject({
      code: 'sitting.items-left',
      details: { items: [expect.stringContaining('Budget')] },
    });
    expect((await evening.chair('withdrawItem', { itemId: evening.voted(1) })).withdrawnAt).toBeTruthy();
    expect((await evening.opensVote(1)).code).toBe('vote.item-withdrawn');
    expect((await evening.chair('closeAssembly', { id: evening.id })).state).toBe('closed');
    expect((await evening.chair('closeAssembly', { id: evening.id })).code).toBe('sitting.not-open');
  });

  test('records the failure of a sitting that lacked its quorum', async () => {
    const lacking = await Evening.opened(tools, ['Ada'], { 'quorum.ago': { num: 1, den: 2 } });
    expect((await lacking.chair('recordFailure', { id: lacking.id })).state).toBe('closed');
    const reached = await Evening.opened(tools, ['Ada', 'Bakary', 'Chloé', 'Driss'], {
      'quorum.ago': { num: 1, den: 2 },
    });
    expect((await reached.chair('recordFailure', { id: reached.id })).code).toBe('sitting.quorum-reached');
  });
});

import { fraction } from '@etabli/kernel';
import { ask, signedIn, sql } from '../../../../apps/api/testing/client.js';
import { intoColleges } from '../../testing/colleges.js';
import { Evening, type Who } from '../../testing/evening.js';
import { House } from '../../testing/house.js';
import { tokenOf } from '../../testing/links.js';
import { Poll } from '../../testing/poll.js';

const tools = { sql, signedIn, ask };
const half = fraction(1, 2);
const colleges = [
  { id: 'residents', name: 'Résidents', weight: half, seats: 2 },
  { id: 'usagers', name: 'Usagers', weight: half, seats: 1 },
];
const clauses = { colleges, 'board.college_seats': true } as const;
const residents = ['Ada', 'Bakary', 'Solène'];
const usagers = ['Chloé', 'Driss', 'Inès'];

interface Answer {
  __typename: string;
  code: string;
  message: string;
  agenda: {
    id: string;
    title: string;
    election: { seats: number; college: { name: string } | null } | null;
  }[];
  lackingCollegeElections: { name: string; seats: number }[];
}
const fields = `__typename ... on Refusal { code message } ... on Assembly {
  agenda { id title election { seats college { name } } } lackingCollegeElections { name seats } }`;

/** The two verbs that are of colleges alone. */
const says = async (
  verb: 'addCollegeElections' | 'proclaimColleges',
  id: string,
  who: Who,
): Promise<Answer> =>
  (
    await ask<{ answer: Answer }>(
      `mutation ($id: ID!) { answer: ${verb}(assemblyId: $id) { ${fields} } }`,
      { id },
      who,
    )
  ).answer;

/** An assembly called with an election for each college, and everybody in theirs. Gives both. */
async function called(more: object = {}) {
  const found: Answer[] = [];
  const evening = await Evening.called(tools, { ...clauses, ...more }, ['Comptes'], async (id, as) => {
    found.push(await says('addCollegeElections', id, as));
  });
  await intoColleges(tools, evening, { residents, usagers });
  const [answer] = found as [Answer];
  const [first, second] = answer.agenda.flatMap(({ id, election }) => (election ? [id] : []));
  const on = (itemId = '') => Poll.on(tools, evening, itemId);
  return { evening, answer, residents: on(first), usagers: on(second) };
}

/** The same, open, with everybody in the room and these people standing. */
async function opened(more: object = {}) {
  const held = await called(more);
  for (const name of ['Ada', 'Bakary', 'Solène']) await held.residents.stands(name);
  for (const name of ['Chloé', 'Driss']) await held.usagers.stands(name);
  for (const name of [...residents, ...usagers]) await held.evening.arrives(name);
  await held.evening.opens();
  return held;
}

describe('one election for each college', () => {
  test('is put on the agenda in one press, with the seats that the statutes keep (board.college_seats)', async () => {
    const { answer, evening } = await called();
    const elections = answer.agenda.flatMap(({ title, election }) => (election ? [{ title, election }] : []));
    expect(elections).toMatchObject([
      { title: expect.stringContaining('Résidents'), election: { seats: 2, college: { name: 'Résidents' } } },
      { title: expect.stringContaining('Usagers'), election: { seats: 1, college: { name: 'Usagers' } } },
    ]);
    expect(answer.lackingCollegeElections).toEqual([]);
    expect(await says('addCollegeElections', evening.id, evening.as('Solène'))).toMatchObject({
      code: 'election.colleges-all-there',
    });
  });

  test('is added once, though two press together', async () => {
    const found: Answer[] = [];
    await Evening.called(tools, clauses, ['Comptes'], async (id, as) => {
      found.push(...(await Promise.all([1, 2].map(() => says('addCollegeElections', id, as)))));
    });
    expect(found.map(({ code }) => code ?? null).sort()).toEqual(
      ['election.colleges-all-there', null].sort(),
    );
  });

  test('leaves out the seats of those who stay, and a college whose seats are all held', async () => {
    const found: Answer[] = [];
    await Evening.called(tools, clauses, ['Comptes'], async (id, as) => {
      const [{ association_id: house }] = (await sql('select association_id from assembly where id = $1', [
        id,
      ])) as [{ association_id: string }];
      await sql(
        `with college as (insert into membership_category (association_id, id, name, voice, college_id)
           select $1, gen_random_uuid(), id, 'deliberative', id from unnest(array['residents', 'usagers']) as id
           returning id, college_id),
         own as (update membership m set category_id = college.id from college, person p
           where m.association_id = $1 and p.association_id = $1 and p.id = m.person_id
             and college.college_id = case p.given_name when 'Ada' then 'residents' else 'usagers' end)
         insert into mandate (association_id, id, person_id, role, starts_on, ends_on)
         select $1, gen_random_uuid(), p.id, 'board_member', current_date - 10, current_date + 900
         from person p where p.association_id = $1 and p.given_name in ('Ada', 'Chloé')`,
        [house],
      );
      found.push(await says('addCollegeElections', id, as));
    });
    const [answer] = found as [Answer];
    const elections = answer.agenda.flatMap(({ election }) => election ?? []);
    expect(elections).toEqual([{ seats: 1, college: { name: 'Résidents' } }]);
  });

  test('is refused where no seat is kept, to who may not prepare, and from elsewhere', async () => {
    const { evening } = await called();
    expect(await says('addCollegeElections', evening.id, evening.as('Ada'))).toMatchObject({
      __typename: 'Refusal',
    });
    const other = await House.withBoard(tools, clauses);
    expect(await says('addCollegeElections', evening.id, other.as('Solène'))).toMatchObject({
      code: 'not-found',
    });
    const plain = await Poll.called(tools);
    expect(await says('addCollegeElections', plain.evening.id, plain.evening.as('Solène'))).toMatchObject({
      code: 'election.no-college-seats',
    });
  });

  test('keeps to the statutes when one is added by hand', async () => {
    const said: Record<string, string | undefined> = {};
    const asked = { title: 'Conseil', collegeId: 'residents', seats: 2 };
    const refusals = {
      'election.college-seats': { seats: 3 },
      'election.no-college-seats': { collegeId: 'inconnu' },
      'election.college-board-only': { office: 'auditor' },
      'election.college-without-candidate': { method: 'without_candidate' },
    };
    await Evening.called(
      tools,
      { ...clauses, 'ballot.secret_if_persons': false },
      ['Comptes'],
      async (id, as) => {
        for (const [code, more] of Object.entries(refusals)) {
          const { answer } = await ask<{ answer: { code?: string } }>(
            `mutation ($id: ID!, $input: ElectionInput!) {
            answer: addElection(assemblyId: $id, input: $input) { ... on Refusal { code } } }`,
            { id, input: { ...asked, ...more } },
            as,
          );
          said[code] = answer.code;
        }
      },
    );
    expect(said).toEqual(Object.fromEntries(Object.keys(refusals).map((code) => [code, code])));
  });
});

describe('a second call', () => {
  test('elects by the same colleges what the first could not', async () => {
    const { evening } = await opened({ 'quorum.ago': fraction(1, 1) });
    await evening.verb('recordFailure', { id: evening.id }, evening.as('Solène'));
    const said = await ask<{
      answer: { agenda?: { election: { college: { name: string } } | null }[]; code?: string };
    }>(
      `mutation ($id: ID!) { answer: secondCall(id: $id) {
        ... on Assembly { agenda { election { college { name } } } } ... on Refusal { code } } }`,
      { id: evening.id },
      evening.as('Solène'),
    );
    const names = said.answer.agenda?.flatMap(({ election }) => (election ? [election.college.name] : []));
    expect(names).toEqual(['Résidents', 'Usagers']);
  });
});

describe('who stands in the election of a college', () => {
  test('is one of it: others are told so, whoever writes it down', async () => {
    const { residents: held } = await called();
    expect((await held.stands('Ada')).message).toBeUndefined();
    expect(await held.stands('Chloé')).toMatchObject({ code: 'candidacy.other-college' });
    const received = await held.receives('Chloé', 'paper');
    expect(received).toMatchObject({ code: 'candidacy.not-eligible' });
    expect(received.message).toContain('Résidents');
    const can = (name: string) =>
      held
        .read(name)
        .then(({ election }) => election.viewerCan.find(({ action }) => action === 'stand')?.allowed);
    expect([await can('Bakary'), await can('Chloé')]).toEqual([true, false]);
  });
});

describe('the vote of a college', () => {
  test('is for its voices alone: a proxy goes with its giver, and each reads why', async () => {
    const held = await opened();
    await held.evening.leaves('Driss');
    await held.evening.grants('Driss', 'Ada');
    const { id } = await held.residents.opens();
    expect(await held.residents.casts(id, 'Chloé', { marks: ['Ada'] })).toMatchObject({
      code: 'ballot.other-college',
      message: expect.stringMatching(/Résidents.*vous votez dans le collège.*Usagers/),
    });
    expect(await held.residents.casts(id, 'Ada', { marks: ['Ada'] }, 'Driss')).toMatchObject({
      code: 'ballot.other-college',
    });
    const { mandates } = await held.evening.mine('Ada');
    expect(mandates).toMatchObject([
      { name: 'Ada', reason: null },
      { name: 'Driss', reason: expect.stringContaining('cette voix vote dans le collège') },
    ]);
    const voters = await ask<{ itemVoters: object }>(
      'query ($id: ID!) { itemVoters(itemId: $id) { voices college collegeQuorum barred { name reason } } }',
      { id: held.residents.itemId },
      held.evening.as('Solène'),
    );
    expect(voters.itemVoters).toMatchObject({
      ...{ voices: 3, college: 'Résidents', collegeQuorum: null },
      barred: expect.arrayContaining([
        { name: 'Driss', reason: expect.stringContaining('collège') },
        { name: 'Chloé', reason: expect.stringContaining('Usagers') },
      ]),
    });
  });

  test('is the same by a personal link, without an account', async () => {
    const held = await opened();
    const { id } = await held.residents.opens();
    const casts = async (name: string) => {
      const token = await tokenOf(tools, held.evening.house, name);
      const { answer } = await ask<{ answer: { code: string } }>(
        `mutation ($token: String!, $voteId: ID!, $electorId: ID!, $ballot: ElectionBallotInput!) {
          answer: castElectionBallotByLink(token: $token, voteId: $voteId, electorId: $electorId, ballot: $ballot) {
            ... on Receipt { code } ... on Refusal { code } } }`,
        {
          token,
          voteId: id,
          electorId: held.evening.idOf(name),
          ballot: { marks: [held.evening.idOf('Bakary')] },
        },
      );
      return answer.code;
    };
    expect(await casts('Chloé')).toBe('ballot.other-college');
    expect(await casts('Ada')).toMatch(/^[A-Z0-9]{4}-/);
  });

  test('no voice of another college enters its box, whatever way it takes', async () => {
    const held = await opened();
    const { id } = await held.residents.opens();
    await expect(
      sql(
        `insert into sign_off (association_id, vote_id, elector_id, cast_by, channel) values ($1, $2, $3, $3, 'paper')`,
        [held.evening.house.id, id, held.evening.idOf('Chloé')],
      ),
    ).rejects.toThrow('of another college');
  });

  test('is counted on paper too, all of it being of one college', async () => {
    const held = await opened({ 'ballot.phones': false });
    const { id } = await held.residents.opens();
    const signed = (name: string) =>
      held.evening.verb(
        'signOffOnPaper',
        { voteId: id, electorId: held.evening.idOf(name) },
        held.evening.as('Ada'),
      );
    expect((await signed('Bakary')).code).toBeUndefined();
    expect(await signed('Chloé')).toMatchObject({ code: 'ballot.not-in-room' });
    await signed('Ada');
    const papers = { valid: 2, blank: 0, null: 0 };
    const found = { Ada: [2], Bakary: [2], Solène: [0] };
    for (const who of ['Ada', 'Solène']) {
      expect((await held.residents.counts(id, who, found, papers)).message).toBeUndefined();
    }
    expect((await held.residents.concludes(id)).result).toMatchObject({ verdict: 'elected' });
  });

  test('tells no figure of fewer than five secret voices, and keeps none', async () => {
    const held = await opened();
    const { id } = await held.usagers.opens();
    for (const name of usagers) await held.usagers.casts(id, name, { marks: ['Chloé'] });
    const { result } = await held.usagers.concludes(id);
    expect(result).toMatchObject({
      verdict: 'elected',
      election: {
        rows: [
          { name: 'Chloé', voices: null, elected: true },
          { name: 'Driss', voices: null },
        ],
      },
    });
    expect(result.election.lines.join(' ')).toContain('Moins de cinq voix');
    const [{ outcome }] = (await sql('select outcome from vote where id = $1', [id])) as [
      { outcome: { election: object } },
    ];
    expect(outcome.election).toMatchObject({ count: { kind: 'untold' }, ballots: null, cast: null });
  });

  test('needs a quorum of its own where the statutes say so (colleges.quorum)', async () => {
    const held = await opened({ 'colleges.quorum': 'college', 'quorum.ago': fraction(1, 1) });
    await held.evening.leaves('Driss');
    const { id } = await held.usagers.opens();
    await held.usagers.casts(id, 'Chloé', { marks: ['Chloé'] });
    expect((await held.usagers.concludes(id)).result.verdict).toBe('no_quorum');
    const { id: first } = await held.residents.opens();
    await held.residents.casts(first, 'Ada', { marks: ['Ada', 'Bakary'] });
    expect((await held.residents.concludes(first)).result.verdict).toBe('elected');
  });
});

describe('the colleges together', () => {
  test('are proclaimed in one go, in the minutes by college, and sit on the board by college', async () => {
    const held = await opened();
    const { evening } = held;
    const { id: first } = await held.residents.opens();
    for (const name of residents) await held.residents.casts(first, name, { marks: ['Ada', 'Bakary'] });
    await held.residents.verb('closeVote', { voteId: first });
    const { id: second } = await held.usagers.opens();
    for (const name of usagers) await held.usagers.casts(second, name, { marks: ['Driss'] });
    await held.usagers.verb('closeVote', { voteId: second });
    expect((await held.residents.read()).election.elected).toEqual([]);
    expect(await says('proclaimColleges', evening.id, evening.as('Chloé'))).toMatchObject({
      __typename: 'Refusal',
    });
    expect((await says('proclaimColleges', evening.id, evening.as('Solène'))).code).toBeUndefined();
    const { assemblyNow } = await ask<{ assemblyNow: { results: { proclamation: string }[] } }>(
      'query ($id: ID!) { assemblyNow(id: $id) { results { proclamation } } }',
      { id: evening.id },
      evening.as('Inès'),
    );
    expect(assemblyNow.results).toMatchObject([
      { proclamation: expect.stringContaining('Ada') },
      { proclamation: expect.stringContaining('Driss') },
    ]);
    expect((await held.residents.read()).election.elected).toMatchObject([
      { name: 'Ada' },
      { name: 'Bakary' },
    ]);
    expect((await held.usagers.read()).election.elected).toMatchObject([{ name: 'Driss' }]);
    expect(await says('proclaimColleges', evening.id, evening.as('Solène'))).toMatchObject({
      code: 'election.no-college-counted',
    });
    const { minutes } = await ask<{ minutes: { blocks: object[] } }>(
      'query ($id: ID!) { minutes(assemblyId: $id) { blocks } }',
      { id: evening.id },
      evening.as('Joaquim'),
    );
    const said = JSON.stringify(minutes.blocks);
    expect(said).toMatch(/Seul le collège.*Résidents.*a voté/);
    expect(said).toMatch(/Résidents\s: Ada et Bakary\s; Usagers\s: Driss/);
    const ending = async (poll: Poll) => (await poll.read('Solène')).election.ending.map(({ name }) => name);
    expect([await ending(held.residents), await ending(held.usagers)]).toEqual([[], ['Inès']]);
    const seated = ({ members }: Awaited<ReturnType<Poll['ahead']>>) =>
      members.map(({ name }) => name).sort();
    const before = await held.usagers.ahead();
    expect(seated(before)).toEqual(expect.arrayContaining(['Ada', 'Bakary', 'Driss']));
    expect(before.remarks.join(' ')).toMatch(/Usagers aurait 2/);
    expect(before.remarks.join(' ')).not.toMatch(/Résidents aurait [01]/);
    await held.residents.verb('enterElectedMandates', { itemId: held.residents.itemId, ending: [] });
    expect(seated(await held.usagers.ahead())).toEqual(seated(before));
  });
});

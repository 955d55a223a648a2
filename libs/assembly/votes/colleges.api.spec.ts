import { fraction } from '@etabli/kernel';
import { ask, signedIn, sql } from '../../../apps/api/testing/client.js';
import { intoColleges } from '../testing/colleges.js';
import { Evening } from '../testing/evening.js';

const tools = { sql, signedIn, ask };
const colleges = [
  { id: 'residents', name: 'Résidents', weight: fraction(2, 3), seats: null },
  { id: 'usagers', name: 'Usagers', weight: fraction(1, 3), seats: null },
];

/** An evening whose people vote by colleges: these are residents, those are users, the others belong to neither. */
async function eveningByColleges(residents: string[], usagers: string[], present: string[]) {
  const evening = await Evening.called(tools, { colleges });
  await intoColleges(tools, evening, { residents, usagers });
  for (const name of present) await evening.arrives(name);
  await evening.opens();
  return evening;
}

describe('a vote by colleges', () => {
  test('weighs each college: two residents carry it against three users', async () => {
    const present = ['Ada', 'Bakary', 'Chloé', 'Driss', 'Inès'];
    const evening = await eveningByColleges(['Ada', 'Bakary'], ['Chloé', 'Driss', 'Inès'], present);
    const { id } = await evening.opensVote(0);
    for (const name of ['Ada', 'Bakary']) await evening.casts(id, name, 'for');
    for (const name of ['Chloé', 'Driss', 'Inès']) await evening.casts(id, name, 'against');
    const { result } = await evening.chair('closeVote', { voteId: id });
    expect(result).toMatchObject({ verdict: 'adopted', counts: { for: 2, against: 3 } });
    const [{ outcome }] = (await sql('select outcome from vote where id = $1', [id])) as [
      { outcome: { tally: { colleges: object } } },
    ];
    expect(outcome.tally.colleges).toMatchObject({
      shareFor: 6666,
      shareAgainst: 3333,
      outside: 0,
      colleges: [
        { collegeId: 'residents', counts: { for: 2 }, totals: { registered: 2, present: 2 } },
        { collegeId: 'usagers', counts: { against: 3 }, totals: { registered: 3, present: 3 } },
      ],
    });
  });

  test('leaves without weight whoever is in no college, and says so', async () => {
    const evening = await eveningByColleges(['Ada'], ['Chloé'], ['Ada', 'Chloé', 'Driss']);
    const { id } = await evening.opensVote(0);
    await evening.casts(id, 'Ada', 'against');
    await evening.casts(id, 'Driss', 'for');
    await evening.casts(id, 'Chloé', 'for');
    const { result } = await evening.chair('closeVote', { voteId: id });
    expect(result).toMatchObject({ verdict: 'rejected', counts: { for: 2, against: 1 } });
    const shown = await ask<{ assembly: { agenda: { votes: { result: { majority: string } }[] }[] } }>(
      'query ($id: ID!) { assembly(id: $id) { agenda { votes { result { majority } } } } }',
      { id: evening.id },
      evening.as('Solène'),
    );
    const majority = shown.assembly.agenda.flatMap(({ votes }) => votes)[0]?.result.majority;
    expect(majority).toContain('Voix hors collège, sans poids');
  });

  test('keeps the college of the list drawn up at the opening, whatever the categories become', async () => {
    const evening = await eveningByColleges(['Ada'], ['Chloé'], ['Ada', 'Chloé']);
    await sql('update membership_category set college_id = null where association_id = $1', [
      evening.house.id,
    ]);
    const { id } = await evening.opensVote(0);
    await evening.casts(id, 'Ada', 'for');
    await evening.casts(id, 'Chloé', 'against');
    expect((await evening.chair('closeVote', { voteId: id })).result).toMatchObject({ verdict: 'adopted' });
  });
});

const outcomeOf = async (voteId: string) => {
  const [row] = (await sql('select outcome from vote where id = $1', [voteId])) as [
    { outcome: { tally: object } },
  ];
  return row.outcome;
};

describe('a secret vote by colleges', () => {
  const residents = ['Ada', 'Bakary', 'Chloé', 'Driss', 'Inès'];
  const usagers = ['Emma', 'Farid', 'Gaël', 'Hawa', 'Ilan'];

  /** A house of ten who may vote in colleges. */
  async function called(clauses = {}) {
    const evening = await Evening.called(tools, { colleges, ...clauses });
    for (const name of usagers) await evening.house.welcome(name);
    return evening;
  }

  /** Everyone in a college is there, and a secret vote is open. */
  async function inSecret(evening: Evening, groups: Record<string, string[]>) {
    await intoColleges(tools, evening, groups);
    for (const name of Object.values(groups).flat()) await evening.arrives(name);
    await evening.opens();
    return evening.opensVote(0, 'secret');
  }

  const castAll = async (evening: Evening, voteId: string, names: string[], against: string[]) => {
    for (const name of names) await evening.casts(voteId, name, against.includes(name) ? 'against' : 'for');
  };

  test('weighs each college, and tells its figures where they hide each vote', async () => {
    const evening = await called();
    const { id } = await inSecret(evening, { residents, usagers });
    await castAll(evening, id, [...residents, ...usagers], ['Ada', 'Emma', 'Farid', 'Gaël']);
    const { result } = await evening.chair('closeVote', { voteId: id });
    expect(result).toMatchObject({ verdict: 'adopted', counts: { for: 6, against: 4 } });
    expect(await outcomeOf(id)).toMatchObject({
      tally: {
        colleges: { colleges: [{ counts: { for: 4, against: 1 } }, { counts: { for: 2, against: 3 } }] },
      },
    });
  });

  test('tells the verdict alone when a college is small or of one mind: nothing kept leads to a vote', async () => {
    const evening = await called();
    const { id } = await inSecret(evening, { residents: residents.slice(0, 2), usagers });
    await castAll(evening, id, [...residents.slice(0, 2), ...usagers], ['Emma', 'Farid', 'Gaël']);
    const { result } = await evening.chair('closeVote', { voteId: id });
    expect(result).toMatchObject({ verdict: 'adopted', counts: { for: 4, against: 3 } });
    const { tally } = await outcomeOf(id);
    expect(tally).toMatchObject({ untoldColleges: { untold: true, carried: true } });
    expect(tally).not.toHaveProperty('colleges');
    const columns = (await sql(
      `select column_name from information_schema.columns where table_name = 'opened_ballot'`,
    )) as { column_name: string }[];
    expect(columns.map((column) => column.column_name)).not.toContain('college_id');
    const shown = await ask<{ assembly: { agenda: { votes: { result: { majority: string } }[] }[] } }>(
      'query ($id: ID!) { assembly(id: $id) { agenda { votes { result { majority } } } } }',
      { id: evening.id },
      evening.as('Solène'),
    );
    const majority = shown.assembly.agenda.flatMap(({ votes }) => votes)[0]?.result.majority;
    expect(majority).toContain('Le détail n’est pas donné');
    expect(majority).not.toContain('Poids pour');
  });

  test('may be imposed by the statutes: it can be counted', async () => {
    const evening = await called({ 'ballot.mode': 'secret' });
    const { id } = await inSecret(evening, { residents, usagers });
    await castAll(evening, id, residents, []);
    expect((await evening.chair('closeVote', { voteId: id })).result).toMatchObject({ verdict: 'adopted' });
  });

  test('the sealed ballot has the college of the list, and forgets it once set aside', async () => {
    const evening = await called();
    const { id } = await inSecret(evening, { residents, usagers });
    await evening.casts(id, 'Ada', 'for');
    const sealed = 'select college_id from sealed_ballot where vote_id = $1';
    expect(await sql(sealed, [id])).toEqual([{ college_id: 'residents' }]);
    await evening.chair('cancelVote', { voteId: id, reason: 'Texte à relire.' });
    expect(await sql(sealed, [id])).toEqual([{ college_id: null }]);
  });

  test('takes no paper: a paper ballot does not tell its college', async () => {
    const evening = await called();
    const { id } = await inSecret(evening, { residents, usagers });
    const paper = await evening.chair('signOffOnPaper', { voteId: id, electorId: evening.idOf('Ada') });
    expect(paper).toMatchObject({ __typename: 'Refusal', code: 'count.paper-by-colleges' });
    const counted = await evening.handsIn(id, { for: 1, against: 0 }, 'Ada');
    expect(counted).toMatchObject({ __typename: 'Refusal', code: 'count.paper-by-colleges' });
  });
});

describe('hands counted by college', () => {
  const five = ['Ada', 'Bakary', 'Chloé', 'Driss', 'Inès'];
  const HANDS = `mutation ($voteId: ID!, $counts: CountInput!, $colleges: [CollegeCountInput!]) {
    answer: handInCount(voteId: $voteId, counts: $counts, colleges: $colleges) {
      __typename ... on Vote { counting { state most colleges { collegeId name most mine { for } }
        differences { collegeId bucket mine theirs name } } }
      ... on Refusal { code } } }`;
  type Said = Record<string, Partial<Record<'for' | 'against', number>>>;
  interface Answer {
    code: string;
    counting: {
      state: string;
      colleges: { collegeId: string | null; name: string | null; most: number }[];
      differences: { collegeId: string | null; bucket: string; mine: number; theirs: number }[];
    };
  }

  /** What someone counted of each college; `none` are those in no college. */
  async function handsIn(evening: Evening, voteId: string, who: string, said: Said | null): Promise<Answer> {
    const colleges =
      said &&
      Object.entries(said).map(([id, some]) => ({
        collegeId: id === 'none' ? null : id,
        counts: { for: 0, against: 0, ...some },
      }));
    const variables = { voteId, counts: { for: 0, against: 0 }, colleges };
    return (await ask<{ answer: Answer }>(HANDS, variables, evening.as(who))).answer;
  }

  const bothCount = async (evening: Evening, voteId: string, said: Said) => {
    await handsIn(evening, voteId, 'Ada', said);
    return handsIn(evening, voteId, 'Solène', said);
  };

  test('weigh each college, where nobody has a phone too', async () => {
    const evening = await Evening.called(tools, { colleges, 'ballot.phones': false });
    await intoColleges(tools, evening, { residents: ['Ada', 'Bakary'], usagers: ['Chloé', 'Driss', 'Inès'] });
    for (const name of five) await evening.arrives(name);
    await evening.opens();
    const { id } = await evening.opensVote(0, 'hands');
    const answer = await bothCount(evening, id, { residents: { for: 2 }, usagers: { against: 3 } });
    expect(answer.counting).toMatchObject({
      state: 'agreed',
      colleges: [
        { collegeId: 'residents', name: 'Résidents', most: 2 },
        { collegeId: 'usagers', name: 'Usagers', most: 3 },
      ],
    });
    const { result } = await evening.chair('closeVote', { voteId: id });
    expect(result).toMatchObject({ verdict: 'adopted', counts: { for: 2, against: 3 } });
    expect(await outcomeOf(id)).toMatchObject({ tally: { colleges: { shareFor: 6666 } } });
  });

  test('add to what phones said in their college; those in none are counted, and weigh nothing', async () => {
    const evening = await eveningByColleges(['Ada', 'Bakary'], ['Chloé', 'Driss'], five);
    const { id } = await evening.opensVote(0, 'named');
    await evening.casts(id, 'Ada', 'for');
    await evening.casts(id, 'Chloé', 'against');
    const answer = await bothCount(evening, id, {
      residents: { for: 1 },
      usagers: { against: 1 },
      none: { for: 1 },
    });
    expect(answer.counting.colleges).toContainEqual({
      collegeId: null,
      name: null,
      most: 1,
      mine: { for: 1 },
    });
    const { result } = await evening.chair('closeVote', { voteId: id });
    expect(result).toMatchObject({ verdict: 'adopted', counts: { for: 3, against: 2 } });
    expect(await outcomeOf(id)).toMatchObject({
      tally: { colleges: { outside: 1, colleges: [{ counts: { for: 2 } }, { counts: { against: 2 } }] } },
    });
  });

  test('that differ between colleges do not stand, whatever they add up to', async () => {
    const evening = await eveningByColleges(['Ada', 'Bakary'], ['Chloé', 'Driss'], five);
    const { id } = await evening.opensVote(0, 'hands');
    await handsIn(evening, id, 'Ada', { residents: { for: 2 }, usagers: { against: 1 } });
    const other = await handsIn(evening, id, 'Solène', {
      residents: { for: 1 },
      usagers: { for: 1, against: 1 },
    });
    expect(other.counting).toMatchObject({
      state: 'differ',
      differences: [
        { collegeId: 'residents', bucket: 'for', mine: 1, theirs: 2 },
        { collegeId: 'usagers', bucket: 'for', mine: 1, theirs: 0 },
      ],
    });
    expect((await evening.chair('closeVote', { voteId: id })).code).toBe('vote.counts-differ');
  });

  test('are refused when colleges are not told apart, unknown, or have more hands than voices', async () => {
    const evening = await eveningByColleges(['Ada'], ['Chloé', 'Driss'], five);
    const { id } = await evening.opensVote(0, 'hands');
    expect(await handsIn(evening, id, 'Ada', null)).toMatchObject({ code: 'count.by-colleges' });
    expect(await handsIn(evening, id, 'Ada', { autres: { for: 1 } })).toMatchObject({
      code: 'count.college-unknown',
    });
    expect(await handsIn(evening, id, 'Ada', { residents: { for: 2 } })).toMatchObject({
      code: 'count.more-than-left',
    });
    expect(await handsIn(evening, id, 'Bakary', { residents: { for: 1 } })).toMatchObject({
      code: 'sitting.not-yours',
    });
    const together = await Evening.opened(tools, five);
    const { id: whole } = await together.opensVote(0, 'hands');
    expect(await handsIn(together, whole, 'Ada', { residents: { for: 1 } })).toMatchObject({
      code: 'count.no-colleges',
    });
  });

  test('of someone who votes on a phone meanwhile are refused at closing: nobody counts twice', async () => {
    const evening = await eveningByColleges(['Ada', 'Bakary'], ['Chloé', 'Driss'], five);
    const { id } = await evening.opensVote(0, 'named');
    await bothCount(evening, id, { residents: { for: 2 }, usagers: { against: 1 } });
    await evening.casts(id, 'Bakary', 'for');
    expect((await evening.chair('closeVote', { voteId: id })).code).toBe('assembly.more-votes-than-voices');
  });

  test('the database keeps colleges that add up, and none of a secret vote', async () => {
    const evening = await eveningByColleges(['Ada'], ['Chloé'], ['Ada', 'Chloé']);
    const { id } = await evening.opensVote(0, 'hands');
    const one = (some: number) => `{"for": ${some}, "against": 0, "abstention": 0, "blank": 0, "null": 0}`;
    const insert = (channel: string, whole: number) =>
      sql(
        `insert into count_sheet (association_id, id, vote_id, channel, counts, colleges, recorded_by)
         values ($1, gen_random_uuid(), $2, $3, $4, $5, $6)`,
        [
          ...[evening.house.id, id, channel, one(whole)],
          ...[`[{"collegeId": "residents", "counts": ${one(1)}}]`, evening.idOf('Ada')],
        ],
      );
    await expect(insert('hands', 2)).rejects.toThrow(/count_sheet_colleges/);
    await expect(insert('paper', 1)).rejects.toThrow(/count_sheet_colleges_by_hand/);
  });
});

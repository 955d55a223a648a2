import { fraction, newId } from '@etabli/kernel';
import { ask, signedIn, sql } from '../../../apps/api/testing/client.js';
import { Evening } from '../testing/evening.js';

const tools = { sql, signedIn, ask };
const colleges = [
  { id: 'residents', name: 'Résidents', weight: fraction(2, 3), seats: null },
  { id: 'usagers', name: 'Usagers', weight: fraction(1, 3), seats: null },
];

/** An evening whose people vote by colleges: these are residents, those are users, the others belong to neither. */
async function eveningByColleges(residents: string[], usagers: string[], present: string[]) {
  const evening = await Evening.called(tools, { colleges });
  for (const [collegeId, names] of Object.entries({ residents, usagers })) {
    const category = newId();
    await sql(
      `insert into membership_category (association_id, id, name, voice, college_id) values ($1, $2, $3, 'deliberative', $4)`,
      [evening.house.id, category, collegeId, collegeId],
    );
    await sql('update membership set category_id = $3 where association_id = $1 and person_id = any($2)', [
      evening.house.id,
      names.map(evening.idOf),
      category,
    ]);
  }
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

  test('is not counted by hands, which do not tell whose they are', async () => {
    const evening = await eveningByColleges(['Ada'], ['Chloé'], ['Ada', 'Chloé']);
    expect(await evening.opensVote(0, 'hands')).toMatchObject({ code: 'vote.colleges-by-name' });
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

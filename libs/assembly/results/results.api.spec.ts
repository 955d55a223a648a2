import { addDays } from '@etabli/kernel';
import { ask, signedIn, sql } from '../../../apps/api/testing/client.js';
import { asking, doing, term } from '../../membership/testing/asking.js';
import type { Evening } from '../testing/evening.js';
import { adopted } from '../testing/held.js';
import { House, today } from '../testing/house.js';

const tools = { sql, signedIn, ask };
const last = `${Number(today().slice(0, 4)) - 1}-12-31`;

interface Year {
  endsOn: string;
  resultDecision: { assemblyId: string; title: string; decidedOn: string } | null;
}

/** The first item of the evening, adopted by hands, allocates the result of the year before; its year is in the books. */
async function decided(): Promise<Evening> {
  const evening = await adopted(tools);
  await sql('update agenda_item set result_of = $2 where id = $1', [evening.voted(0), last]);
  for (const [from, to] of [
    [`${last.slice(0, 4)}-01-01`, last],
    [addDays(last, 1), `${Number(last.slice(0, 4)) + 1}-12-31`],
  ])
    await sql(
      `insert into financial_year (association_id, id, starts_on, ends_on) values ($1, gen_random_uuid(), $2, $3)
       on conflict do nothing`,
      [evening.house.id, from, to],
    );
  return evening;
}

const years = (evening: Evening) =>
  asking<Year[]>(
    ...([evening.as('Inès'), 'financialYears', {}] as const),
    'endsOn resultDecision { assemblyId title decidedOn }',
  );
const ofLast = async (evening: Evening) =>
  (await years(evening)).find(({ endsOn }) => endsOn === last)?.resultDecision;

describe('the assembly that decided where a result goes', () => {
  test('is known of the year it decided on, and of no other', async () => {
    const evening = await decided();
    const all = await years(evening);
    expect(all.length).toBeGreaterThan(1);
    expect(all.filter(({ resultDecision }) => resultDecision)).toEqual([
      {
        endsOn: last,
        resultDecision: { assemblyId: evening.id, title: expect.any(String), decidedOn: today() },
      },
    ]);
  });

  test('is not known while its vote is not proclaimed, or once it is cancelled', async () => {
    const evening = await decided();
    const item = evening.voted(0);
    await sql('update vote set cancelled_at = now(), cancel_reason = $2 where agenda_item_id = $1', [
      item,
      'x',
    ]);
    expect(await ofLast(evening)).toBeNull();
    await sql('update agenda_item set result_of = null where id = $1', [item]);
    await sql('update agenda_item set result_of = $2 where id = $1', [evening.voted(1), last]);
    expect(await ofLast(evening)).toBeNull();
  });

  test('is that of the association alone', async () => {
    await decided();
    const elsewhere = await adopted(tools);
    await sql(
      `insert into financial_year (association_id, id, starts_on, ends_on)
       values ($1, gen_random_uuid(), $2, $3) on conflict do nothing`,
      [elsewhere.house.id, `${last.slice(0, 4)}-01-01`, last],
    );
    expect(await ofLast(elsewhere)).toBeNull();
  });

  test('the usual agenda says which year its item is about', async () => {
    const house = await House.withBoard(tools);
    const input = {
      ...{
        nature: term('ordinary'),
        startsAt: `${addDays(today(), 30)}T18:00:00Z`,
        place: 'la grande salle',
      },
      template: { closedOn: last },
    };
    const { id } = await doing<{ id: string }>(
      ...([house.as('Inès'), 'prepareAssembly', { input }, 'Assembly { id }'] as const),
    );
    const rows = await sql<{ title: string; on: string }>(
      'select title, result_of::text as on from agenda_item where assembly_id = $1 and result_of is not null',
      [id],
    );
    expect(rows).toEqual([{ title: 'Affectation du résultat', on: last }]);
  });
});

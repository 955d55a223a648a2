import { newId } from '@etabli/kernel';
import { graphql, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal } from './testing/asking.js';
import { inDays, today, Village, type Villager } from './testing/village.js';

interface Line {
  key: string;
  urgency: string;
  by: string | null;
  sentence: string;
  action: { label: string; to: string };
}
interface Told {
  lines: Line[];
  aside: { line: Line; until: string; by: string | null }[];
}

const LINE = 'key urgency by sentence detail action { label to }';
const TOLD = `lines { ${LINE} } aside { until by line { ${LINE} } }`;

const read = (who: Villager) => asking<Told>(who, 'monday', {}, TOLD);
const keys = async (who: Villager) => (await read(who)).lines.map(({ key }) => key);
const putAside = (who: Villager, key: string, until: string) =>
  doing<Told>(who, 'putLineAside', { input: { key, until } }, `Monday { ${TOLD} }`);
const refusedAside = (who: Villager, key: string, until: string) =>
  refusal(who, 'putLineAside', { input: { key, until } });

let village: Village;
let claire: Villager;
let zoe: Villager;
let ines: Villager;
let elsewhere: Villager;
beforeAll(async () => {
  const founded = await Village.founded();
  ({ village, claire, zoe } = founded);
  ines = await village.welcome('Inès Caron', { role: 'coordinator', member: false });
  elsewhere = (await Village.founded()).claire;
});

/** Fees for everyone of the village, this year and the next. */
const everybodyPays = () =>
  sql(
    `insert into fee_coverage (association_id, id, person_id, starts_on, ends_on, source)
     select association_id, uuidv7(), id, current_date - 10, current_date + 300, 'manual' from person where association_id = $1`,
    [village.id],
  );

describe('the coordinator’s Monday', () => {
  test('tells in one line who owes, and opens the list right there', async () => {
    const { lines } = await read(ines);
    expect(lines).toContainEqual({
      ...{ key: 'membership.unpaid', urgency: 'week', by: null },
      sentence: expect.stringMatching(/^3\smembres ne sont pas à jour de cotisation\.$/),
      detail: 'Samir Benali, Zoé Lambert, Claire Moreau',
      action: { label: 'Voir qui', to: 'membres?cotisation=owing' },
    });
  });

  test('is for who keeps the house, and of this house alone', async () => {
    for (const who of [zoe, {}]) {
      const { errors } = await graphql(`{ monday { lines { key } } }`, {}, who);
      expect(errors[0]?.extensions?.['refusal']).toBeTruthy();
    }
    const key = 'membership.unpaid';
    expect((await refusal(zoe, 'putLineAside', { input: { key, until: inDays(1) } })).code).toMatch(/\./);
    expect((await refusal(zoe, 'bringLineBack', { key })).code).toMatch(/\./);
  });

  test('without a second factor, tells an officer nothing of people', async () => {
    const shy = await village.welcome('Hugo Petit', { role: 'secretary', secondFactor: false });
    expect((await keys(shy)).filter((key) => key.startsWith('membership.'))).toEqual([]);
  });

  test('tells who arrives and leaves this week, but not who renews', async () => {
    const lea = await village.welcome('Léa Aubry', { member: false });
    await sql(
      `insert into membership (association_id, id, person_id, category_id, starts_on) values ($1, $2, $3, $4, $5)`,
      [village.id, newId(), lea.id, village.active, today()],
    );
    const max = await village.welcome('Max Faure');
    await sql('update membership set ends_on = $2 where person_id = $1', [max.id, today()]);
    const nour = await village.welcome('Nour Haddad');
    await sql('update membership set ends_on = $2 where person_id = $1', [nour.id, today()]);
    await sql(
      `insert into membership (association_id, id, person_id, category_id, starts_on) values ($1, $2, $3, $4, $5)`,
      [village.id, newId(), nour.id, village.active, inDays(1)],
    );
    const { lines } = await read(ines);
    expect(lines).toContainEqual(
      expect.objectContaining({
        key: `membership.arrival.${lea.id}.${today()}`,
        urgency: 'week',
        sentence: expect.stringContaining('Léa Aubry devient membre'),
        action: { label: 'Accueillir', to: `membres/${lea.id}` },
      }),
    );
    expect(lines.map(({ key }) => key)).toContain(`membership.departure.${max.id}.${today()}`);
    expect(lines.filter(({ key }) => key.includes(nour.id))).toEqual([]);
  });

  test('tells mandates that end within sixty days, until something follows them', async () => {
    const id = await village.mandate(zoe.id, 'board_member');
    const line = async (on: string) => {
      await sql('update mandate set ends_on = $2 where id = $1', [id, on]);
      return (await read(ines)).lines.find(({ key }) => key.includes(id));
    };
    expect(await line(inDays(61))).toBeUndefined();
    expect(await line(inDays(60))).toMatchObject({ urgency: 'later', action: { to: `membres/${zoe.id}` } });
    expect(await line(inDays(30))).toMatchObject({ urgency: 'month' });
    await village.mandate(zoe.id, 'board_member', inDays(31));
    expect(await line(inDays(30))).toBeUndefined();
  });

  test('names the first few of a kind, and counts the others', async () => {
    const names = ['Ana', 'Bea', 'Cyr', 'Dan', 'Eva', 'Fay'];
    for (const name of names) await village.welcome(`${name} Sanslettre`, { email: null, account: false });
    const told = (await read(ines)).lines.filter(({ key }) => key.startsWith('membership.unreachable.'));
    expect(told.map(({ sentence }) => sentence)).toEqual([
      ...names.slice(0, 4).map((name) => `${name} Sanslettre n’a ni adresse e-mail ni adresse postale.`),
      expect.stringMatching(/^2\sautres membres sans adresse\.$/),
    ]);
    expect(told[0]?.action.to).toMatch(/^membres\/.*\/corriger$/);
  });

  test('tells an address that turned a mail away, until it is corrected', async () => {
    const ada = await village.welcome('Ada Roux');
    await sql(
      `insert into mail (association_id, id, person_id, to_address, to_name, subject, html, text, kind, state)
       select association_id, uuidv7(), id, email, 'Ada Roux', 'Bonjour', '', '', 'test', 'failed' from person where id = $1`,
      [ada.id],
    );
    expect(await keys(ines)).toContain(`membership.bounced.${ada.id}`);
    await sql(`update person set email = 'ada@exemple.org' where id = $1`, [ada.id]);
    expect(await keys(ines)).not.toContain(`membership.bounced.${ada.id}`);
  });
});

describe('a line put aside', () => {
  const key = 'membership.unpaid';

  test('leaves the page for everyone, says who and until when, and comes back before its day', async () => {
    const told = await putAside(ines, key, inDays(7));
    expect(told.lines.map((line) => line.key)).not.toContain(key);
    expect(told.aside).toMatchObject([{ until: inDays(7), by: 'Inès Caron', line: { key } }]);
    expect(await keys(claire)).not.toContain(key);
    const back = await doing<Told>(claire, 'bringLineBack', { key }, `Monday { ${TOLD} }`);
    expect(back.aside).toEqual([]);
    expect(back.lines.map((line) => line.key)).toContain(key);
  });

  test('comes back by itself on its day', async () => {
    await putAside(ines, key, inDays(1));
    await sql(`update monday_aside set until = $2 where association_id = $1 and until is not null`, [
      village.id,
      today(),
    ]);
    expect(await keys(ines)).toContain(key);
  });

  test('waits for a day to come, ninety days away at most, and is a line of today of this house', async () => {
    for (const until of [today(), inDays(-1), inDays(91)]) {
      expect(await refusedAside(ines, key, until)).toMatchObject({ code: 'monday.until', field: 'until' });
    }
    expect((await refusedAside(ines, 'membership.nothing', inDays(1))).code).toBe('not-found');
    expect((await refusedAside(elsewhere, `membership.mandate.x`, inDays(1))).code).toBe('not-found');
    expect((await refusal(ines, 'bringLineBack', { key: 'autre' })).code).toBe('not-found');
    await putAside(elsewhere, key, inDays(5));
    expect(await keys(ines)).toContain(key);
  });

  test('by two at once, the last word counts and both stay', async () => {
    await Promise.all([putAside(ines, key, inDays(3)), putAside(claire, key, inDays(4))]);
    const { aside } = await read(ines);
    expect(aside).toHaveLength(1);
    const [kept] = await sql<{ count: number }>(
      `select count(*)::int as count from monday_aside where association_id = $1 and until in ($2, $3)`,
      [village.id, inDays(3), inDays(4)],
    );
    expect(kept?.count).toBe(2);
  });

  test('ends: when everything is paid and settled, no line of fees is left', async () => {
    await everybodyPays();
    const { lines, aside } = await read(ines);
    expect([...lines, ...aside.map(({ line }) => line)].map((line) => line.key)).not.toContain(key);
  });
});

import { addDays } from '@etabli/kernel';
import { ask, signedIn, sql } from '../../apps/api/testing/client.js';
import type { Evening, Who } from './testing/evening.js';
import { adopted, held } from './testing/held.js';
import { House, today } from './testing/house.js';

const tools = { sql, signedIn, ask };

interface Seen {
  __typename: string;
  code: string;
  field: string | null;
  followUp: FollowedUp | null;
}
interface FollowedUp {
  id: string;
  dueOn: string | null;
  person: { displayName: string } | null;
  commission: { name: string } | null;
  end: { ending: string; reason: string } | null;
  item: { title: string };
}

const UP = `id dueOn person { displayName } commission { name } end { ending reason } item { title }`;
const refusal = '... on Refusal { code field }';
const FOLLOW = `mutation ($input: FollowDecisionInput!) { answer: followDecision(input: $input) { __typename ... on AgendaItem { id followUp { ${UP} } } ${refusal} } }`;
const END = `mutation ($input: EndFollowUpInput!) { answer: endFollowUp(input: $input) { __typename ... on DecisionFollowUp { ${UP} } ${refusal} } }`;

const follow = async (who: Who, input: object) =>
  (await ask<{ answer: Seen }>(FOLLOW, { input }, who)).answer;
const end = async (who: Who, input: object) =>
  (await ask<{ answer: Seen & FollowedUp }>(END, { input }, who)).answer;
const mine = async (who: Who) =>
  (await ask<{ myFollowUps: FollowedUp[] }>(`{ myFollowUps { ${UP} } }`, {}, who)).myFollowUps;

/** A commission that Driss leads. */
async function commissionOf({ house, idOf }: Evening): Promise<string> {
  const [row] = await sql<{ id: string }>(
    `insert into commission (association_id, id, name, position) values ($1, gen_random_uuid(), 'Travaux', 0) returning id`,
    [house.id],
  );
  const id = row?.id ?? '';
  await sql(
    `insert into mandate (association_id, id, person_id, role, commission_id, starts_on)
     values ($1, gen_random_uuid(), $2, 'commission_lead', $3, '2020-01-01')`,
    [house.id, idOf('Driss'), id],
  );
  return id;
}

test('a decision is given to someone, then to a commission that says it is done', async () => {
  const evening = await adopted(tools);
  const itemId = evening.voted(0);
  const dueOn = addDays(today(), 30);
  const given = await follow(evening.as('Joaquim'), { itemId, personId: evening.idOf('Ada'), dueOn });
  expect(given.followUp).toMatchObject({ dueOn, person: { displayName: 'Ada' }, end: null });
  expect((await mine(evening.as('Ada'))).map(({ item }) => item.title)).toEqual(['Comptes']);
  const commissionId = await commissionOf(evening);
  const handed = await follow(evening.as('Joaquim'), { itemId, commissionId });
  expect(handed.followUp).toMatchObject({ commission: { name: 'Travaux' }, person: null });
  expect(await mine(evening.as('Ada'))).toEqual([]);
  const [due] = await mine(evening.as('Driss'));
  const done = await end(evening.as('Driss'), { id: due?.id, ending: 'done' });
  expect(done.end).toEqual({ ending: 'done', reason: '' });
  expect(await mine(evening.as('Driss'))).toEqual([]);
  const list = `query ($id: ID!) { commissionFollowUps(commissionId: $id) { id } }`;
  const { commissionFollowUps } = await ask<{ commissionFollowUps: object[] }>(
    list,
    { id: commissionId },
    evening.as('Ada'),
  );
  expect(commissionFollowUps).toEqual([]);
});

test('ended once, by who sees to it or keeps the minutes, and dropped with a reason', async () => {
  const evening = await adopted(tools);
  const { followUp } = await follow(evening.as('Joaquim'), {
    ...{ itemId: evening.voted(0), personId: evening.idOf('Ada') },
  });
  const id = followUp?.id;
  expect((await end(evening.as('Bakary'), { id, ending: 'done' })).code).toBe('decision.not-yours');
  expect(await end(evening.as('Ada'), { id, ending: 'dropped', reason: ' ' })).toMatchObject({
    ...{ code: 'decision.reason', field: 'reason' },
  });
  const twice = await Promise.all([
    end(evening.as('Ada'), { id, ending: 'done' }),
    end(evening.as('Joaquim'), { id, ending: 'dropped', reason: 'Plus de local.' }),
  ]);
  expect(twice.map((one) => one.code ?? 'said').sort()).toEqual(['decision.ended', 'said']);
});

test('only what was adopted, one owner, a day to come, in one’s own association', async () => {
  const evening = await adopted(tools);
  const stranger = await House.withBoard(tools);
  const who = evening.as('Joaquim');
  const itemId = evening.voted(0);
  const personId = evening.idOf('Ada');
  const information = evening.items.find(({ kind }) => kind === 'information')?.id;
  expect((await follow(who, { itemId: information, personId })).code).toBe('decision.not-adopted');
  expect((await follow(who, { itemId })).code).toBe('decision.one-owner');
  expect((await follow(who, { itemId, personId, commissionId: personId })).code).toBe('not-found');
  expect((await follow(who, { itemId, personId, dueOn: '2020-01-01' })).code).toBe('decision.due-past');
  expect((await follow(who, { itemId, personId: stranger.idOf('Ada') })).code).toBe('not-found');
  expect((await follow(evening.as('Ada'), { itemId, personId })).code).toBe('access.denied');
  expect((await follow(stranger.as('Solène'), { itemId, personId })).code).toBe('not-found');
});

test('what was adopted stands in the log of decisions, beside those of commissions', async () => {
  const evening = await held(tools);
  const log = `{ decisions(page: { source: "assembly" }) { items { what by source originId } } }`;
  const read = async (who: Who) =>
    (await ask<{ decisions: { items: { what: string; originId: string }[] } }>(log, {}, who)).decisions.items;
  const voted = await sql<{ title: string }>(
    `select i.title from vote v join agenda_item i on i.id = v.agenda_item_id where v.assembly_id = $1
     and v.proclaimed_at is not null and v.cancelled_at is null and v.outcome ->> 'verdict' = 'adopted'`,
    [evening.id],
  );
  expect(voted.length).toBeGreaterThan(0);
  const found = await read(evening.as('Ada'));
  expect(found.map(({ what }) => what).sort()).toEqual(voted.map(({ title }) => title).sort());
  expect(new Set(found.map(({ originId }) => originId))).toEqual(new Set([evening.id]));
  const elsewhere = await House.withBoard(tools);
  expect(await read(elsewhere.as('Ada'))).toEqual([]);
});

import { ask, graphql, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { inDays, today } from '../membership/testing/village.js';
import { WaitingHouse } from './testing/waiting-house.js';

let house: WaitingHouse;
let elsewhere: WaitingHouse;
beforeAll(async () => {
  house = await WaitingHouse.opened();
  elsewhere = await WaitingHouse.opened();
  await house.places.place();
});

const code = async (how: Record<string, unknown>, slug = house.places.village.slug) => {
  const { code: said, field } = await refusal({}, 'applyForPlace', {
    slug,
    input: house.written('Léa Morin', how),
  });
  return [said, field];
};

describe('asking for a place', () => {
  test('needs no account: the form, a mail to confirm, a page behind a private link', async () => {
    const { slug } = house.places.village;
    const form = await asking<{ isOpen: boolean; kinds: string[] }>(
      {},
      'applicationForm',
      { slug },
      'isOpen kinds',
    );
    expect(form).toEqual({ isOpen: true, kinds: ['desk'] });
    const lea = await house.writes('Léa Morin');
    expect((await house.reads(lea)).state).toBe('unconfirmed');
    expect((await house.reads(lea)).forgottenOn).toBe(inDays(7));
    const page = await house.does(lea, 'confirmApplication');
    expect(page).toMatchObject({ state: 'waiting', card: { rank: 1, waiting: 1, places: 1, fitting: 1 } });
    expect((await refusal({}, 'confirmApplication', { token: lea.token })).code).toBe('application.not-now');
    const again = await house.writes('Léa Morin', { email: lea.email });
    expect((await refusal({}, 'confirmApplication', { token: again.token })).code).toBe(
      'application.waiting-already',
    );
    expect(await house.does(lea, 'withdrawApplication')).toMatchObject({ state: 'withdrawn', card: null });
  });

  test('is refused field by field, and nothing is kept', async () => {
    const before = await sql('select id from application');
    expect(await code({ consents: false })).toEqual(['application.consent', 'consents']);
    expect(await code({ email: 'lea' })).toEqual(['application.email', 'email']);
    expect(await code({ givenName: ' ' })).toEqual(['input.required', 'givenName']);
    expect(await code({ week: 0 })).toEqual(['allocation.week', 'week']);
    expect(await code({ startsOn: inDays(-1) })).toEqual(['application.past', 'startsOn']);
    expect(await code({ kind: term('machine') })).toEqual(['application.kind', 'kind']);
    expect(await code({ motivation: 'x'.repeat(3001) })).toEqual(['input.invalid', 'motivation']);
    expect(await code({}, 'nulle-part')).toEqual(['not-found', null]);
    expect(await sql('select id from application')).toHaveLength(before.length);
  });

  test('is closed when the house says so', async () => {
    await elsewhere.sets({ isOpen: false });
    expect(await code({}, elsewhere.places.village.slug)).toEqual(['application.closed', null]);
    await elsewhere.sets({ isOpen: true });
  });

  test('is limited for one address, however many come at once', async () => {
    const input = house.written('Ana Roy');
    const query = `mutation ($slug: String!, $input: ApplicationInput!) {
      answer: applyForPlace(slug: $slug, input: $input) { __typename ... on Refusal { code } } }`;
    const variables = { slug: house.places.village.slug, input: { ...input, kind: 'desk' } };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => ask<{ answer: { code?: string } }>(query, variables, {})),
    );
    const refused = answers.filter(({ answer }) => answer.code === 'application.too-many');
    expect(refused).toHaveLength(5);
  });

  test('a link opens one application and nothing else', async () => {
    const lea = await house.applies('Léa Petit');
    const bad = `${lea.token.slice(0, -2)}xx`;
    expect((await refusal({}, 'withdrawApplication', { token: bad })).code).toBe('application.unknown');
    expect((await refusal({}, 'withdrawApplication', { token: 'rien' })).code).toBe('application.unknown');
    expect(await refusedQuestion({}, 'applicantPage', { token: bad }, 'state')).toBe('application.unknown');
    const ghost = `${'0'.repeat(32)}${lea.token.slice(32)}`;
    expect(await refusedQuestion({}, 'applicantPage', { token: ghost }, 'state')).toBe('application.unknown');
    const { errors } = await graphql(`query { waitingList { total } }`, {}, {});
    expect(errors[0]?.extensions?.['refusal']).toBe('sign-in.required');
  });

  test('is erased when its owner asks, or when its time is over', async () => {
    const lea = await house.applies('Léa Blanc');
    const late = await house.writes('Léo Noir');
    await doing({}, 'eraseApplication', { token: lea.token }, 'Done { ok }');
    expect(await refusedQuestion({}, 'applicantPage', { token: lea.token }, 'state')).toBe(
      'application.unknown',
    );
    await sql('alter table application disable trigger application_stays');
    await sql(`update application set recorded_at = now() - interval '8 days' where id = $1`, [late.id]);
    await sql('alter table application enable trigger application_stays');
    await house.round();
    for (const { id, email } of [lea, late]) {
      const [row] = await sql('select email, given_name, activity from application where id = $1', [id]);
      expect(row).toEqual({ email: '', given_name: '', activity: '' });
      expect(await house.letters(email)).toEqual([]);
    }
  });
});

describe('the order', () => {
  test('is the criteria voted, the day, then the lot; each sees why and what would change it', async () => {
    const own = await WaitingHouse.opened();
    await own.places.place({ priceCents: 14_000 });
    const [near] = await own.votes(['Vit dans la commune', 20], ['Démarre son activité', 10]);
    const first = await own.applies('Ana Un');
    await own.appliedDaysAgo(first, 3);
    const near20 = await own.applies('Bob Deux', { meets: [near?.key], budgetCents: 10_000 });
    await own.appliedDaysAgo(near20, 1);
    const last = await own.applies('Cléo Trois', { meets: ['inventé'] });
    expect((await own.reads(near20)).card).toMatchObject({ rank: 1, points: 20, waiting: 3, fitting: 0 });
    expect((await own.reads(near20)).card?.changes).toEqual([
      { criterion: null, rank: null, need: 'budget', places: 1 },
    ]);
    expect((await own.reads(first)).card).toMatchObject({ rank: 2, points: 0, fitting: 1 });
    expect((await own.reads(last)).card?.changes).toEqual([
      { criterion: { label: 'Vit dans la commune' }, rank: 2, need: null, places: null },
      { criterion: { label: 'Démarre son activité' }, rank: 2, need: null, places: null },
    ]);
    const list = await asking<{ items: { name: string; rank: number }[] }>(
      own.odile,
      'waitingList',
      { kind: term('desk'), state: term('waiting') },
      'items { name rank }',
    );
    expect(list.items).toEqual([
      { name: 'Bob Deux', rank: 1 },
      { name: 'Ana Un', rank: 2 },
      { name: 'Cléo Trois', rank: 3 },
    ]);
    await own.does(near20, 'withdrawApplication');
    const replayed = await asking<unknown[]>(
      own.odile,
      'waitingListOn',
      { kind: term('desk'), day: today() },
      'rank application { name }',
    );
    expect(replayed).toEqual([
      { rank: 1, application: { name: 'Ana Un' } },
      { rank: 2, application: { name: 'Cléo Trois' } },
    ]);
    const before = { kind: term('desk'), day: inDays(-1) };
    expect(await asking(own.odile, 'waitingListOn', before, 'rank')).toEqual([]);
  });

  test('is refused beyond five criteria, and what decides a rank is never changed', async () => {
    const six = Array.from({ length: 6 }, (_, n) => ({ label: `Critère ${n}`, points: 1 }));
    const input = { criteria: six, adoptedBy: 'AG' };
    expect((await refusal(house.odile, 'adoptAllocationCriteria', { input })).code).toBe('criteria.too-many');
    expect((await refusal(house.places.nour, 'adoptAllocationCriteria', { input })).code).toBe(
      'access.denied',
    );
    const lea = await house.applies('Léa Vert');
    await expect(
      sql(`update application set applied_on = '2020-01-01' where id = $1`, [lea.id]),
    ).rejects.toThrow('never changed');
    const rights = await sql<{ table: string; rights: string }>(
      `select table_name as table, string_agg(privilege_type, ' ' order by privilege_type) as rights
       from information_schema.role_table_grants where grantee = 'etabli_app'
         and table_name in ('application_step', 'allocation_criteria', 'application_recusal', 'review_comment', 'transfer_wish')
       group by 1`,
    );
    expect(new Set(rights.map((one) => one.rights))).toEqual(new Set(['INSERT SELECT']));
  });
});

describe('the commission', () => {
  const shows = 'PlaceApplication { state comments { body } viewerCan { action allowed } }';

  test('comments, declines with a reason that is written to the applicant, and changes its mind', async () => {
    const lea = await house.applies('Léa Gris');
    const { id } = lea;
    await doing(house.odile, 'commentOnApplication', { id, body: 'Très beau projet.' }, shows);
    expect((await refusal(house.odile, 'declineApplication', { id, reason: ' ' })).code).toBe(
      'input.required',
    );
    await doing(house.odile, 'declineApplication', { id, reason: 'Nous n’avons pas de four.' }, shows);
    expect(await house.reads(lea)).toMatchObject({ state: 'declined', reason: 'Nous n’avons pas de four.' });
    expect((await house.letters(lea.email))[0]).toContain('Nous n’avons pas de four.');
    expect((await refusal(house.odile, 'declineApplication', { id, reason: 'x' })).code).toBe(
      'application.not-now',
    );
    await doing(house.odile, 'readmitApplication', { id, reason: 'Un four arrive.' }, shows);
    expect((await house.reads(lea)).state).toBe('waiting');
    expect((await refusal(house.places.nour, 'declineApplication', { id, reason: 'x' })).code).toBe(
      'access.denied',
    );
    expect((await refusal(elsewhere.odile, 'declineApplication', { id, reason: 'x' })).code).toBe(
      'not-found',
    );
  });

  test('whoever is interested decides nothing, whatever the way', async () => {
    const lea = await house.applies('Léa Rose');
    const { id } = lea;
    const answer = await doing<{ viewerCan: { action: string; allowed: boolean }[] }>(
      house.odile,
      'declareConflict',
      { id, reason: 'C’est ma sœur.' },
      shows,
    );
    expect(answer.viewerCan.filter(({ allowed }) => allowed)).toEqual([]);
    for (const verb of ['declineApplication', 'commentOnApplication']) {
      const how = verb === 'declineApplication' ? { reason: 'Non' } : { body: 'Non' };
      expect((await refusal(house.odile, verb, { id, ...how })).code).toBe('application.recused');
    }
    await expect(
      sql(
        `insert into application_step (association_id, id, application_id, kind, reason, recorded_by)
         values ($1, gen_random_uuid(), $2, 'declined', 'Non', $3)`,
        [house.places.village.id, id, house.odile.id],
      ),
    ).rejects.toThrow('recused');
    await doing(house.places.claire, 'declineApplication', { id, reason: 'Hors sujet.' }, shows);
  });

  test('an applicant who is of the commission is recused by that', async () => {
    const own = await house.applies('Odile Ferrand', { email: house.odile.email });
    expect((await refusal(house.odile, 'declineApplication', { id: own.id, reason: 'x' })).code).toBe(
      'application.recused',
    );
  });
});

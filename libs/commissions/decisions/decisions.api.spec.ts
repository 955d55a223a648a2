import { sql } from '../../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../../membership/testing/asking.js';
import { inDays, today } from '../../membership/testing/village.js';
import { MeetingRoom } from '../testing/meeting-room.js';

let here: MeetingRoom;
let elsewhere: MeetingRoom;
beforeAll(async () => {
  here = await MeetingRoom.open();
  elsewhere = await MeetingRoom.open();
});

const SHOWN = 'LoggedDecision { id what why method decidedOn reviewOn by supersededBy }';
const input = (more: object = {}) => ({
  ...{ commissionId: here.commissionId, what: 'Acheter une perceuse', method: term('lead'), ...more },
});
const log = (more: object = {}, who = here.lea) =>
  doing<{ id: string }>(who, 'logDecision', { input: input(more) }, SHOWN);
const find = (page: object, who = here.guy) =>
  asking<{ items: { id: string; what: string }[]; total: number }>(
    who,
    'decisions',
    { page },
    'total items { id what why method decidedOn reviewOn by source supersededBy }',
  );

describe('the log', () => {
  test('takes a decision between meetings: what, why, how, until when', async () => {
    expect(await log({ why: 'L’ancienne est morte', reviewOn: inDays(365) })).toMatchObject({
      ...{ what: 'Acheter une perceuse', why: 'L’ancienne est morte', method: 'lead', decidedOn: today() },
      ...{ reviewOn: inDays(365), by: 'Technique', supersededBy: null },
    });
    const refused = (more: object, who = here.lea) => refusal(who, 'logDecision', { input: input(more) });
    expect((await refused({ decidedOn: inDays(1) })).code).toBe('decision.to-come');
    expect(await refused({ reviewOn: today() })).toMatchObject({
      code: 'decision.review-past',
      field: 'reviewOn',
    });
    expect((await refused({ what: '  ' })).field).toBe('what');
    expect((await refused({}, here.guy)).code).toBe('meeting.not-yours');
    expect((await refused({}, elsewhere.lea)).code).toBe('meeting.not-yours');
    expect((await refused({}, elsewhere.claire)).code).toBe('not-found');
  });

  test('is searched without accents in what and why, and filtered', async () => {
    const { id } = await log({
      what: 'Le parking est réservé aux vélos',
      why: 'Sécurité',
      decidedOn: '2024-05-02',
    });
    expect((await find({ search: 'velos securite' })).items.map((one) => one.id)).toEqual([id]);
    expect((await find({ search: '100%' })).total).toBe(0);
    expect((await find({ search: 'velos', since: '2025-01-01' })).total).toBe(0);
    expect((await find({ search: 'velos', method: term('consent') })).total).toBe(0);
    expect((await find({ search: 'velos', source: 'assembly' })).total).toBe(0);
    expect((await find({ search: 'velos', commissionId: here.commissionId, inForce: true })).total).toBe(1);
    expect((await find({ search: 'velos' }, elsewhere.guy)).total).toBe(0);
  });

  test('a later decision replaces an earlier one, once', async () => {
    const { id } = await log({ what: 'Fermeture à 20 h' });
    const later = await log({ what: 'Fermeture à 22 h', supersedes: id });
    expect((await find({ search: 'fermeture 20' })).items).toMatchObject([
      { supersededBy: later.id, reviewOn: null },
    ]);
    expect((await find({ search: 'fermeture', inForce: true })).items.map((one) => one.id)).toEqual([
      later.id,
    ]);
    const again = { input: input({ what: 'Encore', supersedes: id }) };
    expect((await refusal(here.lea, 'logDecision', again)).code).toBe('decision.superseded');
    const foreign = { input: { ...input(), commissionId: null, supersedes: id } };
    expect((await refusal(here.lea, 'logDecision', foreign)).code).toBe('not-found');
    const twice = await log({ what: 'Deux à la fois' });
    const tries = await Promise.allSettled(
      [1, 2].map((n) => log({ what: `Après ${n}`, supersedes: twice.id })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('comes back when it is to be looked at again, until somebody did', async () => {
    const { id } = await log({ what: 'Essai du mardi', decidedOn: inDays(-100), reviewOn: inDays(-1) });
    const mine = (who = here.max) => asking<{ id: string }[]>(who, 'decisionsToReview', {}, 'id');
    expect(await mine()).toContainEqual({ id });
    expect(await mine(here.guy)).toEqual([]);
    expect((await find({ toReview: true })).items.map((one) => one.id)).toContain(id);
    const review = (values: object, who = here.max) => refusal(who, 'reviewDecision', { id, ...values });
    expect((await review({ nextOn: today() })).code).toBe('decision.review-past');
    expect((await review({}, here.guy)).code).toBe('meeting.not-yours');
    expect((await review({}, elsewhere.max)).code).toBe('not-found');
    const kept = { id, note: 'On continue', nextOn: inDays(90) };
    expect(await doing(here.max, 'reviewDecision', kept, SHOWN)).toMatchObject({ reviewOn: inDays(90) });
    expect(await mine()).not.toContainEqual({ id });
    expect(await doing(here.max, 'reviewDecision', { id }, SHOWN)).toMatchObject({ reviewOn: null });
    await log({ what: 'Fin de l’essai', supersedes: id });
    expect((await review({})).code).toBe('decision.superseded');
  });

  test('is never changed, even by the application', async () => {
    const { id } = await log();
    const rights = await sql<{ may: boolean }>(
      `select has_table_privilege('etabli_app', 'decision', 'update')
         or has_table_privilege('etabli_app', 'decision', 'delete') as may`,
    );
    expect(rights).toEqual([{ may: false }]);
    expect(id).toBeTruthy();
  });
});

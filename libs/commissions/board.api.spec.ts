import { api, sql } from '../../apps/api/testing/client.js';
import { asking, doing } from '../membership/testing/asking.js';
import { following } from '../membership/testing/following.js';
import { statementsOf } from '../membership/testing/statements.js';
import type { Villager } from '../membership/testing/village.js';
import { Workshop } from './testing/workshop.js';

const CARDS = `columns { total stage { id name } items { id title late labels { name } progress { done total } commentCount
  assignees { person { id displayName } } viewerCan { action allowed } } }`;

const fill = (workshop: Workshop, from: number, count: number) =>
  sql(
    `insert into task (association_id, id, commission_id, stage_id, title, position)
     select $1, uuidv7(), $2, $3, 'Tâche ' || n, 'j' || lpad(n::text, 5, '0') from generate_series($4::int, $5::int) n`,
    [workshop.village.id, workshop.commissionId, workshop.stages['À faire'], from, from + count - 1],
  );

describe('the board', () => {
  test('is read in as many statements whether it holds few tasks or two thousand', async () => {
    const workshop = await Workshop.founded();
    const { lena, commissionId } = workshop;
    const read = () =>
      asking<{ columns: { total: number; items: object[] }[] }>(lena, 'board', { commissionId }, CARDS);
    const reading = async () => {
      const { statements, answer } = await statementsOf(read);
      return { statements, column: answer.columns[0] };
    };
    await fill(workshop, 0, 3);
    const few = await reading();
    await fill(workshop, 3, 1997);
    const many = await reading();
    expect(few.column).toMatchObject({ total: 3 });
    expect(many.column?.total).toBe(2000);
    expect(many.column?.items).toHaveLength(50);
    expect(few.statements).toBeGreaterThan(0);
    expect(many.statements).toBe(few.statements);
  });

  test('tells those who look at it that it changed, and nothing of drafts', async () => {
    const workshop = await Workshop.founded();
    const elsewhere = await Workshop.founded();
    const query = 'subscription ($id: ID!) { boardNews(commissionId: $id) { commissionId changedAt } }';
    const follow = (who: Villager) =>
      following<{ boardNews: { changedAt: string } }>(api().url, query, { id: workshop.commissionId }, who);
    const stranger = follow(elsewhere.zoe);
    expect((await stranger.next().catch((errors: unknown) => ({ errors })))?.errors).toBeDefined();
    const member = follow(workshop.zoe);
    const first = (await member.next())?.data?.boardNews.changedAt ?? '';
    const next = member.next();
    const before = await workshop.open({ title: 'En silence', private: true });
    const shown = new Date().toISOString();
    await doing(workshop.lena, 'showTask', { id: before.id }, 'Task { id }');
    const told = (await next)?.data?.boardNews.changedAt ?? '';
    expect(told > first && told >= shown).toBe(true);
    await Promise.all([member.stop(), stranger.stop()]);
  });
});

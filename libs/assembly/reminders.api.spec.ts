import { randomUUID } from 'node:crypto';
import { ask, graphql, signedIn, sql } from '../../apps/api/testing/client.js';
import { calling } from './testing/calls.js';
import { House, inDays, today } from './testing/house.js';
import { type Asking, saying } from './testing/verbs.js';

const tools = { sql, signedIn };
const verb = saying(ask);
const { convened, prepared, convocations } = calling(ask);

const PLAN = `query ($id: ID!) { plan: reminderPlan(assemblyId: $id) { proposedOn due text silent byMail { name phone }
  byPhone { name phone } sent { id reach } } }`;
interface Plan {
  proposedOn: string;
  due: boolean;
  text: string;
  silent: number;
  byMail: { name: string; phone: string | null }[];
  byPhone: { name: string; phone: string | null }[];
  sent: { id: string; reach: number }[];
}
const planOf = async (id: string, who: Asking) => (await ask<{ plan: Plan | null }>(PLAN, { id }, who)).plan;
const send = async (assemblyId: string, who: Asking, over: object = {}) => {
  const input = { id: randomUUID(), assemblyId, text: 'Viendrez-vous ?', ...over };
  const { answer } = await ask<{ answer: { reach: number; code: string; id: string; field: string } }>(
    `mutation ($input: SendReminderInput!) { answer: sendReminder(input: $input)
      { ... on Reminder { id reach } ... on Refusal { code field } } }`,
    { input },
    who,
  );
  return answer;
};
const mails = (here: House) =>
  sql<{ to_name: string; text: string; subject: string }>(
    `select to_name, text, subject from mail where association_id = $1 and kind = 'reminder' order by to_name`,
    [here.id],
  );

describe('reminding those who have not answered', () => {
  it('shows whom it would reach, with what words, and whom to call', async () => {
    const here = await House.withBoard(tools);
    await here.welcome('Célestine', { email: null });
    await sql(`update person set phone = '+33102030405' where id = $1`, [here.idOf('Célestine')]);
    const id = await convened(here);
    await verb('answerConvocation', { assemblyId: id, answer: 'present' }, here.as('Ada'));
    const plan = await planOf(id, here.as('Inès'));
    expect(plan).toMatchObject({
      proposedOn: inDays(25).slice(0, 10),
      due: false,
      byMail: [{ name: 'Inès' }, { name: 'Joaquim' }, { name: 'Solène' }],
      byPhone: [{ name: 'Célestine', phone: '+33102030405' }],
      sent: [],
    });
    expect(plan?.byMail.every(({ phone }) => phone === null)).toBe(true);
    expect(plan?.text).toContain('Nous n’avons pas encore votre réponse');
  });

  it('writes once to each, with a link that works beside the first', async () => {
    const here = await House.withBoard(tools);
    const id = await convened(here);
    await verb('answerConvocation', { assemblyId: id, answer: 'absent' }, here.as('Ada'));
    expect(await send(id, here.as('Inès'))).toMatchObject({ reach: 3 });
    const sent = await mails(here);
    expect(sent.map(({ to_name }) => to_name)).toEqual(['Inès', 'Joaquim', 'Solène']);
    expect(sent[0]?.text).toContain('Viendrez-vous\u202f?');
    const token = /token=([\w.-]+)/.exec(sent[0]?.text ?? '')?.[1];
    const [first] = await sql<{ text: string }>(
      `select text from mail where association_id = $1 and person_id = $2 and kind = 'convocation'`,
      [here.id, here.idOf('Inès')],
    );
    for (const link of [token, /token=([\w.-]+)/.exec(first?.text ?? '')?.[1]]) {
      const { data } = await graphql('query ($t: String!) { personalPage(token: $t) { state } }', {
        t: link,
      });
      expect(data).toEqual({ personalPage: { state: 'open' } });
    }
    const seen = await ask<{ convocations: { items: { remindedAt: string | null }[] } }>(
      'query ($id: ID!) { convocations(assemblyId: $id) { items { remindedAt } } }',
      { id },
      here.as('Inès'),
    );
    expect(seen.convocations.items.filter(({ remindedAt }) => remindedAt)).toHaveLength(3);
    expect((await convocations(here, id)).length).toBe(4);
  });

  it('is one reminder however often it is sent, at once too', async () => {
    const here = await House.withBoard(tools);
    const id = await convened(here);
    const again = { id: randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => send(id, here.as('Inès'), again)));
    expect(answers.map(({ id: one }) => one)).toEqual(Array(3).fill(again.id));
    expect(await mails(here)).toHaveLength(4);
    expect((await planOf(id, here.as('Inès')))?.sent).toEqual([{ id: again.id, reach: 4 }]);
  });

  it('leaves whoever was just written to in peace for a day, in another tab too', async () => {
    const here = await House.withBoard(tools);
    const id = await convened(here);
    await send(id, here.as('Inès'));
    expect(await planOf(id, here.as('Inès'))).toMatchObject({ byMail: [], silent: 4, sent: [{ reach: 4 }] });
    expect(await send(id, here.as('Solène'))).toMatchObject({ code: 'reminder.nobody' });
    await here.welcome('Kenza');
    await verb('conveneLate', { assemblyId: id, personIds: [here.idOf('Kenza')] }, here.as('Solène'));
    expect(await send(id, here.as('Solène'))).toMatchObject({ reach: 1 });
    await sql(
      `update reminder_sending set recorded_at = now() - interval '25 hours' where association_id = $1`,
      [here.id],
    );
    expect(await send(id, here.as('Inès'))).toMatchObject({ reach: 5 });
  });

  it('says that its day has come', async () => {
    const here = await House.withBoard(tools);
    const id = await convened(here);
    await sql(
      `update assembly set starts_at = now() + interval '4 days', convened_at = now() - interval '20 days' where id = $1`,
      [id],
    );
    expect(await planOf(id, here.as('Inès'))).toMatchObject({ due: true });
    await send(id, here.as('Inès'));
    expect((await planOf(id, here.as('Inès')))?.due).toBe(false);
    expect((await planOf(id, here.as('Inès')))?.proposedOn.localeCompare(today())).toBeLessThanOrEqual(0);
  });

  it('refuses a wrong time, empty words, nobody to write to, and whoever may not', async () => {
    const here = await House.withBoard(tools);
    const draft = await prepared(here);
    expect(await planOf(draft, here.as('Inès'))).toBeNull();
    expect(await send(draft, here.as('Inès'))).toMatchObject({ code: 'assembly.not-convened' });
    const id = await convened(here);
    expect(await send(id, here.as('Inès'), { text: '  ' })).toMatchObject({
      code: 'input.required',
      field: 'text',
    });
    expect(await send(id, here.as('Ada'))).toMatchObject({ code: 'access.denied' });
    const other = await House.withBoard(tools);
    expect(await send(id, other.as('Inès'))).toMatchObject({ code: 'not-found' });
    for (const name of ['Ada', 'Inès', 'Joaquim', 'Solène']) {
      await verb('answerConvocation', { assemblyId: id, answer: 'present' }, here.as(name));
    }
    expect(await send(id, here.as('Inès'))).toMatchObject({ code: 'reminder.nobody' });
    expect(await mails(here)).toEqual([]);
  });
});

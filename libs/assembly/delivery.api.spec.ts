import { ask, graphql, request, signedIn, sql } from '../../apps/api/testing/client.js';
import { calling } from './testing/calls.js';
import { House, inDays, today } from './testing/house.js';
import { readingPapers } from './testing/papers.js';
import { saying } from './testing/verbs.js';

const tools = { sql, signedIn };
const verb = saying(ask);
const pdfOf = readingPapers(request);
const { convened, convocations, convocationOf } = calling(ask);
const house = (clauses: Parameters<typeof House.build>[1] = {}) => House.withBoard(tools, clauses);

/** Settles the mails of an assembly as a mail server would, once the postman has had them in hand. */
async function mailsAre(state: string, assemblyId: string, personId: string | null = null): Promise<void> {
  const waiting = () =>
    sql(
      `select 1 from mail m join convocation c on c.mail_id = m.id where c.assembly_id = $1 and m.state = 'waiting'`,
      [assemblyId],
    );
  while ((await waiting()).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  await sql(
    `update mail m set state = $1, sent_at = case when $1 = 'sent' then now() end from convocation c
     where c.mail_id = m.id and c.assembly_id = $2 and ($3::uuid is null or c.person_id = $3)`,
    [state, assemblyId, personId],
  );
}

describe('following the convocations', () => {
  it('shows who was admitted since, and calls them late rather than not at all', async () => {
    const here = await house({ 'conv.late': 'refuse', 'conv.notice_days': 30 });
    const id = await convened(here, { startsAt: inDays(31) });
    const newcomer = await here.welcome('Kenza', { since: today() });
    const missing = 'query ($id: ID!) { missingConvocations(assemblyId: $id) { id } }';
    expect(await ask(missing, { id }, here.as('Inès'))).toEqual({ missingConvocations: [{ id: newcomer }] });
    const call = { assemblyId: id, personIds: [newcomer] };
    expect(await verb('conveneLate', call, here.as('Inès'))).toMatchObject({ code: 'access.denied' });
    await sql(`update assembly set starts_at = now() + interval '10 days' where id = $1`, [id]);
    expect(await verb('conveneLate', call, here.as('Solène'))).toMatchObject({ id });
    expect(await convocationOf(here, id, 'Kenza')).toMatchObject({ channel: 'email', lateDays: 20 });
    expect(await ask(missing, { id }, here.as('Inès'))).toEqual({ missingConvocations: [] });
    expect(await verb('conveneLate', call, here.as('Solène'))).toMatchObject({
      code: 'convocation.nobody-missing',
    });
  });

  it('mails again: a copy after a first that left, a new start after one that came back', async () => {
    const here = await house();
    const id = await convened(here);
    await mailsAre('sent', id);
    const ada = await convocationOf(here, id, 'Ada');
    await mailsAre('failed', id, here.idOf('Ada'));
    expect(await convocationOf(here, id, 'Ada')).toMatchObject({ state: 'failed' });
    await sql(`update assembly set starts_at = now() + interval '10 days' where id = $1`, [id]);
    const again = await verb('resendConvocation', { convocationId: ada.id }, here.as('Inès'));
    expect(again).toMatchObject({
      lateDays: 5,
      sendings: [{ state: 'failed' }, { address: expect.stringContaining('ada') }],
    });
    const joaquim = await convocationOf(here, id, 'Joaquim');
    const copy = await verb('resendConvocation', { convocationId: joaquim.id }, here.as('Inès'));
    expect(copy).toMatchObject({ state: 'sent', lateDays: 0, sendings: [{ state: 'sent' }, {}] });
  });

  it('cannot mail who has no address', async () => {
    const here = await house();
    await here.welcome('Célestine', { email: null });
    const id = await convened(here);
    const { id: convocationId } = await convocationOf(here, id, 'Célestine');
    const answer = await verb('resendConvocation', { convocationId }, here.as('Inès'));
    expect(answer).toMatchObject({ code: 'convocation.no-address' });
    const elsewhere = await house();
    expect(await verb('resendConvocation', { convocationId }, elsewhere.as('Inès'))).toMatchObject({
      code: 'not-found',
    });
  });

  it('notes what was handed over and what was posted, each graded on its day', async () => {
    const here = await house();
    for (const name of ['Célestine', 'Dominique']) await here.welcome(name, { email: null });
    const id = await convened(here);
    const { id: convocationId } = await convocationOf(here, id, 'Célestine');
    const at = new Date().toISOString();
    const who = here.as('Inès');
    const tomorrow = { convocationId, at: inDays(1) };
    expect(await verb('recordHandDelivery', tomorrow, who)).toMatchObject({
      code: 'convocation.delivery-date',
      field: 'at',
    });
    expect(await verb('recordHandDelivery', { convocationId, at }, who)).toMatchObject({
      channel: 'hand',
      state: 'sent',
      lateDays: 0,
    });
    await verb('recordLetterPosting', { assemblyId: id, at }, who);
    expect(await convocationOf(here, id, 'Dominique')).toMatchObject({
      channel: 'letter',
      state: 'sent',
      leftAt: at,
    });
    expect(await convocations(here, id, { state: 'to_deliver' })).toEqual([]);
    await mailsAre('sent', id);
    const ada = await convocationOf(here, id, 'Ada');
    expect(await verb('recordHandDelivery', { convocationId: ada.id, at }, who)).toMatchObject({
      code: 'convocation.already-sent',
    });
  });

  it('prints the letters that wait, each on its own sheets with the person’s proxy form', async () => {
    const here = await house();
    for (const name of ['Célestine', 'Dominique']) await here.welcome(name, { email: null });
    const id = await convened(here);
    const file = await verb('printLetters', { assemblyId: id }, here.as('Inès'));
    expect(file).toMatchObject({ __typename: 'File', mediaType: 'application/pdf' });
    const { pages, text, pdfa } = await pdfOf(file.id, here.as('Inès'));
    expect(pdfa).toBe('2A');
    for (const name of ['Célestine', 'Dominique']) {
      const first = pages.findIndex((page) => page.includes(`Bonjour ${name}`));
      expect(first % 2).toBe(0);
      expect(pages[first]).toContain('page 1 sur');
    }
    expect(text.match(/Pouvoir/g)?.length).toBeGreaterThanOrEqual(2);
    expect(text.match(/À scanner avec un téléphone/g)).toHaveLength(2);
    const links = `select l.id from personal_link l join convocation c on c.id = l.convocation_id where c.person_id = any($1)`;
    expect(await sql(links, [['Célestine', 'Dominique'].map((name) => here.idOf(name))])).toHaveLength(2);
    expect((await request(`/files/${file.id}`, here.as('Ada'))).status).toBe(404);
    await verb('recordLetterPosting', { assemblyId: id, at: new Date().toISOString() }, here.as('Inès'));
    expect(await verb('printLetters', { assemblyId: id }, here.as('Inès'))).toMatchObject({
      code: 'convocation.nothing-to-print',
    });
  });

  it('shows the auditor what went, not to which address', async () => {
    const here = await house();
    await here.welcome('Firmin', { role: 'auditor' });
    const id = await convened(here);
    const query = `query ($id: ID!) { convocations(assemblyId: $id, page: { search: "ada" })
      { items { sendings { address state } } } }`;
    const seen = async (name: string) =>
      (
        await ask<{ convocations: { items: { sendings: { address: string | null }[] }[] } }>(
          query,
          { id },
          here.as(name),
        )
      ).convocations.items[0]?.sendings[0]?.address;
    expect(await seen('Firmin')).toBeNull();
    expect(await seen('Inès')).toContain('@exemple.fr');
  });

  it('is not for plain members to see', async () => {
    const here = await house();
    const id = await convened(here);
    const { errors } = await graphql(
      'query ($id: ID!) { convocations(assemblyId: $id) { total } }',
      { id },
      here.as('Ada'),
    );
    expect(errors[0]?.extensions).toMatchObject({ refusal: 'access.denied' });
  });
});

import { ask, graphql, request, signedIn, sql } from '../../apps/api/testing/client.js';
import { calling } from './testing/calls.js';
import { House } from './testing/house.js';
import { type Asking, saying } from './testing/verbs.js';

const tools = { sql, signedIn };
const verb = saying(ask);
const { convened, prepared } = calling(ask);

async function handIn(who: Asking, name: string, weight = 0): Promise<string> {
  const response = await request(`/files?name=${name}`, {
    ...who,
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: `texte de ${name}${' '.repeat(weight)}`,
  });
  return ((await response.json()) as { id: string }).id;
}
interface Said {
  code: string;
  field: string;
  id: string;
}
const attach = async (assemblyId: string, fileId: string, who: Asking, over: object = {}) =>
  (
    await ask<{ answer: Said }>(
      `mutation ($input: AttachDocumentInput!) { answer: attachDocument(input: $input)
        { ... on Assembly { id } ... on Refusal { code field } } }`,
      { input: { assemblyId, fileId, ...over } },
      who,
    )
  ).answer;
const detach = async (id: string, who: Asking) =>
  (
    await ask<{ answer: Said }>(
      `mutation ($id: ID!) { answer: detachDocument(id: $id) { ... on Assembly { id } ... on Refusal { code } } }`,
      { id },
      who,
    )
  ).answer;
const enclosed = async (id: string, who: Asking) =>
  (
    await ask<{
      all: { missing: string[]; documents: { id: string; lateDays: number; file: { name: string } }[] };
    }>(
      `query ($id: ID!) { all: assemblyDocuments(assemblyId: $id) { missing documents { id lateDays file { name } } } }`,
      { id },
      who,
    )
  ).all;
const read = async (id: string, who: Asking) =>
  (
    await ask<{
      assembly: {
        documents: { name: string; href: string }[];
        agenda: { documents: { file: { name: string } }[] }[];
      };
    }>(
      'query ($id: ID!) { assembly(id: $id) { documents { name href } agenda { documents { file { name } } } } }',
      { id },
      who,
    )
  ).assembly;

describe('documents of an assembly', () => {
  it('are attached while it is prepared, told missing by the statutes, and sent with the convocation', async () => {
    const here = await House.withBoard(tools, { 'docs.attach': ['accounts', 'moral-report', 'proxy-form'] });
    const id = await prepared(here);
    expect((await enclosed(id, here.as('Inès'))).missing).toEqual(['moral_report', 'accounts']);
    const file = await handIn(here.as('Inès'), 'comptes.csv');
    expect(await attach(id, file, here.as('Inès'), { purpose: 'accounts' })).toEqual({ id });
    expect(await enclosed(id, here.as('Inès'))).toMatchObject({
      missing: ['moral_report'],
      documents: [{ lateDays: 0, file: { name: 'comptes.csv' } }],
    });
    await verb('convene', { assemblyId: id }, here.as('Solène'));
    const names = (await read(id, here.as('Ada'))).documents.map(({ name }) => name);
    expect(names.slice(1)).toEqual(['Formulaire de pouvoir.pdf', 'comptes.csv']);
    const [mail] = await sql<{ count: number }>(
      `select array_length(file_ids, 1) as count from mail where association_id = $1 and kind = 'convocation' limit 1`,
      [here.id],
    );
    expect(mail?.count).toBe(3);
    const [{ id: sent } = { id: '' }] = (await enclosed(id, here.as('Inès'))).documents;
    expect(await detach(sent, here.as('Inès'))).toMatchObject({ code: 'document.sent' });
  });

  it('show before the day to members who were all called on paper', async () => {
    const here = await House.withBoard(tools, { 'conv.channel': ['post'] });
    const id = await prepared(here);
    await attach(id, await handIn(here.as('Inès'), 'rapport.csv'), here.as('Inès'));
    await verb('convene', { assemblyId: id }, here.as('Solène'));
    const { documents } = await read(id, here.as('Ada'));
    expect(documents.map(({ name }) => name)).toContain('rapport.csv');
    const last = documents.at(-1)?.href ?? '';
    expect((await request(last, here.as('Ada'))).status).toBe(200);
  });

  it('are about one item, and late once the convocation has left', async () => {
    const here = await House.withBoard(tools);
    const id = await convened(here);
    await sql(`update assembly set convened_at = now() - interval '3 days' where id = $1`, [id]);
    const [item] = await sql<{ id: string }>(
      'select id from agenda_item where assembly_id = $1 and position = 4',
      [id],
    );
    const file = await handIn(here.as('Inès'), 'detail.csv');
    expect(await attach(id, file, here.as('Inès'), { agendaItemId: item?.id })).toEqual({ id });
    expect((await enclosed(id, here.as('Inès'))).documents).toMatchObject([{ lateDays: 3 }]);
    const { agenda, documents } = await read(id, here.as('Ada'));
    expect(agenda[3]?.documents).toEqual([{ file: { name: 'detail.csv' } }]);
    expect(documents.map(({ name }) => name)).toContain('detail.csv');
    expect(await attach(id, file, here.as('Inès'))).toMatchObject({ code: 'document.attached-already' });
  });

  it('are taken away from a draft, and weigh no more than mails can carry', async () => {
    const here = await House.withBoard(tools);
    const id = await prepared(here);
    const heavy = 9 * 1024 * 1024;
    expect(await attach(id, await handIn(here.as('Inès'), 'a.csv', heavy), here.as('Inès'))).toEqual({ id });
    const second = await handIn(here.as('Inès'), 'b.csv', heavy);
    expect(await attach(id, second, here.as('Inès'))).toMatchObject({
      code: 'convocation.attachments-too-heavy',
    });
    const [{ id: first } = { id: '' }] = (await enclosed(id, here.as('Inès'))).documents;
    expect(await detach(first, here.as('Inès'))).toEqual({ id });
    expect(await attach(id, second, here.as('Inès'))).toEqual({ id });
  });

  it('are reports of commissions too, once these are ready, as the activity report', async () => {
    const here = await House.withBoard(tools, { 'docs.attach': ['activity-report'] });
    const id = await prepared(here);
    const lead = here.as('Solène');
    const start = async () => {
      const input = { startsOn: '2024-01-01', endsOn: '2024-12-31' };
      const query = `mutation ($input: StartReportInput!) { answer: startReport(input: $input) { ... on ActivityReport { id } } }`;
      return (await ask<{ answer: { id: string } }>(query, { input }, lead)).answer.id;
    };
    const attachReport = async (assemblyId: string, reportId: string, who: Asking) =>
      (
        await ask<{ answer: Said }>(
          `mutation ($assemblyId: ID!, $reportId: ID!) { answer: attachReport(assemblyId: $assemblyId, reportId: $reportId)
            { ... on Assembly { id } ... on Refusal { code field } } }`,
          { assemblyId, reportId },
          who,
        )
      ).answer;
    const report = await start();
    expect(await attachReport(id, report, lead)).toMatchObject({
      code: 'document.report-not-ready',
      field: 'reportId',
    });
    await ask(
      'mutation ($id: ID!) { finishReport(id: $id) { ... on ActivityReport { id } } }',
      { id: report },
      lead,
    );
    expect(await attachReport(id, report, here.as('Ada'))).toMatchObject({ code: 'access.denied' });
    expect(await attachReport(id, report, here.as('Inès'))).toEqual({ id });
    expect(await enclosed(id, here.as('Inès'))).toMatchObject({ missing: [], documents: [{ lateDays: 0 }] });
    expect(await attachReport(id, report, lead)).toMatchObject({ code: 'document.attached-already' });
    const elsewhere = await House.withBoard(tools);
    expect(await attachReport(await prepared(elsewhere), report, elsewhere.as('Solène'))).toMatchObject({
      code: 'not-found',
    });
  });

  it('are joined by those who prepare only, from what they handed in', async () => {
    const here = await House.withBoard(tools);
    const id = await prepared(here);
    const secret = await handIn(here.as('Ada'), 'prive.csv');
    expect(await attach(id, secret, here.as('Inès'))).toMatchObject({ code: 'not-found', field: 'fileId' });
    expect(await attach(id, secret, here.as('Ada'))).toMatchObject({ code: 'access.denied' });
    const own = await handIn(here.as('Inès'), 'notre.csv');
    const elsewhere = await prepared(here);
    const [foreign] = await sql<{ id: string }>('select id from agenda_item where assembly_id = $1 limit 1', [
      elsewhere,
    ]);
    expect(await attach(id, own, here.as('Inès'), { agendaItemId: foreign?.id })).toMatchObject({
      field: 'agendaItemId',
    });
    expect(await attach(id, 'x', here.as('Inès'))).toMatchObject({ code: 'input.invalid' });
    const other = await House.withBoard(tools);
    expect(await attach(id, own, other.as('Inès'))).toMatchObject({ code: 'not-found' });
    const { errors } = await graphql(
      'query ($id: ID!) { assemblyDocuments(assemblyId: $id) { missing } }',
      { id },
      other.as('Inès'),
    );
    expect(errors[0]?.extensions).toMatchObject({ refusal: 'not-found' });
  });
});

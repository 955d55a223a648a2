import { ask, request, signedIn, sql } from '../../apps/api/testing/client.js';
import { statuteChangeIn } from './rules/statute-change.js';
import { calling } from './testing/calls.js';
import { House, inDays, today } from './testing/house.js';
import { readingPapers } from './testing/papers.js';
import { type Asking, saying } from './testing/verbs.js';

const tools = { sql, signedIn };
const verb = saying(ask);
const pdfOf = readingPapers(request);
const { prepared, convened, convocations } = calling(ask);
const house = (clauses: Parameters<typeof House.build>[1] = {}) => House.withBoard(tools, clauses);

async function handIn(who: Asking, name: string): Promise<string> {
  const response = await request(`/files?name=${name}`, {
    ...who,
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: `texte de ${name}`,
  });
  return ((await response.json()) as { id: string }).id;
}

describe('convening', () => {
  it('calls every member, voting or not, each the way they can be reached', async () => {
    const here = await house();
    await here.welcome('Bakary', { paid: false });
    await here.welcome('Célestine', { consultative: true, email: null });
    await here.welcome('Firmin', { member: false, role: 'auditor' });
    await here.welcome('Gaëlle', { member: false });
    await here.welcome('Atelier', { organisation: true, email: null });
    await here.welcome('Hélène', { represents: 'Atelier' });
    const id = await convened(here);
    const called = await convocations(here, id);
    const channels = Object.fromEntries(called.map(({ person, channel }) => [person.displayName, channel]));
    expect(channels).toEqual({
      Ada: 'email',
      Atelier: 'email',
      Bakary: 'email',
      Célestine: 'letter',
      Firmin: 'email',
      Hélène: 'email',
      Inès: 'email',
      Joaquim: 'email',
      Solène: 'email',
    });
    const figures = await ask(
      'query ($id: ID!) { convocationFigures(assemblyId: $id) { called toDeliver late unanswered } }',
      { id },
      here.as('Inès'),
    );
    expect(figures).toEqual({ convocationFigures: { called: 9, toDeliver: 1, late: 0, unanswered: 9 } });
  });

  it('writes one mail each with the convocation, the proxy form and the documents handed in', async () => {
    const here = await house();
    const report = await handIn(here.as('Solène'), 'rapport-moral.csv');
    const id = await prepared(here);
    await ask(
      'mutation ($input: AttachDocumentInput!) { attachDocument(input: $input) { __typename } }',
      { input: { assemblyId: id, fileId: report } },
      here.as('Solène'),
    );
    await verb('convene', { assemblyId: id }, here.as('Solène'));
    const mails = await sql<{ subject: string; text: string; file_ids: string[]; to_name: string }>(
      `select subject, text, file_ids, to_name from mail where association_id = $1 order by to_name`,
      [here.id],
    );
    expect(mails.map(({ to_name }) => to_name)).toEqual(['Ada', 'Inès', 'Joaquim', 'Solène']);
    expect(mails[0]?.subject).toMatch(/^Convocation/);
    expect(mails[0]?.text).toContain('/invitation/assemblee?token=');
    expect(new Set(mails.map(({ file_ids }) => file_ids.join())).size).toBe(1);
    const { assembly } = await ask<{ assembly: { documents: { id: string; name: string }[] } }>(
      'query ($id: ID!) { assembly(id: $id) { documents { id name } } }',
      { id },
      here.as('Ada'),
    );
    expect(assembly.documents.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Convocation .*\.pdf$/),
      'Formulaire de pouvoir.pdf',
      'rapport-moral.csv',
    ]);
    const letter = await pdfOf(assembly.documents[0]?.id ?? '', here.as('Ada'));
    expect(letter).toMatchObject({ lang: 'fr', pdfa: '2A' });
    for (const words of [
      'Solène',
      'présidence',
      'rapport-moral',
      'Formulaire de pouvoir',
      'Approbation des comptes',
      'la grande salle',
    ]) {
      expect(letter.text).toContain(words);
    }
  });

  it('prints the old and the new text of an article beside each other', async () => {
    const here = await house();
    const [before, after] = ['Le siège est à Quimper.', 'Le siège est à Brest.'];
    const template = { changes: [{ article: '4', before, after }] };
    const id = await prepared(here, { nature: 'extraordinary', template });
    await verb('convene', { assemblyId: id }, here.as('Solène'));
    const { assembly } = await ask<{ assembly: { documents: { id: string }[]; agenda: { text: string }[] } }>(
      'query ($id: ID!) { assembly(id: $id) { documents { id } agenda { text } } }',
      { id },
      here.as('Ada'),
    );
    expect(statuteChangeIn(assembly.agenda[0]?.text ?? '')).toMatchObject({
      before: { text: before },
      after: { text: after },
    });
    const letter = await pdfOf(assembly.documents[0]?.id ?? '', here.as('Ada'));
    expect(letter.text).toContain(`Ancien texte ${before} Nouveau texte ${after}`);
  });

  it('asks no instruction for an election on the proxy form: it is neither for nor against', async () => {
    const here = await house();
    const id = await prepared(here, { template: { seats: 2 } });
    await verb('convene', { assemblyId: id }, here.as('Solène'));
    const { assembly } = await ask<{ assembly: { documents: { id: string }[] } }>(
      'query ($id: ID!) { assembly(id: $id) { documents { id } } }',
      { id },
      here.as('Ada'),
    );
    const [letter, form] = await Promise.all(
      assembly.documents.slice(0, 2).map((file) => pdfOf(file.id, here.as('Ada'))),
    );
    expect(letter?.text).toContain('Élection à l’organe dirigeant');
    expect(form?.text).toContain('Quitus');
    expect(form?.text).not.toContain('Élection');
  });

  it('keeps the statutes it was convened under when they change', async () => {
    const here = await house({ 'elig.dues': 'assembly-date' });
    await here.welcome('Bakary', { paid: false });
    const id = await convened(here);
    await here.adopt({ 'elig.dues': 'none' }, today());
    const electors = async (assemblyId: string) =>
      (
        await ask<{ electorate: { electors: number } }>(
          'query ($id: ID!) { electorate(assemblyId: $id) { electors } }',
          { id: assemblyId },
          here.as('Inès'),
        )
      ).electorate.electors;
    expect(await electors(id)).toBe(4);
    expect(await electors(await prepared(here))).toBe(5);
  });

  it('refuses a late notice where the statutes refuse it (conv.late)', async () => {
    const here = await house({ 'conv.late': 'refuse' });
    const id = await prepared(here, { startsAt: inDays(10) });
    const answer = await verb(
      'convene',
      { assemblyId: id, input: { lateReason: 'oubli' } },
      here.as('Solène'),
    );
    expect(answer).toMatchObject({ code: 'convocation.too-late', message: expect.stringContaining('5') });
    expect(await convocations(here, id)).toEqual([]);
  });

  it('asks why a late one leaves where they only note it, and grades each copy', async () => {
    const here = await house({ 'conv.late': 'flag' });
    const id = await prepared(here, { startsAt: inDays(10) });
    const unexplained = await verb('convene', { assemblyId: id }, here.as('Solène'));
    expect(unexplained).toMatchObject({ code: 'convocation.late-reason-needed', field: 'lateReason' });
    const input = { lateReason: 'La salle n’était pas sûre.' };
    const late = await verb('convene', { assemblyId: id, input }, here.as('Solène'));
    expect(late).toMatchObject({ state: 'convened', lateReason: input.lateReason });
    expect((await convocations(here, id)).map(({ lateDays }) => lateDays)).toEqual([5, 5, 5, 5]);
  });

  it.each([
    ['an empty agenda', { fromTemplate: false }, 'assembly.agenda-empty'],
    ['no place', { place: '' }, 'assembly.place-missing'],
    [
      'a link the statutes do not know',
      { remoteLink: 'https://visio.fr' },
      'assembly.remote-not-in-statutes',
    ],
  ])('refuses %s', async (_, over, code) => {
    const here = await house();
    const id = await prepared(here, over);
    expect(await verb('convene', { assemblyId: id }, here.as('Solène'))).toMatchObject({ code });
  });

  it('refuses without statutes, a date gone by, and a second time', async () => {
    const bare = await house(null);
    const lawless = await prepared(bare);
    expect(await verb('convene', { assemblyId: lawless }, bare.as('Solène'))).toMatchObject({
      code: 'assembly.no-statutes',
    });
    const here = await house();
    const past = await prepared(here);
    await sql(`update assembly set starts_at = now() - interval '1 hour' where id = $1`, [past]);
    expect(await verb('convene', { assemblyId: past }, here.as('Solène'))).toMatchObject({
      code: 'assembly.date-past',
    });
    const id = await convened(here);
    expect(await verb('convene', { assemblyId: id }, here.as('Solène'))).toMatchObject({
      code: 'assembly.already-convened',
    });
  });

  it('is the chair’s alone where the statutes say so (conv.by), and nobody’s from elsewhere', async () => {
    const here = await house({ 'conv.by': 'chair' });
    const id = await prepared(here);
    expect(await verb('convene', { assemblyId: id }, here.as('Joaquim'))).toMatchObject({
      code: 'assembly.not-by-your-office',
    });
    expect(await verb('convene', { assemblyId: id }, here.as('Inès'))).toMatchObject({
      code: 'access.denied',
    });
    const elsewhere = await house();
    expect(await verb('convene', { assemblyId: id }, elsewhere.as('Solène'))).toMatchObject({
      code: 'not-found',
    });
    expect(await verb('convene', { assemblyId: id }, here.as('Solène'))).toMatchObject({ state: 'convened' });
  });
});

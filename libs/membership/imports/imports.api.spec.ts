import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { api, ask, graphql, request, signedIn, sql } from '../../../apps/api/testing/client.js';
import { crowd, weavers } from '../testing/lists.js';
import { news } from '../testing/news.js';
import { Office, type Taken, type Tools } from '../testing/office.js';

const tools = { api, ask, request, signedIn, sql } as unknown as Tools;
let office: Office;
beforeEach(async () => {
  office = await Office.open(tools);
});

const COUNTS = 'counts { create update unchanged skip undecided errors warnings memberships fees }';
const plain = (sentence: string): string => sentence.replace(/[\u00a0\u202f]/g, ' ');
const heading = 'Nom;Prénom;Email;Ville;Numéro de membre;Catégorie';
const list = (...lines: string[]): string => [heading, ...lines].join('\n');

interface Preview {
  blockers: string[];
  counts: Record<string, number>;
  columns: { heading: string; target: string; confidence: number; reason: string }[];
  problems: { total: number; items: { line: number; level: string; sentence: string }[] };
  newCategories: { name: string; lines: number }[];
}

describe('the preview', () => {
  it('says what each column becomes and why, and what importing would do', async () => {
    const fileId = await office.upload('tisserands.csv', weavers);
    const preview = await office.preview<Preview>(
      fileId,
      `lines blockers ${COUNTS} columns { heading target confidence reason } firstLines { line cells }`,
    );
    expect(preview).toMatchObject({
      lines: 3,
      blockers: [],
      counts: { create: 3, update: 0, undecided: 0, errors: 0, memberships: 3, fees: 1 },
    });
    expect(preview.columns[0]).toEqual({
      heading: 'Nom',
      target: 'familyName',
      confidence: 0.95,
      reason: 'd’après le titre de la colonne',
    });
    expect(await office.census()).toMatchObject({ person: 2 });
  });

  it('says every problem with its line, page by page, in the language of the viewer', async () => {
    const fileId = await office.upload(
      'fautes.csv',
      list('Lin;Zoé;lin@;Crest;;Membre actif', ';;;Die;;Membre actif', 'Fil;Ana;a@e.fr;;;Passant'),
    );
    const fields = `blockers newCategories { name lines } problems(limit: 2) { total items { line level sentence } }`;
    const preview = await office.preview<Preview>(fileId, fields);
    expect(preview.problems.total).toBe(3);
    expect(
      preview.problems.items.map((problem) => ({ ...problem, sentence: plain(problem.sentence) })),
    ).toEqual([
      {
        line: 2,
        level: 'error',
        sentence:
          'Ligne 2, colonne « Email » : « lin@ » n’est pas une adresse e-mail. Corrigez-la ou laissez la cellule vide.',
      },
      { line: 3, level: 'error', sentence: expect.stringContaining('on ne sait pas de qui il s’agit') },
    ]);
    expect(preview.newCategories).toEqual([{ name: 'Passant', lines: 1 }]);
    expect(preview.blockers.map(plain)).toEqual([
      expect.stringContaining('Passant'),
      expect.stringContaining('2 erreurs'),
    ]);
    office.secretary = { ...office.secretary, locale: 'en' };
    const english = await office.preview<Preview>(fileId, fields);
    expect(english.problems.items[0]?.sentence).toContain('Line 2');
  });

  it('shows a line beside whom it may be, and waits for a decision when unsure', async () => {
    await office.knows({ given_name: 'Iris', family_name: 'Canevas', email: 'iris@exemple.fr' });
    await office.knows({ given_name: 'Hugo', family_name: 'Bobine', email: 'noe@exemple.fr' });
    const fileId = await office.upload('tisserands.csv', weavers);
    const { duplicates, counts } = await office.preview<{ duplicates: object; counts: object }>(
      fileId,
      `${COUNTS} duplicates { total items { decided candidate { line name }
         decision { action how } matches { sure reasons person { displayName details { email } } } } }`,
    );
    expect(counts).toMatchObject({ create: 1, update: 1, undecided: 1 });
    expect(duplicates).toEqual({
      total: 2,
      items: [
        {
          decided: false,
          candidate: { line: 2, name: 'Iris Canevas' },
          decision: { action: 'update', how: 'fillBlanks' },
          matches: [
            {
              sure: true,
              reasons: ['même adresse e-mail', 'même nom'],
              person: { displayName: 'Iris Canevas', details: { email: 'iris@exemple.fr' } },
            },
          ],
        },
        expect.objectContaining({ candidate: { line: 3, name: 'Noé Bobine' }, decision: null }),
      ],
    });
  });

  it.each([
    ['a PDF', '%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n', 'import.file-is-pdf'],
    ['a web page', '<!DOCTYPE html><html><body><table></table></body></html>', 'import.file-is-web-page'],
    ['headings alone', 'Nom;Prénom\n', 'import.heading-only'],
  ])('refuses %s with a sentence', async (_, content, code) => {
    const fileId = await office.upload('liste.csv', content);
    const { errors } = await graphql(
      'query ($id: ID!) { previewImport(fileId: $id) { lines } }',
      { id: fileId },
      office.secretary,
    );
    expect(errors[0]?.extensions).toMatchObject({ code: 'REFUSED', refusal: code });
    expect(errors[0]?.message).toMatch(/\.$/);
  });
});

describe('an import', () => {
  it('takes in people with all that the list says of them', async () => {
    const taken = await office.takeIn('tisserands.csv', weavers);
    expect(taken).toMatchObject({ state: 'done', created: 3, total: 3, progress: 3, failure: null });
    const [iris] = await sql(
      `select p.member_number, p.phone, p.postcode, p.birth_date::text, m.starts_on::text as since,
         f.starts_on::text as paid_from, f.ends_on::text as paid_until, f.amount_cents, f.source,
         (select given from consent c where c.person_id = p.id) as newsletter, n.body as note,
         (select array_agg(t.name order by t.name) from person_tag x join tag t on t.id = x.tag_id
          where x.person_id = p.id) as tags, p.recorded_by is not null as by_someone
       from person p join membership m on m.person_id = p.id join fee_coverage f on f.person_id = p.id
         join note n on n.person_id = p.id
       where p.association_id = $1 and p.member_number = 'W1'`,
      [office.id],
    );
    expect(iris).toEqual({
      member_number: 'W1',
      phone: '+33612345678',
      postcode: '26400',
      birth_date: '1985-04-03',
      since: '2024-09-01',
      paid_from: '2026-01-01',
      paid_until: '2026-12-31',
      amount_cents: 2000,
      source: 'import de tisserands.csv',
      newsletter: true,
      note: 'Sait coudre',
      tags: ['atelier', 'jardin'],
      by_someone: true,
    });
    expect(await office.census()).toMatchObject({
      person: 5,
      membership: 5,
      fee_coverage: 1,
      consent: 2,
      tag: 2,
    });
  });

  it('tells how far it is until it ends', async () => {
    const fileId = await office.upload('foule.csv', crowd(1500));
    const { id } = await office.ask(fileId, { options: { undecided: 'create' } });
    const heard = await news<{ importProgress: Pick<Taken, 'state' | 'progress' | 'created'> }>(
      api().url,
      'subscription ($id: ID!) { importProgress(id: $id) { state progress total created failure } }',
      { id },
      office.secretary,
    );
    expect(heard.at(-1)?.importProgress).toMatchObject({ state: 'done', progress: 1500, created: 1500 });
    const steps = heard.map(({ importProgress }) => importProgress.progress);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  it('creates the categories it is asked to, links organisations to who speaks for them, fills own fields', async () => {
    await sql(
      `insert into custom_field (association_id, id, key, label, kind, options)
       values ($1, gen_random_uuid(), 'taille', 'Taille', 'choice', '{S,M}')`,
      [office.id],
    );
    await office.takeIn(
      'structures.csv',
      [
        'Raison sociale;Représentant;Email;Catégorie;Taille',
        'Filature du Lac;Lac Paule;lac@exemple.fr;Structure;m',
      ].join('\n'),
      { options: { categories: [{ name: 'Structure', voice: 'consultative' }] } },
    );
    const [organisation] = await sql(
      `select p.display_name, r.display_name as speaks, c.voice, p.custom from person p
         join person r on r.id = p.representative_id join membership m on m.person_id = p.id
         join membership_category c on c.id = m.category_id where p.association_id = $1 and p.kind = 'organisation'`,
      [office.id],
    );
    expect(organisation).toEqual({
      display_name: 'Filature du Lac',
      speaks: 'Paule Lac',
      voice: 'consultative',
      custom: { taille: 'M' },
    });
  });

  it('completes known people: blanks only, or with the file’s word where that was decided', async () => {
    const iris = await office.knows({
      given_name: 'Iris',
      family_name: 'Canevas',
      email: 'iris@exemple.fr',
      phone: '+33699999999',
    });
    const noe = await office.knows({
      given_name: 'Noé',
      family_name: 'Bobine',
      email: 'noe@exemple.fr',
      city: 'Die',
    });
    const taken = await office.takeIn('tisserands.csv', weavers, {
      decisions: [{ line: 3, action: 'update', personId: noe, how: 'overwrite' }],
    });
    expect(taken).toMatchObject({ state: 'done', created: 1, updated: 2 });
    const [kept, overwritten] = await sql(
      `select phone, city, member_number from person where id in ($1, $2) order by member_number`,
      [iris, noe],
    );
    expect(kept).toEqual({ phone: '+33699999999', city: 'Crest', member_number: 'W1' });
    expect(overwritten).toEqual({ phone: null, city: 'Crest', member_number: 'W2' });
  });

  it('takes the same list a second time for nothing new', async () => {
    await office.takeIn('tisserands.csv', weavers);
    const fileId = await office.upload('tisserands.csv', weavers);
    const { counts } = await office.preview<Preview>(fileId, COUNTS);
    expect(counts).toMatchObject({ create: 0, unchanged: 2, undecided: 1 });
    expect(await office.ask(fileId, { decisions: [{ line: 4, action: 'skip' }] })).toMatchObject({
      __typename: 'Refusal',
      code: 'imports.nothing-to-do',
    });
  });

  it('never turns a refusal into a consent, nor takes a number from its holder', async () => {
    await office.takeIn('tisserands.csv', weavers);
    const taken = await office.takeIn(
      'suite.csv',
      [
        'Nom;Prénom;Email;Newsletter;Numéro de membre;Catégorie',
        'Bobine;Noé;noe@exemple.fr;Oui;;',
        'Autre;Léo;leo@exemple.fr;;W1;Membre actif',
      ].join('\n'),
      { options: { leaveOutErrors: true, undecided: 'create' } },
    );
    expect(taken).toMatchObject({ state: 'done', created: 1, unchanged: 1 });
    expect(
      await office.value(
        `select array_agg(given) from consent c join person p on p.id = c.person_id
         where p.association_id = $1 and p.family_name = 'Bobine'`,
      ),
    ).toEqual([false]);
    expect(
      await office.value(
        `select member_number from person where association_id = $1 and family_name = 'Autre'`,
      ),
    ).toBeNull();
  });

  it.each<[string, string, object, string]>([
    ['errors nobody accepted', list('Lin;Zoé;lin@;;;Membre actif'), {}, 'imports.errors-remain'],
    ['a category nobody settled', list('Lin;Zoé;;;;Passant'), {}, 'imports.category-undecided'],
    ['a line that names nobody', list(';;x@e.fr;;;Membre actif'), {}, 'imports.errors-remain'],
    [
      'only lines that name nobody',
      list(';;x@e.fr;;;Membre actif'),
      { options: { leaveOutErrors: true } },
      'imports.nothing-to-do',
    ],
    [
      'two columns for one field',
      list('Lin;Zoé;;;;'),
      { mapping: ['familyName', 'familyName'] },
      'imports.mapping-wrong',
    ],
    ['no column that names anyone', list('Lin;Zoé;;;;'), { mapping: ['note'] }, 'imports.mapping-wrong'],
    [
      'an update of nobody known',
      list('Lin;Zoé;;;;Membre actif'),
      { decisions: [{ line: 2, action: 'update', personId: 'f0000000-0000-4000-8000-000000000000' }] },
      'imports.person-gone',
    ],
    [
      'a category that is not there',
      list('Lin;Zoé;;;;'),
      { options: { defaultCategoryId: 'f0000000-0000-4000-8000-000000000000' } },
      'imports.category-unknown',
    ],
  ])('is refused for %s', async (_, content, given, code) => {
    const asked = await office.ask(await office.upload('liste.csv', content), given as never);
    expect(asked).toMatchObject({ __typename: 'Refusal', code });
    expect(asked.message).not.toContain('imports.');
    expect(await office.census()).toMatchObject({ person: 2, membership: 2 });
  });

  it('is refused while a resemblance waits for a decision', async () => {
    await office.knows({ given_name: 'Hugo', family_name: 'Bobine', email: 'noe@exemple.fr' });
    const fileId = await office.upload('tisserands.csv', weavers);
    expect(await office.ask(fileId)).toMatchObject({ code: 'imports.undecided' });
    expect(await office.ask(fileId, { options: { undecided: 'create' } })).toMatchObject({
      state: 'waiting',
    });
  });

  it('of ten thousand members is done whole, and undone whole', async () => {
    const before = await office.census();
    const taken = await office.takeIn('dix mille.csv', crowd(10_000), { options: { undecided: 'create' } });
    expect(taken).toMatchObject({ state: 'done', created: 10_000 });
    expect(await office.census()).toMatchObject({ person: 10_002, membership: 10_002, fee_coverage: 10_000 });
    expect((await office.undo(taken.id)).state).toBe('undone');
    expect(await office.census()).toEqual(before);
  }, 120_000);

  it('asked twice at once takes people in once', async () => {
    const files = await Promise.all(['a.csv', 'b.csv'].map((name) => office.upload(name, crowd(300))));
    const asked = await Promise.all(
      files.map((fileId) => office.ask(fileId, { options: { undecided: 'create' } })),
    );
    const ended = await Promise.all(asked.map(({ id }) => office.ended(id)));
    expect(ended.map(({ state }) => state).sort()).toEqual(['done', 'failed']);
    expect(ended.find(({ state }) => state === 'failed')?.failure).toContain('n’apporte rien');
    expect(await office.census()).toMatchObject({ person: 302 });
  });

  it('that stops in the middle leaves nothing, and says so', async () => {
    const trap = `trap_${office.id.slice(-12)}`;
    await sql(
      `alter table note add constraint ${trap} check (body <> 'Sait coudre' or association_id <> '${office.id}')`,
    );
    const before = await office.census();
    const taken = await office.takeIn('tisserands.csv', weavers);
    await sql(`alter table note drop constraint ${trap}`);
    expect(taken).toMatchObject({ state: 'failed', created: 0, progress: 0 });
    expect(taken.failure).toMatch(/Rien n’a été importé.*le code [0-9a-f]{8}/);
    expect(await office.census()).toEqual(before);
  });
});

describe('who may import', () => {
  it('is refused to a member, to a stranger, and to another association', async () => {
    const fileId = await office.upload('tisserands.csv', weavers);
    const preview = 'query ($id: ID!) { previewImport(fileId: $id) { lines } }';
    const other = await Office.open(tools);
    const refusals = await Promise.all(
      [office.member, {}, other.secretary].map((who) => graphql(preview, { id: fileId }, who)),
    );
    expect(refusals.map(({ errors }) => errors[0]?.extensions?.['refusal'])).toEqual([
      'access.denied',
      'sign-in.required',
      'not-found',
    ]);
  });

  it('keeps an import from another association', async () => {
    const taken = await office.takeIn('tisserands.csv', weavers);
    const other = await Office.open(tools);
    expect(await office.undo(taken.id, other.secretary)).toMatchObject({ code: 'not-found' });
    expect(await office.undo(taken.id, office.member)).toMatchObject({ code: 'access.denied' });
    const { imports } = await ask<{ imports: { total: number } }>(
      '{ imports { total items { id } } }',
      {},
      other.secretary,
    );
    expect(imports.total).toBe(0);
    expect(await office.census()).toMatchObject({ person: 5 });
  });
});

describe('undoing', () => {
  it('takes everything back', async () => {
    const before = await office.census();
    const taken = await office.takeIn('tisserands.csv', weavers);
    expect(await office.undo(taken.id)).toMatchObject({ state: 'undone', kept: [] });
    expect(await office.census()).toEqual(before);
    expect(await office.undo(taken.id)).toMatchObject({ code: 'imports.not-done' });
  });

  it('gives known people back what they were, and reverses their fees', async () => {
    const iris = await office.knows({ given_name: 'Iris', family_name: 'Canevas', email: 'iris@exemple.fr' });
    const taken = await office.takeIn('tisserands.csv', weavers);
    expect(await office.undo(taken.id)).toMatchObject({ state: 'undone', kept: [] });
    const [back] = await sql(
      `select member_number, phone, street, birth_date,
         (select count(*)::int from membership m where m.person_id = p.id) as memberships,
         (select count(*)::int from fee_coverage c where c.person_id = p.id) as fees,
         (select count(*)::int from fee_coverage_reversal r join fee_coverage c on c.id = r.coverage_id
          where c.person_id = p.id) as reversed,
         (select array_agg(given order by recorded_at) from consent c where c.person_id = p.id) as consents
       from person p where id = $1`,
      [iris],
    );
    expect(back).toEqual({
      member_number: null,
      phone: null,
      street: '',
      birth_date: null,
      memberships: 0,
      fees: 1,
      reversed: 1,
      consents: [true, false],
    });
    expect(await office.census()).toMatchObject({ person: 3, note: 0, person_tag: 0 });
  });

  it('keeps what has changed since, and says it', async () => {
    const iris = await office.knows({ given_name: 'Iris', family_name: 'Canevas', email: 'iris@exemple.fr' });
    const taken = await office.takeIn('tisserands.csv', weavers);
    await sql(`update person set phone = '+33700000000' where id = $1`, [iris]);
    const undone = await office.undo(taken.id);
    expect(undone.kept).toEqual([
      'Iris Canevas : téléphone avait changé depuis et reste tel quel.'.replace(' :', '\u00a0:'),
    ]);
    expect(await office.value('select phone from person where association_id = $1 and id = $2', iris)).toBe(
      '+33700000000',
    );
  });

  it.each<[string, string, string]>([
    [
      'a mandate',
      `insert into mandate (association_id, id, person_id, role, starts_on)
       select association_id, gen_random_uuid(), id, 'auditor', '2026-01-01' from person
       where association_id = $1 and member_number = 'W2'`,
      'Noé Bobine (ligne 3) : mandat',
    ],
    [
      'a corrected page',
      `insert into person_change (association_id, id, person_id, kind)
       select association_id, gen_random_uuid(), id, 'corrected' from person
       where association_id = $1 and member_number = 'W1'`,
      'Iris Canevas (ligne 2) : fiche corrigée depuis',
    ],
    [
      'an ended membership',
      `update membership set ends_on = '2026-06-30' where association_id = $1
         and person_id = (select id from person where association_id = $1 and member_number = 'W2')`,
      'Noé Bobine (ligne 3) : adhésion modifiée',
    ],
    [
      'a fee noted since',
      `insert into fee_coverage (association_id, id, person_id, starts_on, ends_on, source)
       select association_id, gen_random_uuid(), id, '2027-01-01', '2027-12-31', 'desk' from person
       where association_id = $1 and member_number = 'W1'`,
      'Iris Canevas (ligne 2) : cotisation notée depuis',
    ],
  ])('is refused for %s, with the name and the reason, and nothing is undone', async (_, since, said) => {
    const taken = await office.takeIn('tisserands.csv', weavers);
    await sql(since, [office.id]);
    const before = await office.census();
    const refused = await office.undo(taken.id);
    expect(refused.code).toBe('imports.in-use');
    expect(plain(refused.message)).toContain(said);
    expect(await office.census()).toEqual(before);
    expect(await office.read(taken.id)).toMatchObject({ state: 'done' });
  });
});

describe('exporting', () => {
  const EXPORT = `mutation ($input: ExportPeopleInput!) { file: exportPeople(input: $input)
    { __typename ... on File { name href mediaType size } ... on Refusal { code message field } } }`;
  interface Exported {
    file: { __typename: string; href: string; name: string; code: string };
  }
  const exported = async (input: object): Promise<string> => {
    const { file } = await ask<Exported>(EXPORT, { input }, office.secretary);
    const response = await request(file.href, office.secretary);
    return response.text();
  };

  it('writes the filtered list, the columns asked for, and nothing a spreadsheet would run', async () => {
    await office.takeIn('tisserands.csv', weavers);
    await office.knows({ given_name: 'Ève', family_name: '=HYPERLINK("http://x")' });
    expect(await exported({ format: 'csv', search: 'hyperlink', columns: ['familyName', 'givenName'] })).toBe(
      'Nom;Prénom\r\n"\'=HYPERLINK(""http://x"")";Ève\r\n',
    );
    const members = await exported({
      format: 'json',
      filter: { membership: 'member' },
      columns: ['givenName'],
    });
    expect(JSON.parse(members).map(({ givenName }: { givenName: string }) => givenName)).toEqual([
      'Noé',
      'Iris',
      'Zélie',
      'Marcel',
      'Solange',
    ]);
  });

  it.each(['csv', 'xlsx'])('gives a %s that can come in again and says nothing new', async (format) => {
    await office.takeIn('tisserands.csv', weavers);
    const { file } = await ask<Exported>(EXPORT, { input: { format } }, office.secretary);
    const bytes = new Uint8Array(await (await request(file.href, office.secretary)).arrayBuffer());
    const fileId = await office.upload(file.name, bytes);
    const preview = await office.preview<Preview>(fileId, `${COUNTS} problems { items { sentence } }`, {
      decisions: [4, 5, 6].map((line) => ({ line, action: 'skip' })),
    });
    expect(preview).toMatchObject({ counts: { unchanged: 2, create: 0, update: 0, errors: 0 } });
  });

  it('is for who may export, and for their eyes only', async () => {
    const { file } = await ask<Exported>(EXPORT, { input: { format: 'csv' } }, office.secretary);
    expect((await request(file.href, office.member)).status).toBe(404);
    const denied = await ask<Exported>(EXPORT, { input: { format: 'csv' } }, office.member);
    expect(denied.file.code).toBe('access.denied');
    const unknown = await ask<Exported>(
      EXPORT,
      { input: { format: 'csv', columns: ['shoe'] } },
      office.secretary,
    );
    expect(unknown.file).toMatchObject({ code: 'export.column-unknown', field: 'columns' });
  });
});

const folder = resolve(process.cwd(), '../shared/data/treasury');
if (existsSync(folder)) {
  describe('lists as they are', () => {
    const sample = (name: string) => readFileSync(resolve(folder, name));

    it.each(['csv', 'xlsx', 'ods'])('takes in the 40 members of Paheko from %s', async (format) => {
      const name = `paheko-membres-40.${format}`;
      const taken = await office.takeIn(name, sample(name), { options: { undecided: 'create' } });
      expect(taken).toMatchObject({ state: 'done', created: 40, skipped: 0 });
      expect(await office.census()).toMatchObject({ person: 42, membership: 42 });
    });

    it('then notes the 30 fees that were paid, on the members known by their number', async () => {
      await office.takeIn('paheko-membres-40.csv', sample('paheko-membres-40.csv'), {
        options: { undecided: 'create' },
      });
      const taken = await office.takeIn(
        'paheko-inscriptions-import-40.csv',
        sample('paheko-inscriptions-import-40.csv'),
        {
          options: {
            categories: ['Plein tarif', 'Tarif réduit'].map((name) => ({ name, categoryId: office.active })),
          },
        },
      );
      expect(taken).toMatchObject({ state: 'done', created: 0, updated: 30, unchanged: 10 });
      expect(await office.census()).toMatchObject({ person: 42, fee_coverage: 30 });
    });

    it('takes in the orders of HelloAsso, each member once, what was really paid', async () => {
      const name = 'helloasso-adhesions-synthetic.csv';
      const fileId = await office.upload(name, sample(name));
      const { newCategories } = await office.preview<Preview>(fileId, 'newCategories { name lines }');
      const categories = newCategories.map((category) => ({
        name: category.name,
        categoryId: office.active,
      }));
      const taken = await office.takeIn(name, sample(name), {
        options: { categories, undecided: 'create' },
      });
      expect(taken).toMatchObject({ state: 'done', created: 5 });
      expect(
        await office.value('select sum(amount_cents)::int from fee_coverage where association_id = $1'),
      ).toBe(8000);
      expect(
        await office.value('select array_agg(body order by body) from note where association_id = $1'),
      ).toContain('Commande 900000102, payée par Anaïs Fictif');
    });
  });
} else {
  it('lists as they are: the samples are not here, reading them was NOT tested', () => {
    console.warn(`Sample member files were not found in ${folder}.`);
    expect(existsSync(folder)).toBe(false);
  });
}

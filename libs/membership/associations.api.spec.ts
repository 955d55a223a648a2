import { newId } from '@etabli/kernel';
import { request, signedIn, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion } from './testing/asking.js';
import { today, Village, type Villager } from './testing/village.js';

let claire: Villager;
let zoe: Villager;
beforeAll(async () => {
  ({ claire, zoe } = await Village.founded());
});

describe('an association', () => {
  test('says what it is, in its own words', async () => {
    const input = {
      object: 'Un lieu ouvert',
      siret: '732 829 320 00074',
      website: 'https://village.example',
      surfaceM2: 400,
    };
    const shows = 'name object siret website surfaceM2';
    const described = await doing(claire, 'describeAssociation', { input }, `Association { ${shows} }`);
    expect(described).toMatchObject({ name: 'Le Village', siret: '73282932000074', surfaceM2: 400 });
    expect(await asking(zoe, 'association', {}, shows)).toMatchObject({ object: 'Un lieu ouvert' });
    expect(await refusedQuestion({}, 'association', {}, 'name')).toBe('sign-in.required');
  });

  test('refuses numbers that are none, and who may not describe it', async () => {
    const describeIt = (input: object, who = claire) => refusal(who, 'describeAssociation', { input });
    expect(await describeIt({ siret: '12' })).toMatchObject({ code: 'association.siret', field: 'siret' });
    expect(await describeIt({ rna: '12' })).toMatchObject({ code: 'association.rna', field: 'rna' });
    expect(await describeIt({ timeZone: 'Mars/Base' })).toMatchObject({ code: 'association.time-zone' });
    expect(await describeIt({ name: '' })).toMatchObject({ code: 'input.invalid', field: 'name' });
    expect((await describeIt({ name: 'À moi' }, zoe)).code).toBe('access.denied');
  });
});

describe('a new association', () => {
  const administrator = async () => {
    const userId = newId();
    await sql('insert into auth.users (id, email, name) values ($1, $2, $3)', [
      userId,
      `${userId}@exemple.fr`,
      'Admin',
    ]);
    await sql('insert into auth.administrators (user_id) values ($1)', [userId]);
    return { cookie: await signedIn(userId) };
  };
  const input = (slug: string, values: object = {}) => ({
    input: {
      slug,
      name: 'La Fabrique',
      chair: { givenName: 'Rose', familyName: 'Martin', email: `${slug}@exemple.fr` },
      ...values,
    },
  });

  test('begins with categories, statutes and a chair who is invited', async () => {
    const slug = `fabrique-${newId().slice(-8)}`;
    const made = await doing(
      await administrator(),
      'createAssociation',
      input(slug),
      'Association { id slug name }',
    );
    expect(made).toMatchObject({ slug, name: 'La Fabrique' });
    const [mail] = await sql<{ text: string }>(
      `select text from mail where association_id = $1 and kind = 'invitation'`,
      [made['id']],
    );
    const [, token] = /token=([\w.-]+)/.exec(mail?.text ?? '') ?? [];
    const response = await request('/invitations/accept', {
      method: 'POST',
      body: JSON.stringify({ token }),
      headers: { 'content-type': 'application/json' },
    });
    const [cookie = ''] = (response.headers.getSetCookie()[0] ?? '').split(';');
    const rose = { cookie, association: slug };
    expect(await asking(rose, 'viewer', {}, 'roles person { displayName }')).toEqual({
      roles: ['member', 'chair'],
      person: { displayName: 'Rose Martin' },
    });
    expect(await asking(rose, 'membershipCategories', {}, 'name voice')).toEqual([
      { name: 'Membres actifs', voice: 'deliberative' },
      { name: 'Membres d’honneur', voice: 'consultative' },
      { name: 'Membres bienfaiteurs', voice: 'consultative' },
    ]);
    expect(await asking(rose, 'statutes', {}, 'inForce { number effectiveFrom }')).toEqual({
      inForce: { number: 1, effectiveFrom: today() },
    });
  });

  test('is refused twice at one address, misnamed, half done, and to everybody else', async () => {
    const boss = await administrator();
    const slug = `atelier-${newId().slice(-8)}`;
    await doing(boss, 'createAssociation', input(slug), 'Association { id }');
    expect((await refusal(boss, 'createAssociation', input(slug))).code).toBe('association.slug-taken');
    expect(await refusal(boss, 'createAssociation', input('Pas Un Nom'))).toMatchObject({
      code: 'input.invalid',
      field: 'slug',
    });
    const wrong = { chair: { givenName: 'R', familyName: 'M', email: 'nowhere' } };
    const halfDone = `moitie-${newId().slice(-8)}`;
    expect(await refusal(boss, 'createAssociation', input(halfDone, wrong))).toMatchObject({
      code: 'input.invalid',
      field: 'chair.email',
    });
    expect(await sql('select 1 from association where slug = $1', [halfDone])).toEqual([]);
    expect((await refusal(claire, 'createAssociation', input(halfDone))).code).toBe('access.denied');
  });
});

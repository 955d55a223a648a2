import { asking, doing, json, refusal, term } from './testing/asking.js';
import { inDays, today, Village, type Villager } from './testing/village.js';

let village: Village;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
let elsewhere: Awaited<ReturnType<typeof Village.founded>>;
beforeAll(async () => {
  ({ village, claire, samir, zoe } = await Village.founded());
  elsewhere = await Village.founded();
});

const FIELD = 'CustomField { id key label kind options selfService position archivedAt }';
const correct = (who: Villager, id: string, custom: object) =>
  doing<{ details: { custom: object } }>(
    who,
    'correctPerson',
    { id, input: { custom: json(custom) } },
    'Person { details { custom } }',
  );
const define = (input: object) =>
  doing<{ id: string; key: string }>(claire, 'defineCustomField', { input }, FIELD);

describe('the association’s own fields', () => {
  test('are defined, described again, put in order and archived', async () => {
    const size = await define({
      label: 'Taille de T-shirt',
      kind: term('choice'),
      options: ['S', ' M ', 'M'],
    });
    expect(size).toMatchObject({ key: 'taille_de_t_shirt', options: ['S', 'M'], selfService: false });
    const trade = await define({ label: 'Métier', key: 'metier' });
    const order = { ids: [trade.id, size.id] };
    const list = await doing<{ items: { key: string }[] }>(
      claire,
      'reorderCustomFields',
      order,
      'CustomFieldList { items { key } }',
    );
    expect(list.items.map(({ key }) => key)).toEqual(['metier', 'taille_de_t_shirt']);
    const renamed = { id: size.id, input: { label: 'Taille', options: ['S', 'M', 'L'] } };
    expect(await doing(claire, 'defineCustomField', renamed, FIELD)).toMatchObject({
      label: 'Taille',
      key: size.key,
    });
    await doing(claire, 'archiveCustomField', { id: trade.id }, FIELD);
    expect(await asking(zoe, 'customFields', {}, 'key')).toEqual([{ key: 'taille_de_t_shirt' }]);
    expect((await refusal(claire, 'archiveCustomField', { id: trade.id })).code).toBe('field.archived');
  });

  test('are refused nameless, twice, without choices, of another kind, to others', async () => {
    const { id } = await define({ label: 'Clé', kind: term('number') });
    const refused = (input: object, who = claire) => refusal(who, 'defineCustomField', { input });
    expect(await refused({ label: ' ' })).toMatchObject({ code: 'input.required', field: 'label' });
    expect((await refused({ label: 'Clé' })).code).toBe('field.key-taken');
    expect((await refused({ label: 'Repas', kind: term('choice') })).code).toBe('field.no-options');
    expect(await refused({ label: 'X', key: 'Avec Espace' })).toMatchObject({
      code: 'input.invalid',
      field: 'key',
    });
    expect((await refused({ label: 'X' }, zoe)).code).toBe('access.denied');
    const kind = { id, input: { kind: term('text') } };
    expect((await refusal(claire, 'defineCustomField', kind)).code).toBe('field.kind-fixed');
    expect((await refusal(elsewhere.claire, 'archiveCustomField', { id })).code).toBe('not-found');
    expect((await refusal(zoe, 'archiveCustomField', { id })).code).toBe('access.denied');
    expect((await refusal(zoe, 'reorderCustomFields', { ids: [id] })).code).toBe('access.denied');
  });

  test('hold values that fit, filled in by whom they are for', async () => {
    await define({ label: 'Allergies', selfService: true });
    await define({ label: 'Caution', kind: term('yes_no') });
    expect((await correct(claire, zoe.id, { allergies: ' noix ', caution: true })).details.custom).toEqual({
      allergies: 'noix',
      caution: true,
    });
    expect((await correct(zoe, zoe.id, { allergies: 'aucune', caution: true })).details.custom).toEqual({
      allergies: 'aucune',
      caution: true,
    });
    expect((await correct(zoe, zoe.id, { allergies: null })).details.custom).toEqual({ caution: true });
    const refused = (who: Villager, custom: object) =>
      refusal(who, 'correctPerson', { id: zoe.id, input: { custom: json(custom) } });
    expect(await refused(zoe, { caution: false })).toMatchObject({
      code: 'field.keepers-only',
      field: 'custom.caution',
    });
    expect(await refused(claire, { caution: 'oui' })).toMatchObject({
      code: 'field.not-yes-or-no',
      field: 'custom.caution',
    });
    expect(await refused(claire, { inconnu: 1 })).toMatchObject({
      code: 'field.unknown',
      field: 'custom.inconnu',
    });
  });
});

describe('a person’s page', () => {
  test('is corrected by the person, except what the association gives', async () => {
    const lea = await village.welcome('Léa Blanc');
    const change = (who: Villager, input: object) => refusal(who, 'correctPerson', { id: lea.id, input });
    const corrected = { id: lea.id, input: { phone: '0601020304', city: 'Brest' } };
    await doing(lea, 'correctPerson', corrected, 'Person { id }');
    expect(await change(lea, { memberNumber: '001' })).toMatchObject({
      code: 'people.keepers-only',
      field: 'memberNumber',
    });
    expect((await change(lea, { kind: term('organisation') })).code).toBe('people.keepers-only');
    expect((await change(zoe, { phone: '1' })).code).toBe('people.not-yours-to-see');
    expect((await change(elsewhere.claire, { phone: '1' })).code).toBe('not-found');
    expect((await change(lea, { email: 'lea' })).field).toBe('email');
    expect((await change(lea, { familyName: '', givenName: '' })).code).toBe('people.name-missing');
    await doing(claire, 'correctPerson', { id: lea.id, input: { memberNumber: 'A1' } }, 'Person { id }');
    const taken = { input: { familyName: 'Autre', memberNumber: 'A1' } };
    expect((await refusal(claire, 'registerPerson', taken)).code).toBe('people.member-number-taken');
  });

  test('shows an officer without a second factor no more than a member', async () => {
    const tom = await village.welcome('Tom Aubry', { role: 'secretary', secondFactor: false });
    const seen = await asking(
      tom,
      'person',
      { id: zoe.id },
      'details { email } viewerCan { action allowed reason }',
    );
    expect(seen['details']).toBeNull();
    expect(seen['viewerCan']).toContainEqual({
      action: 'correct',
      allowed: false,
      reason: expect.stringContaining('seconde vérification'),
    });
    const correction = { id: zoe.id, input: { phone: '0' } };
    expect((await refusal(tom, 'correctPerson', correction)).code).toBe('sign-in.second-factor');
  });

  test('of an organisation names a person who speaks for it', async () => {
    const input = { kind: term('organisation'), organisationName: 'Coop', representativeId: zoe.id };
    const made = await doing(
      claire,
      'registerPerson',
      { input },
      'Person { id displayName representative { displayName } }',
    );
    expect(made).toMatchObject({ displayName: 'Coop', representative: { displayName: 'Zoé Lambert' } });
    const wrong = { input: { ...input, organisationName: 'Scop', representativeId: made['id'] } };
    expect(await refusal(claire, 'registerPerson', wrong)).toMatchObject({ code: 'people.representative' });
    const foreign = { input: { ...input, organisationName: 'Scop', representativeId: elsewhere.zoe.id } };
    expect((await refusal(claire, 'registerPerson', foreign)).code).toBe('people.representative');
  });
});

describe('tags', () => {
  const TAGGING = 'Tagging { people tag { id name people } }';

  test('are put on people and taken off; accents and case make no other', async () => {
    const [max, noe] = [await village.welcome('Max Faure'), await village.welcome('Noé Roux')];
    const put = (personIds: string[], name: string) =>
      doing<{ people: number; tag: { id: string } }>(claire, 'tagPeople', { personIds, name }, TAGGING);
    const first = await put([max.id, noe.id, elsewhere.zoe.id], 'Bénévole fête');
    expect(first).toMatchObject({ people: 2, tag: { name: 'Bénévole fête', people: 2 } });
    expect(await put([max.id], 'benevole FETE')).toMatchObject({ people: 0, tag: { id: first.tag.id } });
    expect(await asking(max, 'person', { id: max.id }, 'tags { name }')).toEqual({
      tags: [{ name: 'Bénévole fête' }],
    });
    expect(await asking(zoe, 'person', { id: max.id }, 'tags { name }')).toEqual({ tags: [] });
    const off = (personIds: string[]) =>
      doing(claire, 'untagPeople', { personIds, tagId: first.tag.id }, TAGGING);
    expect(await off([max.id])).toMatchObject({ people: 1, tag: { people: 1 } });
    expect(await off([noe.id])).toEqual(expect.objectContaining({ people: 1, tag: null }));
    expect(await asking(claire, 'tags', {}, 'name')).toEqual([]);
  });

  test('are for those who keep members', async () => {
    const put = { personIds: [zoe.id], name: 'Ami' };
    expect((await refusal(zoe, 'tagPeople', put)).code).toBe('access.denied');
    expect((await refusal(claire, 'tagPeople', { ...put, name: ' ' })).code).toBe('input.required');
    const many = { personIds: Array.from({ length: 501 }, () => zoe.id), name: 'Tous' };
    expect((await refusal(claire, 'tagPeople', many)).code).toBe('tag.too-many');
    const { tag } = await doing<{ tag: { id: string } }>(claire, 'tagPeople', put, TAGGING);
    const off = { personIds: [zoe.id], tagId: tag.id };
    expect((await refusal(elsewhere.claire, 'untagPeople', off)).code).toBe('not-found');
    expect((await refusal(zoe, 'untagPeople', off)).code).toBe('access.denied');
  });
});

describe('notes', () => {
  test('are written, read and removed by who may', async () => {
    const written = { personId: zoe.id, body: 'Veut aider au bar.' };
    const note = await doing(samir, 'writeNote', written, 'Note { id body author { displayName } }');
    expect(note).toMatchObject({ body: 'Veut aider au bar.', author: { displayName: 'Samir Benali' } });
    const seen = (who: Villager) => asking(who, 'person', { id: zoe.id }, 'notes { body }');
    expect(await seen(claire)).toEqual({ notes: [{ body: 'Veut aider au bar.' }] });
    expect(await seen(zoe)).toEqual({ notes: [] });
    const { id } = note;
    const inês = await village.welcome('Inês Melo', { role: 'board_member' });
    expect((await refusal(inês, 'removeNote', { id })).code).toBe('note.not-yours');
    expect((await refusal(zoe, 'removeNote', { id })).code).toBe('access.denied');
    expect((await refusal(elsewhere.claire, 'removeNote', { id })).code).toBe('not-found');
    await doing(samir, 'removeNote', { id }, 'Done { ok }');
    expect(await seen(claire)).toEqual({ notes: [] });
  });

  test('are refused empty, to others, elsewhere', async () => {
    const write = (who: Villager, body: string) => refusal(who, 'writeNote', { personId: zoe.id, body });
    expect(await write(samir, ' ')).toMatchObject({ code: 'input.required', field: 'body' });
    expect((await write(zoe, 'Moi')).code).toBe('access.denied');
    expect((await write(elsewhere.samir, 'Ailleurs')).code).toBe('not-found');
  });
});

describe('consents', () => {
  const say = (who: Villager, verb: string, values: object = {}) =>
    doing(
      who,
      verb,
      { personId: zoe.id, kind: term('photos'), ...values },
      'Consent { kind given source recordedBy { displayName } }',
    );
  const photos = async (who: Villager) => {
    const { consents } = await asking<{ consents: object[] }>(
      who,
      'person',
      { id: zoe.id },
      'consents { kind given source }',
    );
    return consents.find((consent) => 'kind' in consent && consent.kind === 'photos');
  };

  test('are never presumed; the person gives and withdraws them', async () => {
    expect(await photos(zoe)).toEqual({ kind: 'photos', given: false, source: null });
    expect(await say(zoe, 'giveConsent')).toMatchObject({ given: true, source: 'self' });
    expect(await say(zoe, 'giveConsent')).toMatchObject({ given: true });
    expect(await say(zoe, 'withdrawConsent')).toMatchObject({ given: false, source: 'self' });
    expect(await photos(zoe)).toEqual({ kind: 'photos', given: false, source: 'self' });
  });

  test('are noted by who keeps members, with how they know', async () => {
    const given = { personId: zoe.id, kind: term('photos') };
    expect(await refusal(claire, 'giveConsent', given)).toMatchObject({
      code: 'input.required',
      field: 'source',
    });
    expect(await say(claire, 'giveConsent', { source: 'bulletin signé' })).toMatchObject({
      source: 'bulletin signé',
      recordedBy: { displayName: 'Claire Moreau' },
    });
    const max = await village.welcome('Max Gros');
    expect((await refusal(max, 'withdrawConsent', given)).code).toBe('people.not-yours-to-see');
    expect((await refusal(elsewhere.claire, 'giveConsent', given)).code).toBe('not-found');
    expect((await refusal({}, 'giveConsent', given)).code).toBe('sign-in.required');
  });

  test('can be withdrawn by someone who is no longer a member', async () => {
    const gone = await village.welcome('Ugo Gone', { member: false });
    const values = { personId: gone.id, kind: term('newsletter'), source: 'bulletin' };
    await doing(claire, 'giveConsent', values, 'Consent { given }');
    expect(await doing(gone, 'withdrawConsent', values, 'Consent { given source }')).toMatchObject({
      given: false,
      source: 'self',
    });
  });
});

describe('the story of a person', () => {
  test('tells everything once, latest first, with who did it', async () => {
    const { id } = await doing<{ id: string }>(
      claire,
      'registerPerson',
      { input: { givenName: 'Ève', familyName: 'Roy' } },
      'Person { id }',
    );
    await doing(claire, 'correctPerson', { id, input: { city: 'Lorient', phone: '06' } }, 'Person { id }');
    const admitted = { personId: id, categoryId: village.active, startsOn: '2026-01-01' };
    const { id: membership } = await doing<{ id: string }>(
      claire,
      'admitMember',
      admitted,
      'Membership { id }',
    );
    const fee = {
      personId: id,
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      amountCents: 1500,
      source: 'espèces',
    };
    await doing(samir, 'recordFee', { input: fee }, 'FeeCoverage { id }');
    const role = { personId: id, role: term('auditor'), startsOn: today(), decidedBy: 'AG 2026' };
    const { id: mandate } = await doing<{ id: string }>(
      claire,
      'grantMandate',
      { input: role },
      'Mandate { id }',
    );
    await doing(claire, 'cancelMandate', { id: mandate, reason: 'Doublon' }, 'Mandate { id }');
    await doing(
      claire,
      'giveConsent',
      { personId: id, kind: term('newsletter'), source: 'bulletin' },
      'Consent { kind }',
    );
    await doing(
      claire,
      'endMembership',
      { id: membership, endsOn: inDays(1), reason: 'Départ' },
      'Membership { id }',
    );
    const shows = 'story { kind on sentence details by { displayName } }';
    const { story } = await asking<{ story: { kind: string; sentence: string }[] }>(
      claire,
      'person',
      { id },
      shows,
    );
    expect(story.map(({ kind }) => kind)).toEqual([
      'membership_ended',
      'consent_given',
      'mandate_cancelled',
      'mandate_granted',
      'fee_recorded',
      'admitted',
      'corrected',
      'registered',
    ]);
    expect(story[4]).toMatchObject({
      sentence: expect.stringMatching(
        /^Cotisation de 15,00\s€ pour la période du 1er janvier 2026 au 31 décembre 2026 \(espèces\)\.$/,
      ),
      by: { displayName: 'Samir Benali' },
    });
    expect(story[6]).toMatchObject({
      sentence: 'Fiche corrigée\u00a0: téléphone, ville.',
      details: { changes: { city: { from: '', to: 'Lorient' } } },
    });
    const english = await asking<{ story: { sentence: string }[] }>(
      { ...claire, locale: 'en' },
      'person',
      { id },
      shows,
    );
    expect(english.story[0]?.sentence).toMatch(/^Membership ended on .*: Départ\.$/);
  });

  test('is for the person and those who keep members', async () => {
    const story = (who: Villager) =>
      asking<{ story: object[] }>(who, 'person', { id: zoe.id }, 'story { key }');
    expect((await story(zoe)).story.length).toBeGreaterThan(0);
    expect((await story(samir)).story.length).toBeGreaterThan(0);
    expect((await story(await village.welcome('Bob Marin'))).story).toEqual([]);
  });
});

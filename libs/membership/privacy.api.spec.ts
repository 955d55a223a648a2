import { newId } from '@etabli/kernel';
import { request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from './testing/asking.js';
import { inDays, Village, type Villager } from './testing/village.js';

let village: Village;
let claire: Villager;
let samir: Villager;
let zoe: Villager;
beforeEach(async () => {
  ({ village, claire, samir, zoe } = await Village.founded());
});

const FILE = 'File { id name mediaType href }';
const read = async (href: string, { cookie, association }: Villager) =>
  request(href, { ...(cookie ? { cookie } : {}), ...(association ? { association } : {}) });

describe('a copy of personal data', () => {
  test('holds everything, for the person alone', async () => {
    await doing(samir, 'writeNote', { personId: zoe.id, body: 'Toujours souriante.' }, 'Note { id }');
    await doing(claire, 'tagPeople', { personIds: [zoe.id], name: 'Fête' }, 'Tagging { people }');
    const file = await doing<{ href: string }>(zoe, 'exportMyData', {}, FILE);
    expect(file).toMatchObject({ mediaType: 'application/json' });
    const copy = await (await read(file.href, zoe)).json();
    expect(copy).toMatchObject({
      association: 'Le Village',
      membership: {
        person: { given_name: 'Zoé', email: zoe.email },
        memberships: [{ category: 'Actifs', startsOn: '2019-01-01' }],
        notes: [{ body: 'Toujours souriante.' }],
        tags: ['Fête'],
        account: { email: zoe.email },
      },
    });
    expect((await read(file.href, claire)).status).toBe(404);
    const { story } = await asking<{ story: { kind: string }[] }>(
      zoe,
      'person',
      { id: zoe.id },
      'story { kind }',
    );
    expect(story[0]?.kind).toBe('exported');
  });

  test('is made for somebody by who may, and by nobody else', async () => {
    const made = await doing<{ href: string }>(samir, 'exportPersonData', { personId: zoe.id }, FILE);
    expect((await read(made.href, samir)).status).toBe(200);
    expect((await refusal(zoe, 'exportPersonData', { personId: zoe.id })).code).toBe('access.denied');
    const other = await Village.founded();
    expect((await refusal(other.claire, 'exportPersonData', { personId: zoe.id })).code).toBe('not-found');
    expect((await refusal({}, 'exportMyData')).code).toBe('sign-in.required');
    expect((await refusal({ ...zoe, association: undefined }, 'exportMyData')).code).toBe(
      'access.no-association',
    );
  });
});

describe('an erasure', () => {
  const REPORT = `ErasureReport { person { displayName erasedAt city details { email } }
    erased { code what count } kept { code what why count until } }`;
  interface Report {
    person: { displayName: string };
    erased: { code: string }[];
    kept: { code: string; until: string | null }[];
  }

  /** Somebody who left, and left traces everywhere. */
  async function departed() {
    const ugo = await village.welcome('Ugo Partant', { member: false });
    await village.admit(ugo.id, inDays(-400));
    await doing(
      claire,
      'correctPerson',
      { id: ugo.id, input: { phone: '0601', city: 'Brest' } },
      'Person { id }',
    );
    await doing(samir, 'writeNote', { personId: ugo.id, body: 'Difficile.' }, 'Note { id }');
    await doing(claire, 'tagPeople', { personIds: [ugo.id], name: 'Parti' }, 'Tagging { people }');
    const fee = { personId: ugo.id, startsOn: '2024-01-01', endsOn: '2024-12-31', source: 'virement' };
    await doing(samir, 'recordFee', { input: fee }, 'FeeCoverage { id }');
    const { href } = await doing<{ href: string }>(samir, 'exportPersonData', { personId: ugo.id }, FILE);
    for (const kind of ['convocation', 'news']) {
      await sql(
        `insert into mail (association_id, id, person_id, to_address, to_name, subject, html, text, kind, state)
         values ($1, $2, $3, $4, 'Ugo', 'Bonjour Ugo', '<p>Ugo</p>', 'Ugo', $5, 'sent')`,
        [village.id, newId(), ugo.id, ugo.email, kind],
      );
    }
    return { ugo, href };
  }

  test('leaves nobody, and says what was kept, why and until when', async () => {
    const { ugo, href } = await departed();
    const report = await doing<Report>(claire, 'erasePerson', { personId: ugo.id }, REPORT);
    expect(report.person).toMatchObject({
      displayName: 'Personne anonymisée',
      erasedAt: expect.any(String),
      city: '',
      details: { email: null },
    });
    expect(report.erased.map(({ code }) => code).sort()).toEqual([
      'erased.account',
      'erased.changes',
      'erased.files',
      'erased.identity',
      'erased.mails',
      'erased.notes',
      'erased.tags',
    ]);
    const year = new Date().getFullYear();
    expect(report.kept).toEqual([
      expect.objectContaining({ code: 'dates', until: null }),
      expect.objectContaining({
        code: 'fees',
        until: `${year + 10}-12-31`,
        why: expect.stringContaining('dix ans'),
      }),
      expect.objectContaining({
        code: 'convocations',
        until: expect.stringMatching(`^${year + 5}-`),
        count: 1,
      }),
    ]);
    expect(await (await read(href, samir)).text()).toBe(
      'Ce fichier a été effacé avec les données personnelles qu’il contenait.',
    );
    expect(await asking(ugo, 'viewer', {}, 'user { id } person { id }')).toEqual({
      user: null,
      person: null,
    });
    await expectNoTraceOf('Ugo', 'Partant', '0601', ugo.email);
  });

  /** Looks for words in every row of the association, except the proofs of convocation that are kept. */
  async function expectNoTraceOf(...words: string[]): Promise<void> {
    const tables = await sql<{ name: string }>(
      `select table_name as name from information_schema.columns
       where column_name = 'association_id' and table_schema = 'public'`,
    );
    for (const { name } of tables) {
      const rows = await sql<{ row: string }>(
        `select t::text as row from ${name} t where association_id = $1 ${name === 'mail' ? `and kind <> 'convocation'` : ''}`,
        [village.id],
      );
      for (const { row } of rows) for (const word of words) expect(`${name}: ${row}`).not.toContain(word);
    }
  }

  test('of an account that serves elsewhere only unlinks it', async () => {
    const { ugo } = await departed();
    const other = await Village.founded();
    const twin = await other.village.welcome('Ugo Ailleurs', { account: false });
    await sql('insert into belonging (association_id, user_id, person_id) values ($1, $2, $3)', [
      other.village.id,
      ugo.userId,
      twin.id,
    ]);
    const report = await doing<Report>(claire, 'erasePerson', { personId: ugo.id }, REPORT);
    expect(report.erased.map(({ code }) => code)).toContain('erased.link');
    const there = { ...ugo, association: other.village.slug };
    expect(await asking(there, 'viewer', {}, 'person { displayName }')).toEqual({
      person: { displayName: 'Ugo Ailleurs' },
    });
  });

  test('waits for the end of memberships, mandates and representations', async () => {
    expect((await refusal(claire, 'erasePerson', { personId: zoe.id })).code).toBe('erasure.in-force');
    const { ugo } = await departed();
    const seat = await village.mandate(ugo.id, 'auditor', inDays(10));
    expect((await refusal(claire, 'erasePerson', { personId: ugo.id })).code).toBe('erasure.in-force');
    await doing(claire, 'cancelMandate', { id: seat, reason: 'Parti' }, 'Mandate { id }');
    await village.organisation('La Coop', ugo);
    expect(await refusal(claire, 'erasePerson', { personId: ugo.id })).toMatchObject({
      code: 'erasure.represents',
      message: expect.stringContaining('La Coop'),
    });
  });

  test('is done once, by who may, at home; the page is closed for ever', async () => {
    const { ugo } = await departed();
    const other = await Village.founded();
    const personId = ugo.id;
    expect((await refusal(zoe, 'erasePerson', { personId })).code).toBe('access.denied');
    expect((await refusal(samir, 'erasePerson', { personId })).code).toBe('access.denied');
    expect((await refusal(other.claire, 'erasePerson', { personId })).code).toBe('not-found');
    await doing(claire, 'erasePerson', { personId }, REPORT);
    expect((await refusal(claire, 'erasePerson', { personId })).code).toBe('people.erased');
    const role = { personId, role: term('auditor'), startsOn: inDays(0), decidedBy: 'CA' };
    const admission = { personId, categoryId: village.active, startsOn: inDays(0) };
    expect((await refusal(claire, 'grantMandate', { input: role })).code).toBe('people.erased');
    expect((await refusal(claire, 'admitMember', admission)).code).toBe('people.erased');
    expect((await refusal(samir, 'writeNote', { personId, body: 'x' })).code).toBe('people.erased');
    expect((await refusal(claire, 'correctPerson', { id: personId, input: { phone: '1' } })).code).toBe(
      'people.erased',
    );
    expect((await refusal(claire, 'invitePerson', { personId })).code).toBe('people.erased');
  });
});

describe('the yearly review', () => {
  const REVIEW = `reviewedAt reviewedBy { displayName } dueOn people
    items { kind what reason since person { id } kept { code until } }`;
  interface Review {
    people: number;
    items: { person: { id: string } | null; kind: string; kept: { code: string }[] }[];
  }
  const review = () => asking<Review>(claire, 'retentionReview', {}, REVIEW);

  test('lists who left long ago and never agreed to stay known, with what would be kept', async () => {
    const gone = await village.welcome('Ève Ancienne', { member: false });
    await village.admit(gone.id, inDays(-500));
    const kept = await village.welcome('Guy Connu', { member: false });
    await village.admit(kept.id, inDays(-500));
    await doing(
      kept,
      'giveConsent',
      { personId: kept.id, kind: term('identity_after_departure') },
      'Consent { given }',
    );
    const recent = await village.welcome('Ada Récente', { member: false });
    await village.admit(recent.id, inDays(-100));
    const serving = await village.welcome('Paul Servant', { member: false, role: 'auditor' });
    await village.admit(serving.id, inDays(-500));
    const prospect = await village.welcome('Lia Curieuse', { member: false });
    await sql(`update person set recorded_at = now() - interval '40 months' where id = $1`, [prospect.id]);
    const found = await review();
    expect(found.items.map(({ person, kind }) => [person?.id, kind])).toEqual([
      [prospect.id, 'prospect'],
      [gone.id, 'departed'],
    ]);
    expect(found).toMatchObject({
      people: 2,
      items: [{ kept: [] }, { kept: [{ code: 'dates', until: null }] }],
    });
  });

  test('follows the times the association set, and what the law asks', async () => {
    const gone = await village.welcome('Ève Ancienne', { member: false });
    await village.admit(gone.id, inDays(-200));
    expect((await review()).people).toBe(0);
    const times = { departedMemberMonths: 3, assemblyPaperMonths: null, auditMonths: 12 };
    const shows = 'Association { retention { departedMemberMonths assemblyPaperMonths auditMonths } }';
    expect(await doing(claire, 'setRetention', { input: times }, shows)).toMatchObject({ retention: times });
    expect((await review()).people).toBe(1);
    const set = (change: object, who = claire) =>
      refusal(who, 'setRetention', { input: { ...times, ...change } });
    expect(await set({ departedMemberMonths: 40 })).toMatchObject({ code: 'retention.departed-too-long' });
    expect(await set({ assemblyPaperMonths: 12 })).toMatchObject({
      code: 'retention.papers-too-short',
      field: 'assemblyPaperMonths',
    });
    expect(await set({ auditMonths: -1 })).toMatchObject({ code: 'input.invalid', field: 'auditMonths' });
    expect((await set({}, zoe)).code).toBe('access.denied');
  });

  test('is first due a year after the association came here, whenever it was founded', async () => {
    await sql(
      `update association set founded_on = '1998-01-01', recorded_at = '2026-02-03T12:00:00Z' where id = $1`,
      [village.id],
    );
    expect(await review()).toMatchObject({ reviewedAt: null, reviewedBy: null, dueOn: '2027-02-03' });
  });

  test('is gone through once a year; old corrections can be forgotten', async () => {
    await doing(claire, 'correctPerson', { id: zoe.id, input: { phone: '06' } }, 'Person { id }');
    await sql(`update person_change set recorded_at = now() - interval '5 years' where association_id = $1`, [
      village.id,
    ]);
    expect((await review()).items).toMatchObject([
      { kind: 'papers', what: 'historique des corrections de fiches' },
    ]);
    expect(await doing(claire, 'forgetOldCorrections', {}, 'Forgotten { count }')).toMatchObject({
      count: 1,
    });
    expect((await review()).items).toEqual([]);
    const closed = await doing(
      claire,
      'closeRetentionReview',
      { note: 'Vu en CA' },
      `RetentionReview { ${REVIEW} }`,
    );
    expect(closed).toMatchObject({
      reviewedBy: { displayName: 'Claire Moreau' },
      dueOn: expect.stringMatching(String(new Date().getFullYear() + 1)),
    });
    expect((await refusal(zoe, 'closeRetentionReview', {})).code).toBe('access.denied');
    expect((await refusal(zoe, 'forgetOldCorrections', {})).code).toBe('access.denied');
    expect(await refusedQuestion(zoe, 'retentionReview', {}, 'people')).toBe('access.denied');
  });
});

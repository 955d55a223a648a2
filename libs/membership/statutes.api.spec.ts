import { newStatutes, withClauses } from '@etabli/membership/rules/statutes';
import { asking, doing, json, refusal, refusedQuestion } from './testing/asking.js';
import { inDays, today, Village, type Villager } from './testing/village.js';

let claire: Villager;
let zoe: Villager;
beforeEach(async () => {
  ({ claire, zoe } = await Village.founded());
});

const VERSION =
  'StatutesVersion { id number effectiveFrom decision changes { key before after articleAfter } recordedBy { displayName } }';
const longer = () => withClauses(newStatutes(), { 'conv.notice_days': 21 }, { 'conv.notice_days': 'art. 9' });
const change = (values: object = {}) => ({
  document: json(longer()),
  effectiveFrom: inDays(30),
  decision: 'AGE du 14 mars',
  ...values,
});

describe('statutes', () => {
  test('change from a day on; what was in force stays until then', async () => {
    const made = await doing(claire, 'changeStatutes', change(), VERSION);
    expect(made).toMatchObject({ number: 2, recordedBy: { displayName: 'Claire Moreau' } });
    expect(made['changes']).toEqual([
      expect.objectContaining({
        key: 'conv.notice_days',
        articleAfter: 'art. 9',
        after: expect.stringContaining('21'),
      }),
    ]);
    const shows =
      'inForce { number clauses { key sentence article } } upcoming { number } versions { number }';
    expect(await asking(zoe, 'statutes', {}, shows)).toMatchObject({
      inForce: { number: 1 },
      upcoming: [{ number: 2 }],
      versions: [{ number: 2 }, { number: 1 }],
    });
    const later = await asking<{ inForce: { clauses: object[] } }>(
      zoe,
      'statutes',
      { on: inDays(30) },
      shows,
    );
    expect(later.inForce).toMatchObject({ number: 2 });
    expect(later.inForce.clauses).toContainEqual(
      expect.objectContaining({
        key: 'conv.notice_days',
        article: 'art. 9',
        sentence: expect.stringMatching(/21\sjours/),
      }),
    );
    expect(await asking(zoe, 'statutesVersion', { id: made['id'] }, 'decision')).toEqual({
      decision: 'AGE du 14 mars',
    });
  });

  test('that contradict themselves are refused with every problem', async () => {
    const broken = withClauses(newStatutes(), {
      'proxy.allowed': false,
      'proxy.max': 2,
      tie: 'casting',
      'ballot.mode': 'secret',
    });
    const refused = await refusal(claire, 'changeStatutes', change({ document: json(broken) }));
    expect(refused.code).toBe('statutes.invalid');
    expect(refused.values['codes']).toEqual(
      expect.arrayContaining(['proxy-limit-while-not-allowed', 'casting-vote-in-secret-ballot']),
    );
    expect(refused.values['sentences']).toHaveLength(Number(refused.values['count']));
    for (const sentence of refused.values['sentences'] as string[])
      expect(refused.message).toContain(sentence);
    const nonsense = await refusal(claire, 'changeStatutes', change({ document: json({ values: 12 }) }));
    expect(nonsense.values['codes']).toEqual(['document-malformed']);
  });

  test('do not begin in the past, twice on a day, without a decision or without a change', async () => {
    const refused = (values: object) => refusal(claire, 'changeStatutes', change(values));
    expect(await refused({ effectiveFrom: inDays(-1) })).toMatchObject({
      code: 'statutes.effective-past',
      field: 'effectiveFrom',
    });
    expect(await refused({ decision: ' ' })).toMatchObject({ code: 'input.required', field: 'decision' });
    expect((await refused({ document: json(newStatutes()) })).code).toBe('statutes.unchanged');
    await doing(claire, 'changeStatutes', change({ effectiveFrom: today() }), VERSION);
    const again = withClauses(longer(), { 'conv.notice_days': 30 });
    expect(await refused({ effectiveFrom: today(), document: json(again) })).toMatchObject({
      code: 'statutes.same-day',
    });
  });

  test('are changed by who may, each association its own', async () => {
    expect((await refusal(zoe, 'changeStatutes', change())).code).toBe('access.denied');
    const { id } = await doing<{ id: string }>(claire, 'changeStatutes', change(), VERSION);
    const other = await Village.founded();
    expect(await refusedQuestion(other.zoe, 'statutesVersion', { id }, 'number')).toBe('not-found');
    expect(await asking(other.zoe, 'statutes', {}, 'versions { number }')).toEqual({
      versions: [{ number: 1 }],
    });
    expect(await refusedQuestion({}, 'statutes', {}, 'versions { number }')).toBe('sign-in.required');
  });

  test('keep what the rules know and nothing else', async () => {
    const document = {
      ...longer(),
      articles: { 'conv.notice_days': ' art. 9 ', unknown: 'x', tie: 12 },
      extra: true,
    };
    const made = await doing(
      claire,
      'changeStatutes',
      change({ document: json(document) }),
      'StatutesVersion { document }',
    );
    expect(made['document']).toMatchObject({ schema: 1, articles: { 'conv.notice_days': 'art. 9' } });
    expect(Object.keys(made['document'] as object).sort()).toEqual([
      'articles',
      'schema',
      'silent',
      'values',
    ]);
  });
});

describe('a draft of statutes', () => {
  const SHOWS = 'problems { code clauses sentence fix } differences { key title before after consequence }';

  test('is told what it would change, in the viewer’s language', async () => {
    const preview = (locale: 'fr' | 'en') =>
      asking<{ problems: object[]; differences: { after: string }[] }>(
        { ...zoe, locale },
        'previewStatutes',
        { document: json(longer()) },
        SHOWS,
      );
    const french = await preview('fr');
    expect(french.problems).toEqual([]);
    expect(french.differences).toMatchObject([
      { key: 'conv.notice_days', after: expect.stringMatching(/21\sjours/) },
    ]);
    expect((await preview('en')).differences[0]?.after).toMatch(/21\sdays/);
  });

  test('is told what is wrong with it, and how to settle it', async () => {
    const document = withClauses(newStatutes(), { 'proxy.max': 0 });
    const answer = await asking(zoe, 'previewStatutes', { document: json(document) }, SHOWS);
    expect(answer).toMatchObject({
      problems: [
        { code: 'proxy-limit-of-zero', fix: { 'proxy.allowed': false }, sentence: expect.any(String) },
      ],
      differences: [],
    });
  });
});

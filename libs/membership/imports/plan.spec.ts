import { Refusal } from '@etabli/kernel';
import type { Candidate } from './candidate.js';
import type { Decision, DuplicateMatch } from './duplicates.js';
import { emptyFile, type Known, type KnownFile, type KnownRecord } from './known.js';
import { feeCents, feeDays, membershipDays } from './periods.js';
import { type Plan, type PlanOptions, planImport } from './plan.js';

const silence: Omit<Candidate, 'line'> = {
  kind: 'person',
  givenName: '',
  familyName: '',
  organisationName: '',
  representative: null,
  email: null,
  phone: null,
  street: null,
  postcode: null,
  city: null,
  country: null,
  birthDate: null,
  memberNumber: null,
  category: null,
  membershipStart: null,
  membershipEnd: null,
  feePaidFrom: null,
  feePaidUntil: null,
  feeAmount: null,
  feeDiscount: null,
  feePaid: null,
  newsletterConsent: null,
  tags: [],
  note: null,
  custom: {},
  orderReference: null,
  payer: null,
};
const zelie = { givenName: 'Zélie', familyName: 'Lin' };
const says = (line: number, about: Partial<Candidate>): Candidate => ({ ...silence, line, ...about });
const knows = (id: string, about: Partial<KnownRecord> = {}): KnownRecord => ({
  id,
  version: '1',
  kind: 'person',
  ...zelie,
  organisationName: '',
  representativeId: null,
  memberNumber: null,
  email: null,
  phone: null,
  street: '',
  postcode: '',
  city: '',
  country: 'FR',
  birthDate: null,
  custom: {},
  ...about,
});

interface Scene {
  people?: KnownRecord[];
  files?: Record<string, Partial<KnownFile>>;
  fields?: Known['fields'];
  decisions?: Record<number, Decision>;
  resembling?: number[];
  options?: Partial<PlanOptions>;
}

function plan(candidates: Candidate[], scene: Scene = {}): Plan {
  const { people = [], files = {}, fields = [], decisions = {}, resembling = [], options } = scene;
  return planImport(
    candidates,
    resembling.map(
      (line): DuplicateMatch => ({ line, target: { id: 'z' }, score: 0.7, reasons: [], verdict: 'ask' }),
    ),
    new Map(Object.entries(decisions).map(([line, decision]) => [Number(line), decision])),
    {
      people,
      fields,
      tags: [],
      categories: [{ id: 'active', name: 'Membre actif' }],
      files: new Map(Object.entries(files).map(([id, file]) => [id, { ...emptyFile(), ...file }])),
    },
    {
      today: '2026-11-23',
      locale: 'fr',
      undecided: null,
      memberships: true,
      defaultCategoryId: 'active',
      categoryIds: new Map([['Membre actif', 'active']]),
      feeEndsOn: null,
      ...options,
    },
  );
}

const update = (how: 'fill-blanks' | 'overwrite' = 'fill-blanks'): Decision => ({
  action: 'update',
  target: { id: 'z' },
  how,
});
const codes = ({ problems }: Plan): string[] => problems.map(({ code }) => code);

describe('what a line does', () => {
  test('creates somebody unknown, member from today', () => {
    const { outcomes, memberships } = plan([says(2, zelie)]);
    expect(outcomes.get(2)).toBe('create');
    expect(memberships).toMatchObject([{ categoryId: 'active', startsOn: '2026-11-23', endsOn: null }]);
  });

  test.each<[PlanOptions['undecided'], string]>([
    [null, 'undecided'],
    ['create', 'create'],
    ['skip', 'skip'],
  ])('that resembles somebody, with %p for all: %s', (undecided, outcome) => {
    expect(plan([says(2, zelie)], { resembling: [2], options: { undecided } }).outcomes.get(2)).toBe(outcome);
  });

  test('never creates from nobody', () => {
    const nobody = plan([says(2, { memberNumber: '9' })]);
    expect(nobody.drafts).toEqual([]);
    expect(codes(nobody)).toEqual(['import.nobody-known']);
  });

  test('is refused when the person to complete is gone', () => {
    expect(() => plan([says(2, zelie)], { decisions: { 2: update() } })).toThrow(
      new Refusal('imports.person-gone'),
    );
  });

  test('says nothing new of somebody known as well', () => {
    const { outcomes, lines } = plan([says(2, zelie)], { people: [knows('z')], decisions: { 2: update() } });
    expect([outcomes.get(2), lines]).toEqual(['unchanged', []]);
  });

  test('completes the person of an earlier line, and is set aside with it', () => {
    const twice = [says(2, { ...zelie, email: 'z@e.fr' }), says(3, { ...zelie, phone: '+33612345678' })];
    const second: Decision = { action: 'update', target: { line: 2 }, how: 'fill-blanks' };
    const together = plan(twice, { decisions: { 3: second } });
    expect(together.drafts.map(({ fields }) => [fields.email, fields.phone])).toEqual([
      ['z@e.fr', '+33612345678'],
    ]);
    const aside = plan(twice, { decisions: { 2: { action: 'skip' }, 3: second } });
    expect([...aside.outcomes.values()]).toEqual(['skip', 'skip']);
  });

  test('without a category makes no member, and is counted', () => {
    const { memberships, withoutCategory } = plan([says(2, zelie)], { options: { defaultCategoryId: null } });
    expect([memberships, withoutCategory]).toEqual([[], 1]);
    expect(plan([says(2, zelie)], { options: { memberships: false } }).memberships).toEqual([]);
  });
});

describe('what is written of somebody known', () => {
  const address = { street: '1 rue du Fil', postcode: '26400', city: 'Crest' };
  test.each<
    [string, Partial<KnownRecord>, Partial<Candidate>, 'fill-blanks' | 'overwrite', Partial<KnownRecord>]
  >([
    ['a blank is filled', {}, { email: 'z@e.fr' }, 'fill-blanks', { email: 'z@e.fr' }],
    ['what is known stays', { email: 'a@e.fr' }, { email: 'z@e.fr' }, 'fill-blanks', { email: 'a@e.fr' }],
    ['or gives way', { email: 'a@e.fr' }, { email: 'z@e.fr' }, 'overwrite', { email: 'z@e.fr' }],
    ['silence erases nothing', { email: 'a@e.fr' }, {}, 'overwrite', { email: 'a@e.fr' }],
    [
      'an address that agrees is completed',
      { city: 'CREST' },
      address,
      'fill-blanks',
      { ...address, city: 'CREST' },
    ],
    ['two addresses are not mixed', { city: 'Die' }, address, 'fill-blanks', { city: 'Die', street: '' }],
    [
      'a structure is not renamed by a person',
      { kind: 'organisation', familyName: '' },
      zelie,
      'overwrite',
      { familyName: '' },
    ],
  ])('%s', (_, before, line, how, after) => {
    const { drafts } = plan([says(2, line)], { people: [knows('z', before)], decisions: { 2: update(how) } });
    expect(drafts[0]?.fields).toMatchObject(after);
  });

  test('no second membership on the same days, nor fee for days already covered', () => {
    const { memberships, fees } = plan(
      [says(2, { membershipStart: '2025-01-01', feePaidUntil: '2026-12-31' })],
      {
        people: [knows('z')],
        decisions: { 2: update() },
        files: {
          z: {
            memberships: [{ startsOn: '2020-01-01', endsOn: null }],
            fees: [{ startsOn: '2026-01-01', endsOn: '2026-12-31' }],
          },
        },
      },
    );
    expect([memberships, fees]).toEqual([[], []]);
  });

  test.each<[boolean | null, boolean, 'fill-blanks' | 'overwrite', boolean[]]>([
    [null, true, 'fill-blanks', [true]],
    [true, false, 'fill-blanks', []],
    [true, false, 'overwrite', [false]],
    [false, true, 'overwrite', []],
  ])('newsletter: known %p, the file says %p, %s', (known, said, how, written) => {
    const { consents } = plan([says(2, { newsletterConsent: said })], {
      people: [knows('z')],
      decisions: { 2: update(how) },
      files: { z: { newsletter: known } },
    });
    expect(consents.map(({ given }) => given)).toEqual(written);
  });

  test('a member number stays with who bears it', () => {
    const result = plan([says(2, { givenName: 'Léo', familyName: 'Fil', memberNumber: '7' })], {
      people: [knows('z', { memberNumber: '7' })],
    });
    expect(codes(result)).toEqual(['import.member-number-known']);
    expect(result.drafts[0]?.fields.memberNumber).toBeNull();
  });

  test('tags and notes are added once', () => {
    const { tags, notes } = plan([says(2, { tags: ['Jardin', 'atelier'], note: 'Sait coudre' })], {
      people: [knows('z')],
      decisions: { 2: update() },
      files: { z: { tags: ['jardin'], notes: ['Sait coudre'] } },
    });
    expect([tags.map(({ name }) => name), notes]).toEqual([['atelier'], []]);
  });
});

describe('who speaks for an organisation', () => {
  const mill = { kind: 'organisation' as const, organisationName: 'Filature', representative: zelie };
  test('a new contact when the name is unknown', () => {
    const { drafts, lines } = plan([says(2, mill)]);
    expect(drafts).toHaveLength(2);
    expect(drafts[0]?.fields.representativeId).toBe(drafts[1]?.id);
    expect(lines).toHaveLength(2);
  });

  test('the one person of that name, which is said', () => {
    const result = plan([says(2, mill)], { people: [knows('z')] });
    expect(result.drafts[0]?.fields.representativeId).toBe('z');
    expect(codes(result)).toEqual(['import.representative-presumed']);
  });

  test('nobody when several bear the name', () => {
    const result = plan([says(2, mill)], { people: [knows('z'), knows('y')] });
    expect(result.drafts[0]?.fields.representativeId).toBeNull();
    expect(codes(result)).toEqual(['import.representative-unclear']);
  });
});

describe('the association’s own fields', () => {
  const field = (kind: Known['fields'][number]['kind']) => [
    { key: 'k', label: 'Champ', kind, options: ['S', 'M'] },
  ];
  test.each<[Known['fields'][number]['kind'], string, unknown]>([
    ['text', 'Menuisier', 'Menuisier'],
    ['number', '1 234,5', 1234.5],
    ['date', '31/12/2026', '2026-12-31'],
    ['choice', 'm', 'M'],
    ['yes_no', 'Oui', true],
  ])('%s reads %p', (kind, said, value) => {
    const { drafts } = plan([says(2, { ...zelie, custom: { k: said } })], { fields: field(kind) });
    expect(drafts[0]?.fields.custom).toEqual({ k: value });
  });

  test.each<[Known['fields'][number]['kind'], string]>([
    ['number', 'import.number-invalid'],
    ['date', 'import.date-unreadable'],
    ['choice', 'import.choice-unknown'],
    ['yes_no', 'import.yes-no-unclear'],
  ])('%s leaves out what does not fit', (kind, code) => {
    const result = plan([says(2, { ...zelie, custom: { k: 'beaucoup' } })], { fields: field(kind) });
    expect([codes(result), result.drafts[0]?.fields.custom]).toEqual([[code], {}]);
  });
});

describe('the days a line speaks of', () => {
  const today = '2026-11-23';
  test.each<[string, Partial<Candidate>, object]>([
    ['from today when it does not say', {}, { startsOn: today, endsOn: null }],
    ['as it says', { membershipStart: '2020-02-01' }, { startsOn: '2020-02-01', endsOn: null }],
    [
      'a departure in the past',
      { membershipEnd: '2024-05-31' },
      { startsOn: '2024-05-31', endsOn: '2024-05-31' },
    ],
  ])('membership: %s', (_, line, days) => {
    expect(membershipDays(says(2, line), today)).toEqual(days);
  });

  test.each<[string, Partial<Candidate>, object | null]>([
    ['nothing said', {}, null],
    ['not paid', { feeAmount: 2000, feePaid: false }, null],
    [
      'both dates',
      { feePaidFrom: '2026-01-01', feePaidUntil: '2026-12-31' },
      { startsOn: '2026-01-01', endsOn: '2026-12-31' },
    ],
    [
      'only its end: the year before',
      { feePaidUntil: '2026-12-31' },
      { startsOn: '2026-01-01', endsOn: '2026-12-31' },
    ],
    [
      'an old member’s end: that year only',
      { feePaidUntil: '2026-12-31', membershipStart: '2011-01-01' },
      { startsOn: '2026-01-01', endsOn: '2026-12-31' },
    ],
    [
      'joined within the year',
      { feePaidUntil: '2026-12-31', membershipStart: '2026-05-04' },
      { startsOn: '2026-05-04', endsOn: '2026-12-31' },
    ],
    [
      'an order: a year from it',
      { feeAmount: 2000, orderReference: '9', membershipStart: '2024-03-01' },
      { startsOn: '2024-03-01', endsOn: '2025-02-28' },
    ],
    [
      'an amount alone: a year from today',
      { feeAmount: 2000, membershipStart: '2011-01-01' },
      { startsOn: today, endsOn: '2027-11-22' },
    ],
    ['paid, no date', { feePaid: true }, { startsOn: today, endsOn: '2027-11-22' }],
  ])('fee: %s', (_, line, days) => {
    expect(feeDays(says(2, line), today, null)).toEqual(days);
  });

  test('an end given for all counts where it comes after the start', () => {
    expect(feeDays(says(2, { feePaid: true }), today, '2026-12-31')?.endsOn).toBe('2026-12-31');
    expect(feeDays(says(2, { feePaid: true }), today, '2025-12-31')?.endsOn).toBe('2027-11-22');
  });

  test.each<[number | null, number | null, number | null]>([
    [2000, 500, 1500],
    [1000, 2000, 0],
    [null, 500, null],
  ])('%p less %p is %p', (feeAmount, feeDiscount, cents) => {
    expect(feeCents(says(2, { feeAmount, feeDiscount }))).toBe(cents);
  });
});

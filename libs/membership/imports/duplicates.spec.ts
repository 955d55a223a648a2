import fc from 'fast-check';
import type { Candidate } from './candidate.js';
import { findDuplicates, type KnownPerson, proposeDecisions } from './duplicates.js';
import { editDistance, slips } from './similarity.js';

const nobody = {
  kind: 'person' as const,
  givenName: '',
  familyName: '',
  organisationName: '',
  email: null,
  phone: null,
  memberNumber: null,
  birthDate: null,
  city: null,
};
const known = (id: string, about: Partial<KnownPerson>): KnownPerson => ({ ...nobody, id, ...about });
const candidate = (line: number, about: Partial<Candidate>): Candidate => ({
  ...nobody,
  line,
  representative: null,
  street: null,
  postcode: null,
  country: null,
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
  ...about,
});

const lea = { givenName: 'Léa', familyName: 'Lefèvre' };

describe('who a line may already be', () => {
  test.each<[string, Partial<Candidate>, Partial<KnownPerson>, 'same' | 'ask' | null]>([
    ['the same number and name', { ...lea, memberNumber: '7' }, { ...lea, memberNumber: '7' }, 'same'],
    ['the same number, no name in the file', { memberNumber: '7' }, { ...lea, memberNumber: '7' }, 'same'],
    [
      'the same number, another name',
      { ...lea, memberNumber: '7' },
      { familyName: 'Morel', memberNumber: '7' },
      'ask',
    ],
    ['the same name and address', { ...lea, email: 'l@e.org' }, { ...lea, email: 'L@e.org' }, 'same'],
    [
      'a family on one address',
      { ...lea, email: 'l@e.org' },
      { givenName: 'Hugo', familyName: 'Lefèvre', email: 'l@e.org' },
      'ask',
    ],
    [
      'the same name and birth date',
      { ...lea, birthDate: '1990-01-02' },
      { ...lea, birthDate: '1990-01-02' },
      'same',
    ],
    ['the same name and town', { ...lea, city: 'Crest' }, { ...lea, city: 'CREST' }, 'same'],
    ['the same name only', lea, { givenName: 'LEA', familyName: 'lefevre' }, 'ask'],
    [
      'names the other way round',
      { ...lea, city: 'Die' },
      { givenName: 'Lefèvre', familyName: 'Léa', city: 'Die' },
      'same',
    ],
    [
      'homonyms born on other days',
      { ...lea, birthDate: '1990-01-02', city: 'Die' },
      { ...lea, birthDate: '1960-01-02', city: 'Die' },
      'ask',
    ],
    [
      'a slip in the name, same town',
      { ...lea, city: 'Die' },
      { givenName: 'Léa', familyName: 'Lefebvre', city: 'Die' },
      'ask',
    ],
    [
      'a slip in the name, same birth date',
      { ...lea, birthDate: '1990-01-02' },
      { givenName: 'Léa', familyName: 'Lefevbre', birthDate: '1990-01-02' },
      'ask',
    ],
    ['a slip in the name, nothing else', lea, { givenName: 'Léa', familyName: 'Lefebvre' }, null],
    [
      'other people in one town',
      { ...lea, city: 'Die' },
      { givenName: 'Hugo', familyName: 'Morel', city: 'Die' },
      null,
    ],
    [
      'a shared phone, other names',
      { ...lea, phone: '+33475000001' },
      { familyName: 'Morel', phone: '+33475000001' },
      null,
    ],
    [
      'an organisation named like a person',
      { ...lea, city: 'Die' },
      { kind: 'organisation', organisationName: 'Léa Lefèvre', city: 'Die' },
      null,
    ],
  ])('%s: %s', (_, line, person, verdict) => {
    const [match] = findDuplicates([candidate(2, line)], [known('p', person)]);
    expect(match?.verdict ?? null).toBe(verdict);
    if (match) expect(match).toMatchObject({ line: 2, target: { id: 'p' } });
  });

  test('within the file, the later line points to the earlier one', () => {
    const matches = findDuplicates(
      [candidate(2, { ...lea, city: 'Die' }), candidate(9, { ...lea, city: 'Die' })],
      [],
    );
    expect(matches).toEqual([
      { line: 9, target: { line: 2 }, score: 0.9, verdict: 'same', reasons: ['same-name', 'same-city'] },
    ]);
  });

  test('only sure matches become proposals, and the best one', () => {
    const matches = findDuplicates(
      [
        candidate(2, { ...lea, email: 'l@e.org', city: 'Die' }),
        candidate(3, { familyName: 'Morel', email: 'l@e.org' }),
      ],
      [known('a', { ...lea, city: 'Die' }), known('b', { ...lea, email: 'l@e.org' })],
    );
    expect([...proposeDecisions(matches)]).toEqual([
      [2, { action: 'update', target: { id: 'b' }, how: 'fill-blanks' }],
    ]);
  });
});

test('ten thousand lines find their people, half of them on one address', () => {
  const people = Array.from({ length: 10_000 }, (_, index) =>
    known(`p${index}`, {
      givenName: `Prénom ${index % 137}`,
      familyName: `Nom${index % 3001}`,
      email: index % 2 ? 'accueil@example.org' : `m${index}@example.org`,
      city: 'Crest',
    }),
  );
  const lines = people.map(({ id: _, ...about }, index) => candidate(index + 2, about));
  const matches = findDuplicates(lines, people);
  expect(new Set(matches.map(({ line }) => line)).size).toBe(10_000);
}, 60_000);

describe('near texts', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

  test('one slip apart always shares a text with a letter missing', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        fc.pre(editDistance(a, b, 3) <= 1);
        const around = slips(a);
        expect([...slips(b)].some((text) => around.has(text))).toBe(true);
      }),
    );
  });

  test('distance is symmetric, nil only for equals, and at most the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 20);
        expect(distance).toBe(editDistance(b, a, 20));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistance(a, b, 1)).toBe(Math.min(distance, 2));
      }),
    );
  });

  test.each([
    ['lefevre', 'lefebvre', 1],
    ['martin', 'matrin', 1],
    ['stephane', 'stephanie', 1],
    ['lea', 'leo', 1],
    ['dubois', 'morel', 6],
  ])('%s and %s are %i apart', (a, b, distance) => expect(editDistance(a, b, 10)).toBe(distance));
});

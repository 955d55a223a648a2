import {
  clauseRef,
  defaultStatutes,
  newStatutes,
  readStatutes,
  termsOf,
  withClauses,
} from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { agendaTemplate } from './agenda.js';
import { foundingOfficers, type Officer } from './board-list.js';
import { entitlement, type MemberFacts } from './electorate.js';
import { type Beginnings, foundingBar, foundingTerms, heldUnder } from './founding.js';
import { kindsOf } from './kinds.js';
import { gradeSending } from './notice.js';
import { quorum } from './quorum.js';
import { sentencesIn } from './sentences.js';
import { tally } from './tally.js';

const strict = withClauses(newStatutes(), {
  'conv.by': 'chair',
  'conv.notice_days': 30,
  'conv.late': 'refuse',
  'elig.dues': 'assembly-date',
  'elig.seniority_days': 365,
  'elig.min_age': 18,
  'elig.category': 'weighted',
  'quorum.ago': { num: 2, den: 3 },
  'maj.ago.rule': 'unanimity',
  'maj.ago.base': 'electors',
  tie: 'casting',
  'proxy.max': 1,
  'ballot.secret_requests': 3,
  'elect.method': 'without-candidate',
});
const agreed = foundingTerms(strict);

describe('what founders hold themselves to (law of 1 July 1901, art. 1)', () => {
  test('their draft where they may follow it, their own rules where only statutes in force could impose', () => {
    const terms = termsOf(agreed);
    expect(terms).toMatchObject({
      'proxy.max': 1,
      'ballot.secret_requests': 3,
      'elect.method': 'without-candidate',
    });
    expect(terms).toMatchObject({
      'conv.notice_days': 0,
      'quorum.ago': null,
      'elig.dues': 'none',
      tie: 'rejected',
    });
    expect(terms.colleges).toEqual([]);
  });

  test('no article nor silence is cited, and what is stored never says it was agreed', () => {
    const cited = foundingTerms({ ...strict, articles: { 'proxy.max': 'art. 9' }, silent: ['tie'] });
    expect(clauseRef(cited, 'proxy.max')).toEqual({
      key: 'proxy.max',
      article: null,
      silent: false,
      agreed: true,
    });
    expect(clauseRef(cited, 'tie')).toMatchObject({ silent: false, agreed: true });
    expect(readStatutes(cited)).not.toHaveProperty('agreed');
    expect(clauseRef(strict, 'tie')).not.toHaveProperty('agreed');
  });

  test('any other assembly is held under its statutes as they are', () => {
    for (const nature of ['ordinary', 'extraordinary', 'mixed'] as const)
      expect(heldUnder(nature, strict)).toBe(strict);
    expect(kindsOf('constitutive')).toEqual(['ordinary']);
  });

  test('a draft that is silent leaves what silence means', () => {
    const mute = foundingTerms({ ...newStatutes(), silent: ['proxy.limit'] });
    expect(termsOf(mute)['proxy.limit']).toBe('unlimited');
  });

  test.each([
    ['a month ahead', '2026-02-14', true],
    ['the day before', '2026-03-13', true],
    ['that very day', '2026-03-14', true],
    ['after it', '2026-03-15', false],
  ])('no notice: invited %s', (_, sentOn, inTime) => {
    expect(gradeSending(agreed, '2026-03-14', sentOn)).toMatchObject({ inTime, accepted: true });
  });

  test('one voice each, whatever the category, the fee, the age and the day they joined', () => {
    const since = { start: '2026-03-14', end: null, voice: 'deliberative', weight: 7 } as const;
    const founder: MemberFacts = {
      ...{ id: 'ada', kind: 'person', birthDate: '2010-01-01', memberships: [since], paid: [] },
    };
    const dates = { assemblyOn: '2026-03-14', convokedOn: '2026-03-01' };
    expect(entitlement(agreed, dates, founder)).toMatchObject({ votes: true, voices: 1 });
    expect(entitlement(strict, dates, founder)).toMatchObject({ votes: false });
  });
});

const roomOf = (present: number, represented: number, registered = present + represented) => {
  const head = (n: number) => ({ electors: n, voices: n });
  return {
    ...{ at: new Date(0), registered: head(registered), present: head(present), remote: head(0) },
    ...{ represented: head(represented), advance: head(0) },
  };
};

describe('two founders at least, in person', () => {
  test.each([
    [0, 0, false, 2],
    [1, 0, false, 1],
    [1, 5, false, 1],
    [2, 0, true, 0],
    [2, 3, true, 0],
    [40, 0, true, 0],
  ])('%i present, %i represented: %p', (present, represented, reached, missing) => {
    const found = quorum(agreed, { kind: 'ordinary', call: 'first' }, roomOf(present, represented));
    expect(found).toMatchObject({ reached, missing, required: 2, share: null });
  });

  test('and says so in both languages, without citing statutes', () => {
    const found = quorum(agreed, { kind: 'ordinary', call: 'first' }, roomOf(1, 0));
    expect(sentencesIn('fr').quorum(found)).toMatch(/^Trop peu de fondateurs.*loi du 1er juillet 1901/);
    expect(sentencesIn('en').quorum(found)).toMatch(/^Too few founders.*law of 1 July 1901/);
  });

  test('one person is still enough where statutes in force ask for no quorum', () => {
    const none = withClauses(defaultStatutes, { 'quorum.ago': null });
    expect(quorum(none, { kind: 'ordinary', call: 'first' }, roomOf(1, 0)).reached).toBe(true);
  });
});

describe('what founders decide: more than half of the voices there', () => {
  const count = (
    present: number,
    represented: number,
    said: { for: number; against?: number; abstention?: number },
  ) =>
    tally(agreed, {
      kind: 'ordinary',
      counts: { against: 0, abstention: 0, blank: 0, null: 0, ...said },
      totals: { present, represented, registered: present + represented },
      secret: false,
    });

  test.each([
    [2, 0, { for: 2 }, 'adopted'],
    [2, 0, { for: 1, against: 1 }, 'rejected'],
    [2, 0, { for: 1, abstention: 1 }, 'rejected'],
    [6, 0, { for: 4, against: 2 }, 'adopted'],
    [6, 0, { for: 3, abstention: 3 }, 'rejected'],
    [2, 1, { for: 2, against: 1 }, 'adopted'],
  ] as const)('%i present, %i represented, %j: %s', (present, represented, said, verdict) => {
    expect(count(present, represented, said).verdict).toBe(verdict);
  });

  test('the result says whom the statutes bind (law of 1 July 1901, art. 1)', () => {
    const outcome = { tally: count(6, 0, { for: 4, against: 2 }) };
    expect(sentencesIn('fr').majority(outcome)).toMatch(/accord des fondateurs.*qui les refuse n’entre pas/);
    expect(sentencesIn('en').majority(outcome)).toMatch(
      /as the founders agreed.*whoever refuses them does not join/,
    );
  });

  test('whatever the draft and the room, what is adopted has the agreement of two founders at least', () => {
    const some = fc.nat({ max: 30 });
    fc.assert(
      fc.property(some, some, some, some, (present, represented, inFavour, opposed) => {
        fc.pre(present >= 2 && inFavour + opposed <= present + represented);
        const { verdict } = count(present, represented, { for: inFavour, against: opposed });
        expect(verdict === 'adopted').toBe(2 * inFavour > present + represented);
        if (verdict === 'adopted') expect(inFavour).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

describe('an association is founded once', () => {
  const fresh: Beginnings = { exists: false, adopted: false, others: [] };
  const of = (nature: Beginnings['others'][number]['nature'], settled = false) => [{ nature, settled }];

  test.each([
    ['nothing yet', {}, null],
    ['known to the prefecture or founded', { exists: true }, 'exists'],
    ['statutes adopted', { adopted: true }, 'statutes-adopted'],
    ['an ordinary assembly in preparation', { others: of('ordinary') }, 'assembly-held'],
    ['an ordinary assembly behind it', { others: of('ordinary', true) }, 'assembly-held'],
    ['its founding assembly in preparation', { others: of('constitutive') }, 'under-way'],
    ['a founding assembly that did not adopt', { others: of('constitutive', true) }, null],
    ['all at once, the most lasting said', { exists: true, adopted: true, others: of('mixed') }, 'exists'],
  ] as const)('%s', (_, known, bar) => {
    expect(foundingBar({ ...fresh, ...known })).toBe(bar);
  });
});

test('the agenda begins with the statutes and ends with the declaration, in both languages', () => {
  const values = {
    ...{ year: '2025', closedOn: '2025-12-31', nextYear: '2026' },
    founded: { name: 'La Corderie', seat: '' },
  };
  for (const locale of ['fr', 'en'] as const) {
    const agenda = agendaTemplate('constitutive', values, locale);
    expect(agenda.map(({ subject }) => subject)).toEqual([
      'founding',
      'first-seat',
      'first-fees',
      'first-board',
      'any-other-business',
      'creation',
    ]);
    expect(agenda.every(({ decision }) => decision === 'ordinary')).toBe(true);
    expect(agenda[0]?.resolution?.text).toContain('La Corderie');
    expect(agenda[1]?.resolution?.text).toContain('…');
  }
});

test('art. 5: the declaration of creation lists whom the founders put in office, and not who opened the house', () => {
  const office = (startsOn: string) => ({
    ...{ personId: 'x', role: 'chair' as const, startsOn, endsOn: null, decidedBy: 'AG' },
  });
  const officer = (standing: Officer['standing'], ...offices: Officer['offices']): Officer => ({
    ...{ personId: standing, standing, offices },
  });
  const before = office('2026-01-01');
  const given = office('2026-03-15');
  const list = [
    officer('continuing', before),
    officer('renewed', before, given),
    officer('incoming', given),
    officer('outgoing', before),
  ];
  expect(foundingOfficers(list, '2026-03-14')).toEqual([
    { personId: 'renewed', standing: 'incoming', offices: [given] },
    { personId: 'incoming', standing: 'incoming', offices: [given] },
  ]);
});

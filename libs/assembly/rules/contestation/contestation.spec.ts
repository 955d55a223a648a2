import { typo } from '@etabli/kernel';
import { defaultStatutes } from '@etabli/membership/rules/statutes';
import { at, byHands, byName, came, evening, item, names, room } from '../../testing/contested.js';
import { checkBoard } from '../elections.js';
import { gradeSending } from '../notice.js';
import type { Outcome } from '../outcome.js';
import { findings, recountsOf, strengths } from './contestation.js';
import type { ContestationFacts } from './facts.js';
import { type FindingCode, findingCodes } from './finding.js';
import { contestationWords } from './words.js';

const codes = (facts: ContestationFacts): [FindingCode, string][] =>
  findings(facts).map(({ code, grade }) => [code, grade]);
const only = (facts: ContestationFacts) => {
  const [found, ...more] = findings(facts);
  expect(more).toEqual([]);
  if (!found) throw new Error('nothing was found');
  return found;
};

test('an assembly well held leaves nothing to raise', () => {
  expect(findings(evening())).toEqual([]);
  const roll = room();
  const named = byName(roll, [
    ['aline', 'aline', 'for'],
    ['emma', 'aline', 'for'],
    ['chloe', 'chloe', 'against'],
  ]);
  expect(findings(evening({ votes: [named] }))).toEqual([]);
});

describe('calling', () => {
  test('a member left out is grave, and weighs little when they took part', () => {
    const forgotten = ['gael', 'chloe'].map((personId) => ({ personId, admittedSince: false }));
    const facts = evening({ forgotten });
    expect(findings(facts)).toMatchObject([
      { code: 'not-summoned', grade: 'grave', people: ['gael'], keptAway: 1 },
      { code: 'not-summoned', grade: 'minor', people: ['chloe'], keptAway: 0 },
    ]);
  });

  test('who was represented took part', () => {
    const forgotten = [{ personId: 'emma', admittedSince: false }];
    expect(codes(evening({ forgotten }))).toEqual([['not-summoned', 'minor']]);
  });

  test('who joined after the convocation left is owed one too', () => {
    const forgotten = [{ personId: 'hawa', admittedSince: true }];
    expect(codes(evening({ forgotten }))).toEqual([['joined-not-summoned', 'serious']]);
  });

  test.each([
    ['failed', 'filed', ['not-reached', 'grave']],
    ['uncertain', 'filed', ['not-reached', 'grave']],
    ['to_deliver', 'filed', ['not-reached', 'grave']],
    ['held', 'filed', undefined],
  ] as const)('a convocation that is %s', (state, assembly, expected) => {
    const called = [{ personId: 'gael', state, lateDays: 0 }];
    expect(codes(evening({ called, state: assembly }))[0]).toEqual(expected);
  });

  test('a letter that waits to be posted is no fault before the sitting', () => {
    const called = [{ personId: 'gael', state: 'to_deliver' as const, lateDays: 0 }];
    expect(codes(evening({ called, state: 'convened', votes: [] }))).toEqual([]);
  });

  test('a notice too short is one finding, and only who was later still is another', () => {
    const notice = gradeSending(defaultStatutes, '2026-03-14', '2026-03-04');
    const called = ['gael', 'hawa'].map((personId, index) => ({
      ...{ personId, state: 'sent' as const },
      lateDays: index === 0 ? notice.lateByDays : notice.lateByDays + 2,
    }));
    const found = findings(evening({ notice, called }));
    expect(found.map(({ code, people }) => [code, people])).toEqual([
      ['summoned-late', ['hawa']],
      ['notice-short', []],
    ]);
  });

  test.each([
    ['board', 'secretary', true],
    ['board', 'coordinator', false],
    ['chair', 'secretary', false],
    ['chair', 'co_chair', true],
    ['bureau', 'board_member', false],
    ['board', null, false],
  ] as const)('conv.by %s, convened by %s: %s', (by, role, good) => {
    const facts = evening(
      { convenedBy: { personId: 'aline', roles: role ? [role] : [] } },
      { 'conv.by': by },
    );
    expect(codes(facts)).toEqual(good ? [] : [['wrong-convener', 'grave']]);
  });

  test('second call: second.interval_days', () => {
    const second = { call: 'second' as const, firstHeldOn: '2026-03-05' };
    expect(only(evening(second))).toMatchObject({ code: 'second-call-too-soon', details: { days: 6 } });
    expect(codes(evening({ ...second, firstHeldOn: '2026-02-27' }))).toEqual([]);
    expect(codes(evening({ ...second, firstHeldOn: '2026-03-14' }, { 'second.same_day': true }))).toEqual([]);
  });

  test('late papers are minor, and say nothing more than a short notice does', () => {
    const documents = [{ name: 'Comptes.pdf', on: '2026-03-05' }];
    expect(only(evening({ documents }))).toMatchObject({ grade: 'minor', details: { days: 6 } });
    const notice = gradeSending(defaultStatutes, '2026-03-14', '2026-03-05');
    expect(codes(evening({ documents, notice }))).toEqual([['notice-short', 'serious']]);
  });
});

describe('deciding', () => {
  test('a quorum that the attendance as corrected no longer gives', () => {
    const half = { 'quorum.ago': { num: 1, den: 2 } };
    const roll = room(half);
    const votes = [byHands(roll, 3, 0)];
    const emptier = { ...roll, attendance: ['aline', 'basile'].map(came), filings: [] };
    const found = findings(evening({ votes, roll: emptier, statutes: roll.statutes }));
    expect(found.map(({ code }) => code)).toEqual(['no-quorum', 'count-above-room']);
    expect(found[0]?.details).toMatchObject({ counted: 2, required: 4 });
  });

  test.each([
    [{ otherBusiness: true }, {}, ['other-business', 'grave']],
    [{ otherBusiness: true }, { 'agenda.misc_votes': 'always' }, ['other-business', 'serious']],
    [{ otherBusiness: true, revocation: true }, {}, undefined],
    [{ addedAt: at('09:00') }, {}, ['off-agenda', 'grave']],
    [{ addedAt: at('09:00') }, { 'agenda.binding': false }, ['off-agenda', 'serious']],
    [{ addedAt: at('09:00'), revocation: true }, {}, ['off-agenda', 'minor']],
  ] as const)('agenda %o under %o', (over, values, expected) => {
    expect(codes(evening({ items: [item(over)] }, values))[0]).toEqual(expected);
  });

  test('before the sitting, a vote under any other business can still be renamed', () => {
    const facts = evening({ state: 'draft', votes: [], items: [item({ otherBusiness: true })] });
    expect(codes(facts)).toEqual([['other-business', 'grave']]);
  });

  test('ballot.secret_if_persons, ballot.mode', () => {
    const items = [item({ aboutPersons: true })];
    expect(codes(evening({ items }, { 'ballot.secret_if_persons': true }))).toEqual([
      ['not-secret', 'serious'],
    ]);
    expect(codes(evening({ items }, { 'ballot.secret_if_persons': false }))).toEqual([]);
    expect(codes(evening({}, { 'ballot.mode': 'secret' }))).toEqual([['not-secret', 'serious']]);
    const requested = [item({ secrecyRequests: 2 })];
    expect(codes(evening({ items: requested }, { 'ballot.secret_requests': 2 }))).toEqual([
      ['not-secret', 'serious'],
    ]);
    expect(codes(evening({ items: requested }, { 'ballot.secret_requests': 3 }))).toEqual([]);
  });

  test('a casting vote in a secret ballot, stored by whatever means', () => {
    const tied = byHands(room({ tie: 'casting' }), 3, 3);
    const outcome = tied.outcome as Outcome;
    const tie = { settledBy: 'casting-vote' as const, choice: 'for' as const, clause: outcome.tally.clause };
    const settled = {
      ...{ ...outcome, method: 'secret' as const, verdict: 'adopted' as const },
      tally: { ...outcome.tally, tie, verdict: 'adopted' as const },
    };
    const facts = evening({ votes: [{ ...tied, outcome: settled }] }, { tie: 'casting' });
    expect(codes(facts)).toEqual([
      ['wrong-majority', 'grave'],
      ['secret-casting-vote', 'grave'],
    ]);
  });

  test('coi.excluded: a ballot cast on one’s own interests is taken out', () => {
    const vote = byName(room(), [
      ['aline', 'aline', 'for'],
      ['emma', 'aline', 'for'],
      ['chloe', 'chloe', 'against'],
    ]);
    const facts = evening({ votes: [{ ...vote, conflicted: ['aline'] }] });
    const found = only(facts);
    expect(found).toMatchObject({ code: 'conflict-voted', people: ['aline'] });
    expect(recountsOf(found, facts)).toMatchObject([
      { recount: { removed: 2, counts: { for: 0, against: 1 }, verdict: 'rejected', survives: false } },
    ]);
  });

  test('a vote set aside and held again is minor', () => {
    const roll = room();
    const before = byHands(roll, 2, 2, { id: 'before', proclaimedAt: null, cancelled: true });
    expect(codes(evening({ votes: [before, byHands(roll, 5, 1)] }))).toEqual([['voted-again', 'minor']]);
  });
});

describe('voices', () => {
  test('a proxy filed at a time that makes it one too many', () => {
    const before = room({ 'proxy.max': 1 });
    const vote = byName(before, [
      ['aline', 'aline', 'for'],
      ['emma', 'aline', 'for'],
      ['chloe', 'chloe', 'against'],
    ]);
    const earlier = { id: 'g', giverId: 'gael', holderId: 'aline', filedAt: at('09:00') };
    const roll = { ...before, filings: [...before.filings, earlier] };
    const facts = evening({ votes: [vote], roll, statutes: roll.statutes });
    const found = only(facts);
    expect(found).toMatchObject({
      code: 'proxy-not-good',
      people: ['emma'],
      details: { reason: 'over-limit' },
    });
    expect(recountsOf(found, facts)).toMatchObject([{ recount: { removed: 1, survives: false } }]);
  });

  test('a voice of someone who had not come', () => {
    const before = room();
    const vote = byName(before, [['driss', 'driss', 'for']]);
    const roll = { ...before, attendance: names.slice(0, 3).map(came) };
    expect(codes(evening({ votes: [vote], roll }))).toEqual([['not-in-room', 'serious']]);
  });

  test('voices of people not entitled leave the room and the list', () => {
    const facts = evening({ unentitled: ['emma', 'hawa'] });
    const found = only(facts);
    expect(found).toMatchObject({ code: 'not-entitled', people: ['emma'], details: { voices: 1 } });
    expect(recountsOf(found, facts)).toMatchObject([{ recount: { removed: 1, survives: true } }]);
  });

  test('more hands than voices, and an attendance corrected since', () => {
    const before = room();
    const smaller = { ...before, attendance: names.slice(0, 3).map(came) };
    expect(only(evening({ votes: [byHands(before, 5, 1)], roll: smaller }))).toMatchObject({
      ...{ code: 'count-above-room', details: { counted: 6, room: 5, voices: 1 } },
    });
    expect(codes(evening({ votes: [byHands(before, 3, 1)], roll: smaller }))).toEqual([
      ['attendance-corrected', 'minor'],
    ]);
  });
});

describe('keeping', () => {
  test('no scrutineers, minutes not signed, statutes changed without them', () => {
    expect(codes(evening({ scrutineers: 0 }))).toEqual([['no-scrutineer', 'minor']]);
    expect(codes(evening({ state: 'closed' }))).toEqual([['minutes-unsigned', 'minor']]);
    const roll = room();
    const vote = byHands(roll, 6, 0);
    const outcome = vote.outcome && { ...vote.outcome, kind: 'extraordinary' as const };
    const changed = evening({ state: 'closed', votes: [{ ...vote, outcome }] });
    expect(codes(changed)).toContainEqual(['statutes-unfiled', 'serious']);
  });
});

test('a mandate that two findings dispute is taken out once', () => {
  const vote = byName(room(), [
    ['aline', 'aline', 'for'],
    ['emma', 'aline', 'for'],
    ['chloe', 'chloe', 'against'],
  ]);
  const facts = evening({ votes: [{ ...vote, conflicted: ['aline'] }], unentitled: ['emma'] });
  const [strength] = strengths(facts, findings(facts));
  expect(strength).toMatchObject({ margin: 1, recount: { removed: 2 } });
});

describe('words', () => {
  const [check] = checkBoard(defaultStatutes, []);
  const said = {
    ...{ names: ['Ada', 'Bakary'], items: [3], days: 2, on: '2026-03-01', counted: 3, required: 4 },
    ...(check && { check }),
  };
  test.each(findingCodes)('%s is said, explained and answered in both languages', (code) => {
    for (const locale of ['fr', 'en'] as const) {
      const words = contestationWords(locale);
      const sentences = [
        words.what({ code, said: { ...said, reason: 'over-limit', voices: 2, room: 3 } }),
        words.what({ code, said: { ...said, items: [3], amendment: 2, reason: 'over-limit', voices: 2 } }),
        words.why({ code }),
        words.remedy({ code, held: true }),
      ];
      for (const sentence of sentences) {
        expect(sentence).toMatch(/[.]$/);
        expect(sentence).not.toMatch(/undefined|\bnull\b|\bnulle?s?\b/);
        if (locale === 'fr') expect(sentence).toBe(typo(sentence));
      }
    }
  });
});

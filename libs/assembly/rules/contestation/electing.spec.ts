import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import { at, evening, item, names, room } from '../../testing/contested.js';
import { decideCircle, decideElection, type ElectionOutcome } from '../election-outcome.js';
import { type Ballot, draw } from '../elections.js';
import { noCounts } from '../kinds.js';
import { rollAt } from '../roll.js';
import { findings, roundsOf } from './contestation.js';
import type { CandidacyFact, ContestationFacts, ElectionFact, VoteFact } from './facts.js';
import { electionStrengths } from './rounds.js';
import { contestationWords } from './words.js';

const seed = 'un caillou blanc';
const plain: Partial<ClauseValues> = { 'elect.method': 'plurinominal-relative', 'elect.tie': 'lot' };
const marks = (...ticked: string[]): Ballot => ({ voices: 1, kind: 'marks', marks: ticked });
const times = (count: number, ballot: Ballot): Ballot[] => Array.from({ length: count }, () => ballot);

const stood = (candidateId: string, over: Partial<CandidacyFact> = {}): CandidacyFact => ({
  ...{ candidateId, received: 'declared', at: at('09:00'), withdrawnAt: null },
  ...{ isMember: true, age: 40, guardiansConsent: false, termsInARow: 0, seatedUntil: null },
  ...over,
});
const board = (over: Partial<ElectionFact> = {}): ElectionFact => ({
  ...{ itemId: 'board', until: at('12:00'), onBoard: true },
  candidacies: ['aline', 'basile', 'chloe'].map((one) => stood(one)),
  ...over,
});

interface Voted {
  seats?: number;
  candidates?: string[];
  values?: Partial<ClauseValues>;
}

/** An election held among Aline, Basile and Chloé, as it was decided. */
function round(
  ballots: Ballot[],
  { seats = 1, candidates = ['aline', 'basile', 'chloe'], values = {} }: Voted = {},
): VoteFact {
  const roll = room({ ...plain, ...values });
  const outcome = decideElection({
    ...{
      statutes: roll.statutes,
      kind: 'ordinary',
      call: 'first',
      roll: rollAt(at('18:30'), roll),
      method: 'secret',
    },
    election: { seats, seed, candidates: candidates.map((id) => ({ id })), votes: { ballots, sheets: [] } },
    term: { startsOn: '2026-03-14', years: 3, seats, held: null, before: [] },
  });
  return {
    ...{
      id: 'r1',
      itemId: 'board',
      amendment: null,
      round: 1,
      seed,
      outcome,
      cancelled: false,
      conflicted: [],
    },
    ...{ openedAt: at('18:10'), proclaimedAt: at('18:31') },
    ballots: ['aline', 'basile', 'chloe', 'driss'].map((one) => ({
      electorId: one,
      castBy: one,
      at: at('18:20'),
    })),
  };
}

const held = (votes: VoteFact[], over: Partial<ContestationFacts> = {}, values: Partial<ClauseValues> = {}) =>
  evening({
    ...{ votes, items: [item({ id: 'board', position: 4, aboutPersons: true })], elections: [board()] },
    roll: room({ ...plain, ...values }),
    statutes: withClauses(defaultStatutes, { ...plain, ...values }),
    ...over,
  });
const codes = (facts: ContestationFacts) => findings(facts).map(({ code, grade }) => [code, grade]);
const seatsOf = (facts: ContestationFacts) =>
  electionStrengths(facts, findings(facts)).flatMap(({ seats }) =>
    seats.map(({ holder, hangsOn }) => [holder, hangsOn]),
  );
const clear = [...times(4, marks('aline')), marks('basile'), marks('chloe')];
const only = (people: Partial<CandidacyFact> & { who: string }): Partial<ContestationFacts> => {
  const { who, ...over } = people;
  const candidacies = ['aline', 'basile', 'chloe'].map((one) => stood(one, one === who ? over : {}));
  return { elections: [board({ candidacies })] };
};

test('an election well held leaves nothing to raise, and its seat is sure', () => {
  const facts = held([round(clear)]);
  expect(codes(facts)).toEqual([]);
  expect(electionStrengths(facts, [])).toMatchObject([
    { seats: [{ holder: 'aline', margin: 2, hangsOn: null }], vacant: { seats: 0, stand: true } },
  ]);
});

describe('who stands', () => {
  test.each([
    ['no member', { isMember: false }, {}, 'grave'],
    ['sits already', { seatedUntil: '2028-05-01' }, {}, 'grave'],
    ['fifteen, without written consent (law of 1901, art. 2 bis)', { age: 15 }, {}, 'grave'],
    ['too many terms in a row (board.max_terms)', { termsInARow: 2 }, { 'board.max_terms': 2 }, 'serious'],
  ] as const)('%s', (_, over, values, grade) => {
    const facts = held([round(clear)], only({ who: 'aline', ...over }), values);
    expect(codes(facts)).toEqual([['candidate-not-eligible', grade]]);
    expect(seatsOf(facts)).toEqual([['aline', 'holder']]);
  });

  test('sixteen is told, not raised', () => {
    expect(codes(held([round(clear)], only({ who: 'aline', age: 16 })))).toEqual([]);
  });

  test('one who lost takes voices from others: minor, and counted again', () => {
    const close = [...times(3, marks('aline')), ...times(2, marks('basile')), marks('chloe')];
    const facts = held([round(close)], only({ who: 'chloe', isMember: false }));
    const [found] = findings(facts);
    expect(found).toMatchObject({ code: 'candidate-not-eligible', grade: 'minor', people: ['chloe'] });
    expect(found && roundsOf(found, facts)).toMatchObject([
      { removed: 1, fallen: ['aline'], survives: false },
    ]);
    expect(seatsOf(facts)).toEqual([['aline', 'voices']]);
  });

  test.each([
    ['declared after the day announced', { at: at('12:01') }, 'candidacy-late'],
    ['on paper after it, as it may', { at: at('12:01'), received: 'paper' }, null],
    ['once the first ballot was open', { at: at('18:11'), received: 'sitting' }, 'candidacy-late'],
    ['withdrawn before it opened', { withdrawnAt: at('18:00') }, 'candidacy-missing'],
    ['withdrawn since', { withdrawnAt: at('18:20') }, null],
  ] as const)('%s', (_, over, code) => {
    expect(codes(held([round(clear)], only({ who: 'aline', ...over }))).map(([one]) => one)).toEqual(
      code ? [code] : [],
    );
  });

  test('a name on the paper that nobody put forward', () => {
    const facts = held([round(clear)], {
      elections: [board({ candidacies: [stood('basile'), stood('chloe')] })],
    });
    expect(codes(facts)).toEqual([['candidacy-missing', 'grave']]);
  });
});

describe('how it was counted', () => {
  const tied = [...times(2, marks('aline')), ...times(2, marks('basile'))];

  test('equals parted by a lot that anyone draws again (elect.tie: lot)', () => {
    const facts = held([round(tied)]);
    expect(codes(facts)).toEqual([]);
    expect(seatsOf(facts).map(([, hangsOn]) => hangsOn)).toEqual([null]);
  });

  test('by a lot where the statutes say age, or without its published phrase', () => {
    const other = held([round(tied)], {}, { 'elect.tie': 'elder' });
    expect(codes(other)).toEqual([['tie-otherwise', 'grave']]);
    expect(seatsOf(other).map(([, hangsOn]) => hangsOn)).toEqual(['holder']);
    expect(codes(held([{ ...round(tied), seed: 'une autre phrase' }]))).toEqual([
      ['lot-not-published', 'grave'],
    ]);
  });

  test('by a lot that was rigged: drawing again gives someone else', () => {
    const vote = round(tied);
    const outcome = structuredClone(vote.outcome) as ElectionOutcome;
    const [tie] = outcome.election.ties;
    if (tie?.draw)
      tie.draw = { ...draw(seed, 'last-seats', ['aline', 'basile']), subject: 'une autre affaire' };
    expect(codes(held([{ ...vote, outcome }]))).toEqual([['lot-not-published', 'grave']]);
  });

  test('ballots with too many names kept where the statutes make them null (elect.overfull)', () => {
    const ballots = [...times(3, marks('aline')), marks('basile'), marks('basile', 'chloe')];
    const facts = held([round(ballots, { values: { 'elect.overfull': 'first-kept' } })]);
    const [found] = findings(facts);
    expect(found).toMatchObject({ code: 'overfull-misread', details: { voices: 1 } });
    expect(found && roundsOf(found, facts)).toMatchObject([{ removed: 1, fallen: ['aline'] }]);
  });

  test('another method than that of the statutes (elect.method)', () => {
    expect(codes(held([round(clear)], {}, { 'elect.method': 'approval' }))).toEqual([
      ['other-method', 'serious'],
    ]);
  });

  test('a board larger than the statutes admit, or smaller (board.seats_max, board.seats_min)', () => {
    const large = held([round(clear)], { board: names.slice(0, 5) }, { 'board.seats_max': 4 });
    expect(codes(large)).toEqual([['board-composition', 'serious']]);
    expect(codes(held([round(clear)], { board: ['aline'] }))).toEqual([['board-composition', 'minor']]);
  });
});

describe('voices', () => {
  test('a voice not entitled goes to the runner-up, in a secret ballot too', () => {
    const two = [...times(3, marks('aline')), marks('basile')];
    const facts = held([round(two)], { unentitled: ['driss'] });
    const [found] = findings(facts);
    expect(found).toMatchObject({ code: 'not-entitled', people: ['driss'] });
    expect(found && roundsOf(found, facts)).toMatchObject([{ removed: 1, fallen: ['aline'] }]);
    expect(seatsOf(held([round(clear)], { unentitled: ['driss'] }))).toEqual([['aline', null]]);
  });

  test('a proxy over the cap (proxy.max)', () => {
    const vote = { ...round(clear), ballots: [{ electorId: 'emma', castBy: 'aline', at: at('18:20') }] };
    const earlier = { id: 'g', giverId: 'gael', holderId: 'aline', filedAt: at('09:00') };
    const before = room({ ...plain, 'proxy.max': 1 });
    const roll = { ...before, filings: [...before.filings, earlier] };
    const facts = held([vote], { roll, statutes: roll.statutes });
    expect(findings(facts)).toMatchObject([{ code: 'proxy-not-good', disputed: { r1: [{ voices: 1 }] } }]);
  });

  test('a second round hangs on the first', () => {
    const values = { 'elect.method': 'two-round' } as const;
    const first = round([...times(3, marks('aline')), ...times(2, marks('basile')), marks('chloe')], {
      values,
    });
    const last = round(times(4, marks('aline')), { values, candidates: ['aline', 'basile'] });
    const second = { ...last, id: 'r2', round: 2, openedAt: at('18:40'), proclaimedAt: at('18:50') };
    const facts = held([first, { ...second, ballots: [] }], { unentitled: [] }, values);
    expect(seatsOf(facts)).toEqual([['aline', null]]);
    const found = [...findings(facts), ...findings(held([first], { unentitled: ['driss'] }, values))];
    expect(electionStrengths(facts, found)).toMatchObject([
      { seats: [{ holder: 'aline', hangsOn: 'round-before' }] },
    ]);
  });
});

test('everything is said in both languages', () => {
  const facts = held([round(clear)], { unentitled: ['driss', 'chloe'] });
  const [found] = findings(facts);
  const [first] = found ? roundsOf(found, facts) : [];
  for (const locale of ['fr', 'en'] as const) {
    const words = contestationWords(locale);
    const sentences = [
      first && words.round({ position: 4, round: 1, recount: first, fallen: ['Aline'] }),
      first && words.round({ position: 4, round: 2, recount: { ...first, quorumLost: true }, fallen: [] }),
      first && words.round({ position: 4, round: 1, recount: { ...first, leadsOn: false }, fallen: [] }),
      ...(['voices', 'holder', 'round-before', 'quorum', null] as const).map((hangsOn) =>
        words.seat({ hangsOn, margin: 2 }),
      ),
      ...[1, null].map((margin) => words.seat({ hangsOn: null, margin })),
      ...[true, false].map((stand) => words.vacant({ seats: 1, stand })),
      ...[[1], [1, 2]].map((amendments) => words.hangsOn({ amendments })),
      ...[true, false].map((atLeast) => words.margin({ margin: 2, atLeast })),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z1].*\.$/u);
  }
});

describe('without candidate (consent.rounds, consent.fallback)', () => {
  const aloud: Partial<ClauseValues> = {
    'elect.method': 'without-candidate',
    'ballot.secret_if_persons': false,
    'consent.rounds': 1,
  };
  const circled = (objections: number): VoteFact => {
    const roll = room({ ...plain, ...aloud });
    const fallback = objections > 0 ? { ...noCounts(), for: 4 } : null;
    const proposal = { candidateId: 'aline', rounds: [{ objections }], fallback, accepts: true };
    const outcome = decideCircle({
      ...{ statutes: roll.statutes, kind: 'ordinary', call: 'first', roll: rollAt(at('18:30'), roll) },
      election: {
        method: 'without-candidate',
        circle: { nominations: [], changed: null, proposals: [proposal], closed: false },
      },
      term: { startsOn: '2026-03-14', years: 3, seats: 1, held: null, before: [] },
    });
    return { ...round(clear), outcome, ballots: [] };
  };
  const table = (objections: number) =>
    held([circled(objections)], { elections: [board({ candidacies: [] })] }, aloud);

  test('nobody has to stand; consent leaves nothing to raise', () => {
    expect(codes(table(0))).toEqual([]);
    expect(electionStrengths(table(0), [])).toMatchObject([{ seats: [{ holder: 'aline', margin: 1 }] }]);
  });

  test('an objection overruled by the vote is grave, and the seat is disputed', () => {
    expect(codes(table(1))).toEqual([['objection-overruled', 'grave']]);
    expect(seatsOf(table(1))).toEqual([['aline', 'holder']]);
    const [found] = findings(table(1));
    const said = { ...found?.details, names: ['Aline'] };
    expect(contestationWords('en').what({ code: 'objection-overruled', said })).toMatch(
      /^Election on item\s4: Aline was elected although 1\sobjection was kept\.$/,
    );
  });
});

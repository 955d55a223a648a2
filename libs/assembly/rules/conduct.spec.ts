import {
  type ClauseValues,
  defaultStatutes,
  type Statutes,
  withClauses,
} from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { countAdvance, standingAdvance } from './advance.js';
import type { AttendanceEvent } from './attendance.js';
import { ballotMode } from './ballot-mode.js';
import { type OfficeHolder, sittingChair } from './chair.js';
import { consentIsSpent } from './consent.js';
import { quorumCourse } from './course.js';
import { boundChoice } from './instructions.js';
import { gradeConvening, gradeItemRequest } from './members-items.js';
import { type Decision, decide } from './outcome.js';
import { remoteIncident } from './remote-incident.js';
import { type RollSituation, rollAt } from './roll.js';
import {
  callOfItem,
  carriedToSecondCall,
  earliestSecondCall,
  gradeSecondCall,
  type ItemLeft,
} from './second-call.js';

const under = (values: Partial<ClauseValues> = {}, silent: Statutes['silent'] = []): Statutes => ({
  ...withClauses(defaultStatutes, values),
  silent,
});

describe('who chairs (board.type, chair.fallback)', () => {
  const board: OfficeHolder[] = [
    { memberId: 'chair', office: 'chair' },
    { memberId: 'vice', office: 'vice-chair', birthDate: '1980-01-01' },
    { memberId: 'elder', office: 'board-member', birthDate: '1950-01-01' },
    { memberId: 'younger', office: 'board-member', birthDate: '1990-01-01' },
  ];
  test.each<[string, Partial<ClauseValues>, string[], string | null, string | null, string, boolean]>([
    ['the chair, when there', {}, ['chair', 'vice'], null, 'chair', 'chair', false],
    ['the vice-chair', {}, ['vice', 'elder'], null, 'vice', 'vice-chair', true],
    ['the eldest of those there', {}, ['younger', 'elder'], null, 'elder', 'eldest-board-member', true],
    ['elected, when nobody of the board is there', {}, [], 'ada', 'ada', 'elected-chair', true],
    ['nobody yet', {}, [], null, null, 'elected-chair', true],
    [
      'in the order of the statutes',
      { 'chair.fallback': ['eldest-board-member', 'vice-chair'] },
      ['vice', 'elder'],
      null,
      'elder',
      'eldest-board-member',
      true,
    ],
    [
      'a collegial board has nobody to stand in for',
      { 'board.type': 'collegial' },
      ['elder'],
      null,
      'elder',
      'eldest-board-member',
      false,
    ],
  ])('%s', (_, values, there, elected, memberId, capacity, substitute) => {
    expect(sittingChair(under(values), board, new Set(there), elected)).toMatchObject({
      memberId,
      capacity,
      substitute,
    });
  });

  test('nobody is the eldest where a birth date is missing; silent statutes have the assembly elect', () => {
    const holders: OfficeHolder[] = [...board.slice(2), { memberId: 'unknown', office: 'board-member' }];
    const there = new Set(['elder', 'unknown']);
    expect(sittingChair(under(), holders, there, 'ada').memberId).toBe('ada');
    const silent = sittingChair(under({}, ['chair.fallback']), board, new Set(['vice']), 'ada');
    expect(silent).toMatchObject({ memberId: 'ada', clause: { silent: true } });
  });
});

describe('a second call (second.*)', () => {
  const call = (secondOn: string, second: string[]) => ({
    firstOn: '2026-03-14',
    secondOn,
    first: ['a'],
    second,
  });
  test.each<[string, Partial<ClauseValues>, string, string[], string[]]>([
    ['in time, with the same agenda', {}, '2026-03-29', ['a'], []],
    ['a day too soon (second.interval_days)', {}, '2026-03-28', ['a'], ['too-soon']],
    ['the same day without a clause (second.same_day)', {}, '2026-03-14', ['a'], ['same-day']],
    [
      'the same day, as the statutes allow',
      { 'second.same_day': true, 'second.interval_days': 0 },
      '2026-03-14',
      ['a'],
      [],
    ],
    ['with an item more (second.same_agenda)', {}, '2026-03-29', ['a', 'b'], ['items-added']],
    [
      'with an item more, as the statutes allow',
      { 'second.same_agenda': false },
      '2026-03-29',
      ['a', 'b'],
      [],
    ],
  ])('%s', (_, values, secondOn, items, codes) => {
    expect(gradeSecondCall(under(values), call(secondOn, items)).problems.map(({ code }) => code)).toEqual(
      codes,
    );
  });

  test('what is added keeps the quorum of a first call', () => {
    expect([callOfItem('second', true), callOfItem('second', false), callOfItem('first', true)]).toEqual([
      'first',
      'second',
      'first',
    ]);
    expect(earliestSecondCall(under(), '2026-03-14')).toBe('2026-03-29');
  });

  const left = (id: string, over: Partial<ItemLeft> = {}) => ({
    ...{ id, kind: 'vote' as const, withdrawn: false, decided: false, called: true },
    ...over,
  });
  const report = left('report', { kind: 'information' });
  test.each([
    ['nothing could be decided: all of it', [report, left('fee'), left('seat')], ['report', 'fee', 'seat']],
    ['one half alone lacked its quorum', [report, left('fee', { decided: true }), left('seat')], ['seat']],
    [
      'the quorum was lost before all was told',
      [left('fee', { decided: true }), { ...report, called: false }, left('budget', { called: false })],
      ['report', 'budget'],
    ],
    ['a withdrawn item stays so', [left('fee', { withdrawn: true }), left('seat')], ['seat']],
    ['everything was decided', [{ ...report, called: false }, left('fee', { decided: true })], []],
  ])('takes up what is left: %s (second.same_agenda)', (_, items, expected) => {
    expect(carriedToSecondCall(items).map(({ id }) => id)).toEqual(expected);
  });

  test('never takes up what was decided or withdrawn, keeps the order, and always has something to decide', () => {
    const item = fc.record({
      kind: fc.constantFrom('vote' as const, 'information' as const),
      withdrawn: fc.boolean(),
      decided: fc.boolean(),
      called: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const carried = carriedToSecondCall(items);
        expect(carried).toEqual(items.filter((one) => carried.includes(one)));
        expect(
          carried.some(({ kind, withdrawn, decided }) => withdrawn || (kind === 'vote' && decided)),
        ).toBe(false);
        const open = items.filter(
          ({ kind, withdrawn, decided }) => kind === 'vote' && !withdrawn && !decided,
        );
        expect(carried.filter(({ kind }) => kind === 'vote')).toEqual(open);
        if (open.length === 0) expect(carried).toEqual([]);
      }),
    );
  });
});

describe('what members may ask for (agenda.add*, conv.members_share)', () => {
  const asked = { signatures: 4, electors: 31, receivedOn: '2026-03-06', assemblyOn: '2026-03-14' };
  test.each<[string, Statutes, Partial<typeof asked>, string | null, number | null]>([
    ['a tenth of 31 is 4, on the last day', under(), {}, null, 4],
    ['one day late', under(), { receivedOn: '2026-03-07' }, 'too-late', 4],
    ['one signature short', under(), { signatures: 3 }, 'too-few', 4],
    ['any member alone', under({ 'agenda.add': 'one-member' }), { signatures: 1 }, null, 1],
    ['silent statutes give no such right', under({}, ['agenda.add']), {}, 'no-such-right', null],
  ])('%s', (_, statutes, more, reason, required) => {
    expect(gradeItemRequest(statutes, { ...asked, ...more })).toMatchObject({ reason, required });
  });

  test('a quarter of the members have an assembly convened; nobody does where the statutes are silent', () => {
    expect(gradeConvening(under(), { signatures: 5, members: 20 })).toMatchObject({
      accepted: true,
      required: 5,
    });
    expect(gradeConvening(under(), { signatures: 5, members: 21 })).toMatchObject({
      reason: 'too-few',
      required: 6,
    });
    expect(gradeConvening(under({}, ['conv.members_share']), { signatures: 20, members: 20 }).accepted).toBe(
      false,
    );
  });
});

test.each<[string, Statutes, boolean, number, string | null]>([
  ['hands, when nothing asks for secrecy', under(), false, 0, null],
  ['about people', under(), true, 0, 'ballot.secret_if_persons'],
  ['one request is enough', under(), false, 1, 'ballot.secret_requests'],
  ['three requests needed, two made', under({ 'ballot.secret_requests': 3 }), false, 2, null],
  ['always', under({ 'ballot.mode': 'secret' }), false, 0, 'ballot.mode'],
  ['silent statutes', under({}, ['ballot.secret_if_persons', 'ballot.secret_requests']), true, 9, null],
])('secrecy (ballot.*): %s', (_, statutes, aboutPersons, requests, clause) => {
  expect(ballotMode(statutes, { aboutPerson: aboutPersons, requests }).imposedBy?.key ?? null).toBe(clause);
});

test('a broken remote link (remote.continuous_sound, remote.incident)', () => {
  expect(remoteIncident(under()).effect).toBe('suspend');
  expect(remoteIncident(under({ 'remote.incident': 'continue' })).effect).toBe('continue');
  expect(remoteIncident(under({ 'remote.continuous_sound': false })).effect).toBe('none');
});

test('rounds of consent are spent after as many objections (consent.rounds)', () => {
  expect([1, 2].map((rounds) => consentIsSpent(under(), rounds))).toEqual([false, true]);
});

const at = (time: string) => new Date(`2026-03-14T${time}:00Z`);
const names = ['aline', 'basile', 'chloe', 'driss'];
const move = (
  memberId: string,
  time: string,
  kind: AttendanceEvent['kind'] = 'arrived',
): AttendanceEvent => ({
  memberId,
  kind,
  mode: 'present',
  at: at(time),
});
const evening = (statutes: Statutes, more: Partial<RollSituation> = {}): RollSituation => ({
  statutes,
  electors: names.map((memberId) => ({ memberId, voices: 1, collegeId: null, exercisedBy: memberId })),
  filings: [],
  attendance: [move('aline', '18:00')],
  ...more,
});

describe('the course of the quorum (quorum.when)', () => {
  const moves = [
    move('aline', '18:00'),
    move('basile', '18:40'),
    move('basile', '19:00', 'left'),
    move('chloe', '19:30'),
  ];
  const course = (values: Partial<ClauseValues>, attendance = moves) =>
    quorumCourse(evening(under({ 'quorum.ago': { num: 1, den: 2 }, ...values }), { attendance }), {
      nature: 'ordinary',
      call: 'first',
      openedAt: at('18:30'),
      closedAt: at('20:00'),
    }).map(({ change, mayDecide }) => `${change}${mayDecide ? '' : ', nothing is decided'}`);

  test('must hold at each vote: reached, lost, found again', () => {
    expect(course({})).toEqual([
      'opening, nothing is decided',
      'reached',
      'lost, nothing is decided',
      'regained',
    ]);
  });

  test('counted at the opening alone: what was not there then is never decided, what was stays good', () => {
    expect(course({ 'quorum.when': 'opening' })[1]).toBe('reached, nothing is decided');
    const early = [move('aline', '18:00'), move('basile', '18:10'), move('basile', '19:00', 'left')];
    expect(course({ 'quorum.when': 'opening' }, early)).toEqual(['opening', 'lost']);
  });
});

describe('votes in advance', () => {
  const statutes = under({ postal: true });
  const advance = [{ memberId: 'driss', channel: 'postal' as const, at: at('09:00') }];
  const situation = evening(statutes, { advance });
  const decision = (more: Partial<Decision> = {}): Decision => ({
    statutes,
    kind: 'ordinary',
    call: 'first',
    roll: rollAt(at('18:30'), situation),
    votes: { method: 'named', ballots: [{ electorId: 'aline', choice: 'for' }] },
    electors: situation.electors,
    advance: [{ electorId: 'driss', choice: 'against' }],
    ...more,
  });

  test('count beside the room, and are shown apart', () => {
    expect(decide(decision())).toMatchObject({
      verdict: 'rejected',
      room: { total: 1 },
      silent: 0,
      advance: { voices: 1, counts: { against: 1 }, void: 0 },
      tally: { counts: { for: 1, against: 1 }, totals: { present: 1, advance: 1 } },
    });
  });

  test('the base holds them: a majority of those present or represented', () => {
    const wide = under({ postal: true, 'maj.ago.rule': 'absolute', 'maj.ago.base': 'present-represented' });
    expect(decide(decision({ statutes: wide })).tally.baseFigure).toBe(2);
  });

  test('fall with an amended text (advance.amended), and where only those present decide', () => {
    expect(decide(decision({ amended: true }))).toMatchObject({
      verdict: 'adopted',
      advance: { voices: 0, void: 1 },
    });
    const kept = withClauses(statutes, { 'advance.amended': 'kept' });
    expect(decide(decision({ amended: true, statutes: kept })).verdict).toBe('rejected');
    const present = withClauses(statutes, { 'maj.ago.rule': 'absolute', 'maj.ago.base': 'present' });
    expect(countAdvance(decision({ statutes: present }), new Set())).toBeNull();
  });

  test('of someone who came, or twice, do not count', () => {
    const came = rollAt(at('18:30'), {
      ...situation,
      attendance: [move('aline', '18:00'), move('driss', '18:10')],
    });
    expect(decide(decision({ roll: came })).advance).toBeUndefined();
    const twice = [...Array(2)].map(() => ({ electorId: 'driss', choice: 'for' as const }));
    expect(() => decide(decision({ advance: twice }))).toThrow('assembly.ballot-twice');
  });

  test('the first stands, or the last where they may be replaced (advance.replaceable)', () => {
    expect([standingAdvance(['a', 'b'], false), standingAdvance(['a', 'b'], true)]).toEqual(['a', 'b']);
  });
});

describe('voices carried for others', () => {
  const carried = (values: Partial<ClauseValues>): Decision => {
    const statutes = under(values);
    const filings = [{ id: 'p', giverId: 'driss', holderId: 'aline', filedAt: at('09:00') }];
    return {
      statutes,
      kind: 'ordinary',
      call: 'first',
      roll: rollAt(at('18:30'), evening(statutes, { filings })),
      votes: { method: 'named', ballots: [{ electorId: 'driss', choice: 'for' }] },
      instructions: [{ electorId: 'driss', choice: 'against' }],
    };
  };

  test('follow their instruction where it binds (proxy.instructions), unless the text was amended', () => {
    expect(decide(carried({})).verdict).toBe('adopted');
    const bound = carried({ 'proxy.instructions': 'imperative' });
    expect(() => decide(bound)).toThrow('assembly.ballot-against-instruction');
    expect(boundChoice(bound, 'driss')).toBe('against');
    expect(decide({ ...bound, amended: true }).verdict).toBe('adopted');
  });

  test('do not vote where the majority is of those present (maj.*.base)', () => {
    const present = carried({ 'maj.ago.rule': 'absolute', 'maj.ago.base': 'present' });
    expect(() => decide(present)).toThrow('assembly.proxies-barred');
    const hands = {
      method: 'hands',
      counts: { for: 1, against: 0, abstention: 0, blank: 0, null: 0 },
    } as const;
    expect(decide({ ...present, votes: hands })).toMatchObject({
      verdict: 'adopted',
      room: { total: 1, represented: 0 },
    });
  });
});

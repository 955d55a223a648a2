import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { noCounts, sumOf } from './kinds.js';
import { type Decision, decide, type NamedBallot } from './outcome.js';
import { type Roll, rollAt } from './roll.js';

const at = (time: string) => new Date(`2026-03-14T${time}:00Z`);
const names = ['aline', 'basile', 'chloe', 'driss', 'emma', 'farid', 'gael', 'hawa'];

/** Aline to Driss have come; Aline carries Emma's voice, Basile carries Farid's. */
const rollUnder = (values: Partial<ClauseValues> = {}, present = names.slice(0, 4)): Roll =>
  rollAt(at('18:30'), {
    statutes: withClauses(defaultStatutes, values),
    electors: names.map((memberId) => ({ memberId, voices: 1, collegeId: null, exercisedBy: memberId })),
    filings: [
      { id: 'e', giverId: 'emma', holderId: 'aline', filedAt: at('10:00') },
      { id: 'f', giverId: 'farid', holderId: 'basile', filedAt: at('10:00') },
    ],
    attendance: present.map((memberId) => ({ memberId, kind: 'arrived', mode: 'present', at: at('18:00') })),
  });
const decision = (votes: Decision['votes'], more: Partial<Decision> = {}): Decision => ({
  statutes: defaultStatutes,
  kind: 'ordinary',
  call: 'first',
  roll: rollUnder(),
  votes,
  ...more,
});
const ballots = (choices: Partial<Record<string, NamedBallot['choice']>>): Decision['votes'] => ({
  method: 'named',
  ballots: Object.entries(choices).map(([electorId, choice]) => ({ electorId, choice: choice ?? 'blank' })),
});
const hands = (yes: number, no: number, abstention = 0): Decision['votes'] => ({
  method: 'hands',
  counts: { ...noCounts(), for: yes, against: no, abstention },
});

describe('deciding an item', () => {
  test('the outcome is stored as it is', () => {
    const outcome = decide(decision(hands(4, 1)));
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });

  test('hands: the count, what was silent, the quorum and the majority', () => {
    expect(decide(decision(hands(4, 1)))).toMatchObject({
      verdict: 'adopted',
      room: { present: 4, represented: 2, total: 6 },
      silent: 1,
      quorum: { reached: true, required: 2, counted: 6 },
      tally: { required: 3, cast: 5 },
    });
  });

  test('named ballots: each mandate counts once, the holder may vote differently for each', () => {
    const outcome = decide(
      decision(ballots({ aline: 'for', emma: 'against', basile: 'for', farid: 'abstention' })),
    );
    expect(outcome.tally.counts).toEqual({ ...noCounts(), for: 2, against: 1, abstention: 1 });
    expect(outcome).toMatchObject({ verdict: 'adopted', silent: 2 });
  });

  test('without quorum there is no decision, whatever was voted', () => {
    const alone = rollUnder({}, ['driss']);
    expect(decide(decision(hands(1, 0), { roll: alone }))).toMatchObject({
      verdict: 'no-quorum',
      tally: { verdict: 'adopted' },
      quorum: { reached: false, missing: 1 },
    });
  });

  test('quorum.when opening: a quorum lost later does not undo the sitting', () => {
    const alone = rollUnder({}, ['driss']);
    const statutes = withClauses(defaultStatutes, { 'quorum.when': 'opening' });
    const late = decision(hands(1, 0), { roll: alone, openingRoll: rollUnder(), statutes });
    expect(decide(late).verdict).toBe('adopted');
    expect(decide({ ...late, statutes: defaultStatutes }).verdict).toBe('no-quorum');
  });

  test.each<[string, Decision['votes'], Partial<Decision>]>([
    ['assembly.more-votes-than-voices', hands(6, 1), {}],
    ['assembly.ballot-not-on-roll', ballots({ hawa: 'for' }), {}],
    [
      'assembly.ballot-twice',
      { method: 'named', ballots: [...Array(2)].map(() => ({ electorId: 'aline', choice: 'for' as const })) },
      {},
    ],
    ['assembly.ballot-conflicted', ballots({ aline: 'for' }), { conflicted: ['aline'] }],
    ['assembly.ballot-conflicted', ballots({ emma: 'for' }), { conflicted: ['aline'] }],
  ])('%s', (code, votes, more) => {
    expect(() => decide(decision(votes, more))).toThrow(code);
  });

  test('conflict of interest: no vote, no proxy, still counted for the quorum (coi.excluded, coi.quorum)', () => {
    const conflicted = ['aline'];
    expect(decide(decision(hands(2, 0), { conflicted }))).toMatchObject({
      room: { present: 3, represented: 1 },
      conflicted: ['aline', 'emma'],
      quorum: { counted: 6 },
    });
    const statutes = withClauses(defaultStatutes, { 'coi.excluded': ['vote'], 'coi.quorum': false });
    expect(decide(decision(hands(2, 0), { conflicted, statutes }))).toMatchObject({
      room: { present: 3, represented: 2 },
      quorum: { counted: 5 },
    });
  });

  test('each channel counts once, all of them in one result', () => {
    const byName = { ...ballots({ aline: 'for', basile: 'against' }), method: 'named' as const };
    const named = decide(
      decision({ ...byName, hands: { ...noCounts(), for: 2, abstention: 1 } } as Decision['votes']),
    );
    expect(named).toMatchObject({ tally: { counts: { for: 3, against: 1, abstention: 1 } }, silent: 1 });
    expect(named.channels?.map(({ channel }) => channel)).toEqual(['online', 'hands']);
    const paper = { ...noCounts(), for: 2, null: 1 };
    const secret = decide(decision({ method: 'secret', counts: { ...noCounts(), for: 2 }, paper }));
    expect(secret).toMatchObject({ tally: { counts: { for: 4, null: 1 } }, silent: 1 });
    expect(secret.channels).toEqual([
      { channel: 'online', counts: null },
      { channel: 'paper', counts: null },
    ]);
    const tooMany = decision({ method: 'secret', counts: { ...noCounts(), for: 4 }, paper });
    expect(() => decide(tooMany)).toThrow('assembly.more-votes-than-voices');
  });

  test('a casting vote breaks a tie of hands, never of a secret ballot', () => {
    const statutes = withClauses(defaultStatutes, { tie: 'casting' });
    const more = { statutes, castingVote: 'for' as const };
    expect(decide(decision(hands(3, 3), more)).verdict).toBe('adopted');
    const secret = { method: 'secret' as const, counts: { ...noCounts(), for: 3, against: 3 } };
    expect(decide(decision(secret, more)).verdict).toBe('rejected');
  });
});

test('named ballots and the same count by hand decide alike; buckets and silence add up to the room', () => {
  const choice = fc.constantFrom<(NamedBallot['choice'] | null)[]>(
    'for',
    'against',
    'abstention',
    'blank',
    null,
  );
  fc.assert(
    fc.property(fc.array(choice, { minLength: 6, maxLength: 6 }), (choices) => {
      const voters = names.slice(0, 6);
      const named = decide(
        decision({
          method: 'named',
          ballots: voters.flatMap((electorId, i) => {
            const said = choices[i];
            return said ? [{ electorId, choice: said }] : [];
          }),
        }),
      );
      const byHand = decide(decision({ method: 'hands', counts: named.tally.counts }));
      const channels = byHand.channels?.map((channel) => ({ ...channel, channel: 'online' }));
      expect({ ...byHand, channels }).toEqual({ ...named, method: 'hands' });
      expect(sumOf(named.tally.counts) + named.silent).toBe(named.room.total);
    }),
  );
});

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultStatutes } from '@etabli/membership/rules/statutes';
import type { Ballot } from './ballots.js';
import { countElection } from './election.js';
import { rank } from './judgment.js';
import { type StvCount, type StvStage, unit } from './stv-types.js';
import type { ElectionResult } from './types.js';

/** Real elections with known results, kept beside the checkout because they are not ours to publish. */
const folder = resolve(process.cwd(), '../shared/data/counting');
const read = (path: string): string => readFileSync(resolve(folder, path), 'latin1');
const json = (path: string) => JSON.parse(readFileSync(resolve(folder, path), 'utf8'));

/** A BLT file: candidates and seats, ballots with their number, names. */
function blt(path: string) {
  const lines = readFileSync(resolve(folder, path), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [candidates = 0, seats = 0] = (lines[0] ?? '').split(/\s+/).map(Number);
  const end = lines.indexOf('0');
  const ballots = lines.slice(1, end).map((line): Ballot => {
    const [voices = 0, ...ranks] = line.split(/\s+/).map(Number);
    return { voices, kind: 'ranking', ranks: ranks.slice(0, -1).map((name) => [String(name)]) };
  });
  return {
    seats,
    ballots,
    candidates: Array.from({ length: candidates }, (_, i) => ({ id: String(i + 1) })),
  };
}

interface Recorded {
  round: number;
  tag: string;
  msg: string;
  nt_votes?: string;
  votes?: string;
  cstate?: Record<string, { state: string; vote: string }>;
}

/** Votes, who is elected and who is out at the end of each recorded round. */
function recordedRounds(path: string) {
  const { actions } = json(path) as { actions: Recorded[] };
  const rounds = new Map(actions.filter(({ cstate }) => cstate).map((action) => [action.round, action]));
  const opening = actions.find(({ tag }) => tag === 'begin') as Recorded;
  return [...rounds.values()].map(({ round, cstate = {}, nt_votes }) => ({
    votes: Object.fromEntries(Object.entries(cstate).map(([name, { vote }]) => [name, vote])),
    out: Object.keys(cstate).filter((name) => cstate[name]?.state === 'defeated'),
    elected: Object.keys(cstate).filter((name) => cstate[name]?.state === 'elected'),
    nonTransferable: nt_votes,
    round: round - opening.round,
  }));
}

const decimals = (figure: number): string => (figure / unit).toFixed(5);

function ourRounds({ stages }: StvCount) {
  const upTo = (stage: StvStage) => stages.filter((one) => one.stage <= stage.stage);
  return stages.map((stage) => ({
    votes: Object.fromEntries(Object.entries(stage.votes).map(([name, vote]) => [name, decimals(vote)])),
    out: upTo(stage)
      .flatMap(({ action }) => (action.kind === 'exclusion' ? [action.name] : []))
      .sort((a, b) => Number(a) - Number(b)),
    elected: upTo(stage)
      .flatMap(({ elected, lastSeats }) => [...elected, ...lastSeats])
      .sort((a, b) => Number(a) - Number(b)),
    nonTransferable: decimals(stage.nonTransferable),
    round: stage.stage - 1,
  }));
}

const stv = (path: string, seed: string): ElectionResult => {
  const { ballots, ...election } = blt(path);
  return countElection(defaultStatutes, { ...election, method: 'stv', seed, votes: { ballots, sheets: [] } });
};

function debian() {
  const { candidates, ...expected } = json('debian-dpl/expected.json')['2007'];
  const ids = (candidates as string[]).map((_, i) => String(i));
  const ballots = [...read('debian-dpl/leader2007_tally.txt').matchAll(/^V: (\S{9})\s/gm)].map(
    ([, vote = '']): Ballot => {
      const places = [...new Set(vote.replaceAll('-', ''))].sort();
      const ranks = places.map((place) => ids.filter((_, i) => vote[i] === place));
      return { voices: 1, kind: 'ranking', ranks };
    },
  );
  const result = countElection(defaultStatutes, {
    method: 'schulze',
    seats: 1,
    candidates: ids.map((id) => ({ id })),
    votes: { ballots, sheets: [] },
  });
  return { candidates, expected, ballots, result };
}

interface Profile {
  title: string;
  participants: number;
  mode?: 'StaticDefault' | 'MedianDefault';
  tallies: number[][];
  ranks: number[];
}

/** Grades that are missing are added where the profile says: to the lowest, or to the median. */
function completed({ participants, mode, tallies }: Profile): number[][] {
  return tallies.map((counts) => {
    const given = counts.reduce((sum, count) => sum + count, 0);
    const middle = rank([{ name: '', counts, ungraded: 0 }]).judged[0]?.median ?? 0;
    const filled = mode === 'MedianDefault' ? middle : 0;
    return counts.map((count, grade) => (mode && grade === filled ? count + participants - given : count));
  });
}

if (existsSync(folder)) {
  describe('single transferable vote: recorded counts, round by round (Scottish rules)', () => {
    /** Names without a vote are excluded by lot: this seed draws them in the recorded order. */
    const seeds: Record<string, string> = { 'droop/SC': '2005-07-24 0' };
    test.each(['droop/42', 'droop/513', 'droop/SC', 'glasgow-2007/Hillhead-2007', 'glasgow-2007/Linn-2007'])(
      '%s',
      (name) => {
        const result = stv(`${name}.blt`, seeds[name] ?? 'any');
        expect(ourRounds(result.count as StvCount)).toEqual(
          recordedRounds(`${name}-scotland-fixed-p5-d5.json`),
        );
        const expected = Object.entries(
          json('stv-expected.json') as Record<string, { quota: string; elected: string[] }>,
        ).find(([path]) => path.includes(`${name.split('/')[1]}-scotland`))?.[1];
        expect((result.count as StvCount).quota).toBe(Number(expected?.quota));
        expect(result.elected).toHaveLength(expected?.elected.length ?? 0);
        expect(result).toMatchObject({ vacant: 0, next: null, pending: [] });
      },
    );
  });

  describe('Schulze: Debian project leader, 2007', () => {
    const { candidates, expected, ballots, result } = debian();
    test('482 ballots, every duel, every path and the whole ranking', () => {
      expect(ballots).toHaveLength(expected.ballots);
      const { count } = result;
      if (count.kind !== 'duels') throw new Error('not duels');
      expect(count.duels).toEqual(expected.pairwise);
      expect(count.paths.map((row) => row.map((path) => (path ? [path.won, path.against] : [0, 0])))).toEqual(
        expected['beatpaths_belenios_tool_3.3.0'],
      );
      const names = count.ranking.map((group) => group.map((id) => candidates[Number(id)]));
      expect(names).toEqual(expected['schulze_ranking_belenios_tool_3.3.0']);
      expect(candidates[Number(result.elected[0]?.candidateId)]).toBe(expected.official_winner);
      expect(count.condorcetWinner).toBe(result.elected[0]?.candidateId);
    });
  });

  describe('majority judgment: published profiles', () => {
    const profiles = json('majority-judgment/mieuxvoter-assertions.json') as Profile[];
    test.each(profiles.map((profile) => [profile.title, profile] as const))('%s', (_, profile) => {
      const grades = completed(profile).map((counts, i) => ({ name: String(i), counts, ungraded: 0 }));
      const { judged } = rank(grades);
      const ranks = grades.map(({ name }) => judged.find((one) => one.name === name)?.rank);
      expect(ranks).toEqual(profile.ranks);
    });
  });
} else {
  test('counting data absent: nothing checked', () => {
    console.warn(`Real elections were not found in ${folder}: agreeing with them was NOT tested.`);
    expect(existsSync(folder)).toBe(false);
  });
}

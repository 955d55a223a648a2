import pg from 'pg';
import { withClient } from '../database.ts';
import { asApplication } from '../secrets.ts';
import { castBallot, closeVote, openVote } from './booth.ts';
import { capture, type Sent } from './capture.ts';
import { drive, warmUpOf } from './drive.ts';
import type { Measure, Scenario } from './measure.ts';
import { setSitting, type Voter } from './scene.ts';
import { counted, type Stage, theStage } from './stage.ts';

const [ballots, concurrency] = [1000, 16];
/** Those who vote while statements are counted and captured, then those who are measured. */
const size = 1 + counted + warmUpOf(ballots) + ballots;

/** (a) Ballots per second in one open vote by name, each by its own elector with a session of their own. */
export const voting: Scenario = {
  id: 'a',
  name: `${ballots.toLocaleString('fr-FR')} bulletins, ${concurrency} à la fois`,
  async run(): Promise<Measure[]> {
    const stage = await theStage();
    const sitting = await setSitting(stage, { slug: 'banc-vote', people: size, items: 2 });
    const first = await openVote(stage, sitting, 0);
    const voters = [...sitting.people];
    const [model] = voters.splice(0, 1) as [Voter];
    const pattern = await capture(stage, () => castBallot(stage, sitting, first, model));
    const apart = voters.splice(0, counted);
    const statements = await stage.statements((index) =>
      castBallot(stage, sitting, first, apart[index] as Voter),
    );
    const through = await drive(ballots, concurrency, (index) =>
      castBallot(stage, sitting, first, voters[index] as Voter),
    );
    await closeVote(stage, sitting, first);
    const second = await openVote(stage, sitting, 1);
    const pool = new pg.Pool({
      connectionString: asApplication(stage.admin, stage.secret),
      max: concurrency,
    });
    const floor = await drive(ballots, concurrency, (index) =>
      replay(pool, pattern, [model, first], [voters[index] as Voter, second]),
    );
    await pool.end();
    await checkKept(stage, { [first]: size, [second]: voters.length });
    const measure = (name: string, unit: string, value: number, bare: number): Measure => ({
      ...{ scenario: 'a', name, unit, value, statements },
      floor: { name: 'mêmes requêtes par pg', value: bare },
    });
    return [
      measure('bulletins', '/s', through.perSecond, floor.perSecond),
      measure('un bulletin, médiane', 'ms', through.median, floor.median),
      measure('un bulletin, 95 sur 100', 'ms', through.p95, floor.p95),
    ];
  },
};

type Ballot = [voter: Voter, vote: string];

/** Sends what a ballot sent, on one connection, with another voter's names in another vote. */
async function replay(
  pool: pg.Pool,
  pattern: Sent[],
  [was, before]: Ballot,
  [is, now]: Ballot,
): Promise<void> {
  const names = new Map<string | null, string>([
    ...[was.person, was.user, was.token].map(
      (name, at) => [name, [is.person, is.user, is.token][at] as string] as const,
    ),
    [before, now],
  ]);
  const client = await pool.connect();
  try {
    for (const { values, ...statement } of pattern) {
      await client.query({ ...statement, values: values.map((value) => names.get(value) ?? value) });
    }
  } finally {
    client.release();
  }
}

/** Fails unless each vote has exactly these ballots: what was measured was really written. */
async function checkKept({ admin }: Stage, expected: Record<string, number>): Promise<void> {
  await withClient(admin, async (client) => {
    for (const [vote, number] of Object.entries(expected)) {
      const { rows } = await client.query(
        'select count(*)::int as kept from sign_off join named_ballot using (association_id, vote_id, elector_id) where vote_id = $1',
        [vote],
      );
      if (rows[0].kept !== number) throw new Error(`${rows[0].kept} ballots were kept instead of ${number}.`);
    }
  });
}

import pg from 'pg';
import { withClient } from '../database.ts';
import { asApplication } from '../secrets.ts';
import { capture, type Sent } from './capture.ts';
import { drive, warmUpOf } from './drive.ts';
import type { Measure, Scenario } from './measure.ts';
import { type Sitting, setSitting, type Voter } from './scene.ts';
import { counted, type Stage, theStage } from './stage.ts';

const [ballots, concurrency] = [1000, 16];
/** Those who vote while statements are counted and captured, then those who are measured. */
const size = 1 + counted + warmUpOf(ballots) + ballots;

const cast = `mutation Cast($vote: ID!, $elector: ID!) {
  castBallot(voteId: $vote, electorId: $elector, choice: for) { __typename ... on Receipt { code } ... on Refusal { message } }
}`;
const open = `mutation Open($item: ID!) {
  openVote(itemId: $item, method: named) { ... on Vote { id } ... on Refusal { message } }
}`;
const close = 'mutation Close($vote: ID!) { closeVote(voteId: $vote) { __typename } }';

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
    const chair = (sitting.people[0] as Voter).cookie;
    await stage.graphql(close, { vote: first }, chair, sitting.slug);
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

async function openVote(stage: Stage, { slug, items, people }: Sitting, index: number): Promise<string> {
  const cookie = (people[0] as Voter).cookie;
  const { openVote: vote } = await stage.graphql<{ openVote: { id?: string; message?: string } }>(
    open,
    { item: items[index] },
    cookie,
    slug,
  );
  if (!vote.id) throw new Error(`The vote did not open: ${vote.message}`);
  return vote.id;
}

async function castBallot(stage: Stage, { slug }: Sitting, vote: string, voter: Voter): Promise<void> {
  const { castBallot: answer } = await stage.graphql<{ castBallot: { code?: string; message?: string } }>(
    cast,
    { vote, elector: voter.person },
    voter.cookie,
    slug,
  );
  if (!answer.code) throw new Error(`The ballot was refused: ${answer.message}`);
}

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

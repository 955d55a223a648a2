import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureDatabase, withClient } from '../database.ts';
import { folder, root } from '../folders.ts';
import { freePort, startCluster } from '../postgres.ts';
import { stopStray } from '../postgres-folder.ts';
import { type Installation, migrate, type Server, startServer } from '../server.ts';
import { openVote, Refused, tryBallot } from './booth.ts';
import type { Measure, Scenario } from './measure.ts';
import { type Sitting, setSitting, type Voter } from './scene.ts';
import { asker, type Stage } from './stage.ts';

const [voters, atOnce] = [400, 16];
/** Acknowledged ballots after which the server, then the database, are ended without a word. */
const [serverFalls, databaseFalls] = [100, 250];
/** Milliseconds after which a voter who is told nothing gives up, and the run has failed. */
const patience = 60_000;

/** (g) The server, then the database, killed during a vote: every ballot acknowledged is there, once. */
export const crash: Scenario = {
  id: 'g',
  name: 'Serveur puis base tués pendant un vote',
  async run(): Promise<Measure[]> {
    const house = await openHouse();
    const sitting = await setSitting(house.stage, { slug: 'banc-panne', people: voters, items: 1 });
    const vote = await openVote(house.stage, sitting, 0);
    const acknowledged: string[] = [];
    const [server, database] = await Promise.all([
      house.fallsOnce(() => acknowledged.length >= serverFalls, 'server'),
      house.fallsOnce(() => acknowledged.length >= databaseFalls, 'database'),
      everyoneVotes(house.stage, sitting, vote, acknowledged),
    ]);
    await checkAllThere(house.stage, vote, acknowledged);
    await house.close();
    const measure = { scenario: 'g', unit: 's' };
    return [
      { ...measure, name: 'serveur tué : premier bulletin pris après', value: server },
      { ...measure, name: 'base tuée : premier bulletin pris après', value: database },
    ];
  },
};

type Asking = Pick<Stage, 'admin' | 'secret' | 'graphql'>;

/** An installation of its own, on ports that stay, whose parts can be killed and started again. */
interface House {
  stage: Asking;
  /** Kills a part when the moment has come and starts it again; answers the seconds until an answer came through. */
  fallsOnce(moment: () => boolean, part: Part): Promise<number>;
  close(): Promise<void>;
}

type Part = 'server' | 'database';

async function openHouse(): Promise<House> {
  const data = folder(root, '.data', 'bench', 'crash');
  await stopStray(join(data, 'postgres'));
  rmSync(data, { recursive: true, force: true });
  const ports = { server: await freePort(), database: await freePort() };
  let cluster = await startCluster(clusterIn(data, ports.database));
  await ensureDatabase(cluster.url('postgres'), 'bench');
  const installation: Installation = {
    ...{ data, owner: cluster.url('bench'), demo: false },
    secret: 'a bench has no secret to keep at all',
  };
  await migrate(installation);
  let server = await startServer(installation, ports.server);
  const answered = { at: 0 };
  const again: Record<Part, () => Promise<void>> = {
    server: async () => {
      server.kill();
      await server.exited;
      server = await startServer(installation, ports.server);
    },
    database: async () => {
      cluster.kill();
      await cluster.exited;
      cluster = await startCluster(clusterIn(data, ports.database));
    },
  };
  return {
    stage: { admin: installation.owner, secret: installation.secret, graphql: noting(server, answered) },
    fallsOnce: async (moment, part) => {
      while (!moment()) await wait(1);
      const fell = performance.now();
      await again[part]();
      const up = performance.now();
      while (answered.at < up) await wait(5);
      return (answered.at - fell) / 1000;
    },
    close: async () => {
      await server.stop();
      await cluster.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Asks the server, and notes when it last answered. */
function noting({ url }: Server, answered: { at: number }): Stage['graphql'] {
  const ask = asker(url);
  return async (query, variables, cookie, association) => {
    const answer = await ask<never>(query, variables, cookie, association);
    answered.at = performance.now();
    return answer;
  };
}

const clusterIn = (data: string, port: number) => ({
  ...{ path: join(folder(data), 'postgres'), password: 'bench', log: join(data, 'postgres.log') },
  ...{ durable: true, port },
});

/** Each voter tries until told that the ballot is in the box; what was told is noted. */
async function everyoneVotes(
  stage: Asking,
  { slug, people }: Sitting,
  vote: string,
  acknowledged: string[],
): Promise<void> {
  const waiting = [...people];
  const hand = async () => {
    for (let voter = waiting.pop(); voter; voter = waiting.pop()) {
      const end = performance.now() + patience;
      while (!(await told(stage, slug, vote, voter))) {
        if (performance.now() > end) throw new Error('A voter was told nothing for a minute.');
        await wait(50);
      }
      acknowledged.push(voter.person);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
}

/** True when the voter was told so: taken now, or already there from a try whose answer was lost. */
async function told(stage: Asking, slug: string, vote: string, voter: Voter): Promise<boolean> {
  return tryBallot(stage, slug, vote, voter).then(
    () => true,
    (problem) => {
      if (problem instanceof Refused) throw problem;
      return false;
    },
  );
}

/** Fails unless the box holds one ballot of each who was told so, and no other. */
async function checkAllThere({ admin }: Asking, vote: string, acknowledged: string[]): Promise<void> {
  await withClient(admin, async (client) => {
    const { rows } = await client.query<{ who: string }>(
      'select elector_id as who from named_ballot where vote_id = $1',
      [vote],
    );
    const there = rows.map(({ who }) => who).sort();
    if (there.join() !== [...acknowledged].sort().join())
      throw new Error(`${there.length} ballots are there, ${acknowledged.length} voters were told so.`);
  });
}

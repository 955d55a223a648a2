import { setTimeout as wait } from 'node:timers/promises';
import { type Client, createClient } from 'graphql-ws';
import { withClient } from '../database.ts';
import { castBallot, closeVote, openVote, tryBallot } from './booth.ts';
import { type Echo, echo } from './echo.ts';
import type { Measure, Scenario } from './measure.ts';
import { type Sitting, setSitting, type Voter } from './scene.ts';
import { type Stage, theStage } from './stage.ts';

const [phones, voters] = [500, 1000];
/** Everyone is expected to have voted within a minute of the opening. */
const minute = 60_000;
/** One in twenty taps twice. */
const nervous = 20;
/** Someone comes or goes at the desk, so many times a second. */
const comings = 2;

const room =
  'subscription ($id: ID!) { assemblyLive(id: $id) { revision item { title text } vote { id stage participation { cast expected } } } }';

/** (f) A room of phones: a vote seen open by all, then everyone votes within a minute while the desk works. */
export const room500: Scenario = {
  id: 'f',
  name: `${phones} téléphones voient un vote s’ouvrir, ${voters} personnes votent en une minute`,
  async run(): Promise<Measure[]> {
    const stage = await theStage();
    const sitting = await setSitting(stage, { slug: 'banc-salle', people: voters + 100, items: 2 });
    const followed = await follow(stage, sitting);
    const warm = await openVote(stage, sitting, 0);
    await followed.seen(warm);
    await castBallot(stage, sitting, warm, sitting.people[0] as Voter);
    await closeVote(stage, sitting, warm);
    const began = performance.now();
    const vote = await openVote(stage, sitting, 1);
    const seen = await followed.seen(vote);
    const minuteOfVote = await voteInAMinute(stage, sitting, vote);
    followed.stop();
    await closeVote(stage, sitting, vote);
    await checkAllThere(stage, vote);
    const bare = await echo(phones);
    const floor = await bareNews(bare);
    await bare.stop();
    const measure = { scenario: 'f' };
    return [
      {
        ...measure,
        name: `vote ouvert, vu par 95 téléphones sur 100 (${phones})`,
        unit: 'ms',
        value: at(seen, 0.95) - began,
        floor: { name: 'NOTIFY puis ws seul', value: floor },
      },
      { ...measure, name: 'vote ouvert, vu par le dernier', unit: 'ms', value: at(seen, 1) - began },
      {
        ...measure,
        name: 'un bulletin depuis l’instant voulu, 95 sur 100',
        unit: 'ms',
        value: minuteOfVote.p95,
      },
      { ...measure, name: 'tous les bulletins, depuis l’ouverture', unit: 's', value: minuteOfVote.seconds },
    ];
  },
};

interface Following {
  /** When each phone saw this vote open, in milliseconds of this process, sorted. */
  seen(vote: string): Promise<number[]>;
  stop(): void;
}

async function follow(stage: Stage, sitting: Sitting): Promise<Following> {
  const times = new Map<string, number[]>();
  const arrived: Promise<void>[] = [];
  const clients = sitting.people.slice(1, 1 + phones).map((voter) => {
    const client = phoneOf(stage, sitting, voter);
    arrived.push(listen(client, sitting, times));
    return client;
  });
  await Promise.all(arrived);
  return {
    seen: async (vote) => {
      const end = performance.now() + 20_000;
      while ((times.get(vote)?.length ?? 0) < phones) {
        if (performance.now() > end)
          throw new Error(`${times.get(vote)?.length ?? 0} phones of ${phones} saw the vote open.`);
        await wait(2);
      }
      return [...(times.get(vote) as number[])].sort((a, b) => a - b);
    },
    stop: () => {
      for (const client of clients) client.dispose();
    },
  };
}

function phoneOf({ server }: Stage, { slug }: Sitting, { cookie }: Voter): Client {
  class WithCookie extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, { protocols, headers: { cookie, origin: server.url } } as never);
    }
  }
  return createClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WithCookie,
    connectionParams: { association: slug, locale: 'fr' },
    shouldRetry: () => true,
  });
}

interface Seen {
  assemblyLive: { vote: { id: string; stage: string } | null };
}

/** Settles when the phone has shown the room for the first time. */
function listen(client: Client, { assembly }: Sitting, times: Map<string, number[]>): Promise<void> {
  const known = new Set<string>();
  return new Promise((resolve, reject) => {
    client.subscribe<Seen>(
      { query: room, variables: { id: assembly } },
      {
        next: ({ data }) => {
          resolve();
          const vote = data?.assemblyLive.vote;
          if (vote?.stage !== 'open' || known.has(vote.id)) return;
          known.add(vote.id);
          times.set(vote.id, [...(times.get(vote.id) ?? []), performance.now()]);
        },
        error: reject,
        complete: () => undefined,
      },
    );
  });
}

/**
 * Voters come at random instants of fifty seconds, whether those before them are done or not; what each waits is counted
 * from the instant they meant to vote.
 */
async function voteInAMinute(
  stage: Stage,
  sitting: Sitting,
  vote: string,
): Promise<{ p95: number; seconds: number }> {
  const began = performance.now();
  const window = minute * (5 / 6);
  const desk = keepDesk(stage, sitting, began + window);
  const waits = await Promise.all(
    sitting.people.slice(0, voters).map(async (voter, index) => {
      const wanted = began + random(index) * window;
      await wait(Math.max(0, wanted - performance.now()));
      const once = castBallot(stage, sitting, vote, voter);
      if (index % nervous) await once;
      else await twice(stage, sitting, vote, voter, once);
      return performance.now() - wanted;
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  await desk;
  if (seconds > minute / 1000) throw new Error(`The last ballot came after ${seconds.toFixed(1)} s.`);
  return {
    p95: at(
      waits.sort((a, b) => a - b),
      0.95,
    ),
    seconds,
  };
}

/** The same ballot sent again at once: one of the two is kept, the other told so. */
async function twice(
  stage: Stage,
  { slug }: Sitting,
  vote: string,
  voter: Voter,
  first: Promise<void>,
): Promise<void> {
  const answers = await Promise.all([
    first.then(
      () => 'kept',
      () => 'twice',
    ),
    tryBallot(stage, slug, vote, voter),
  ]);
  if (answers.sort().join() !== 'kept,twice')
    throw new Error(`A ballot sent twice was ${answers.join(' and ')}.`);
}

const leaves =
  'mutation ($id: ID!, $who: ID!) { done: recordDeparture(assemblyId: $id, personId: $who) { __typename } }';
const arrives =
  'mutation ($id: ID!, $who: ID!) { done: recordArrival(assemblyId: $id, personId: $who) { __typename } }';

/** At the door, people who do not vote leave and come back until `end`. */
async function keepDesk(stage: Stage, sitting: Sitting, end: number): Promise<void> {
  const [chair] = sitting.people;
  const around = sitting.people.slice(voters);
  for (let move = 0; performance.now() < end; move += 1) {
    const who = around[Math.floor(move / 2) % around.length] as Voter;
    const variables = { id: sitting.assembly, who: who.person };
    const { done } = await stage.graphql<{ done: { __typename: string } }>(
      move % 2 ? arrives : leaves,
      variables,
      (chair as Voter).cookie,
      sitting.slug,
    );
    if (done.__typename === 'Refusal') throw new Error('The desk was refused.');
    await wait(1000 / comings);
  }
}

/** Fails unless each voter has one ballot: none lost, none twice. */
async function checkAllThere({ admin }: Stage, vote: string): Promise<void> {
  await withClient(admin, async (client) => {
    const { rows } = await client.query(
      'select count(*)::int as kept, count(distinct elector_id)::int as electors from named_ballot where vote_id = $1',
      [vote],
    );
    const { kept, electors } = rows[0];
    if (kept !== voters || electors !== voters)
      throw new Error(`${kept} ballots of ${electors} electors instead of ${voters}.`);
  });
}

/** Milliseconds until 95 in 100 bare sockets have what the database told. */
async function bareNews(bare: Echo): Promise<number> {
  await bare.tell();
  return at(await bare.tell(), 0.95);
}

const at = (sorted: number[], share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;

/** The same instants at each run. */
const random = (index: number): number => {
  const mixed = Math.sin(index + 1) * 10_000;
  return mixed - Math.floor(mixed);
};

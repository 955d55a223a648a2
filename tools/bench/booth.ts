import type { Sitting, Voter } from './scene.ts';
import type { Stage } from './stage.ts';

type Asking = Pick<Stage, 'graphql'>;

const refusal = '... on Refusal { code message }';
const openMutation = `mutation Open($item: ID!) { openVote(itemId: $item, method: named) { ... on Vote { id } ${refusal} } }`;
const closeMutation = `mutation Close($vote: ID!) { closeVote(voteId: $vote) { __typename ${refusal} } }`;
const castMutation = `mutation Cast($vote: ID!, $elector: ID!) {
  castBallot(voteId: $vote, electorId: $elector, choice: for) { __typename ... on Receipt { code } ${refusal} }
}`;

type Answer<Done> = Partial<Done> & { __typename?: string; code?: string; message?: string };

/** The API said no, and why. */
export class Refused extends Error {}

/** The chair puts an item to a vote by name; answers the vote. */
export async function openVote(
  stage: Asking,
  { slug, items, people }: Sitting,
  index: number,
): Promise<string> {
  const { openVote: vote } = await stage.graphql<{ openVote: Answer<{ id: string }> }>(
    openMutation,
    { item: items[index] },
    (people[0] as Voter).cookie,
    slug,
  );
  if (!vote.id) throw new Error(`The vote did not open: ${vote.message}`);
  return vote.id;
}

/** The chair closes it. */
export async function closeVote(stage: Asking, { slug, people }: Sitting, vote: string): Promise<void> {
  const { closeVote: closed } = await stage.graphql<{ closeVote: Answer<object> }>(
    closeMutation,
    { vote },
    (people[0] as Voter).cookie,
    slug,
  );
  if (closed.message) throw new Error(`The vote did not close: ${closed.message}`);
}

/** A voter votes: `kept` when the ballot was taken, `twice` when theirs was already in the box. Anything else throws. */
export async function tryBallot(
  stage: Asking,
  slug: string,
  vote: string,
  voter: Voter,
): Promise<'kept' | 'twice'> {
  const { castBallot: answer } = await stage.graphql<{ castBallot: Answer<object> }>(
    castMutation,
    { vote, elector: voter.person },
    voter.cookie,
    slug,
  );
  if (answer.__typename === 'Receipt') return 'kept';
  if (answer.code === 'ballot.already-cast') return 'twice';
  throw new Refused(`The ballot was refused: ${answer.message}`);
}

/** The same, for a voter who has not voted. */
export async function castBallot(
  stage: Asking,
  { slug }: Sitting,
  vote: string,
  voter: Voter,
): Promise<void> {
  if ((await tryBallot(stage, slug, vote, voter)) === 'twice')
    throw new Error('The ballot was already there.');
}

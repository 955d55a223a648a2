import type { Asking, Who } from './evening.js';

const refusable = (type: string, fields: string) =>
  `{ __typename ... on ${type} { ${fields} } ... on Refusal { code message field details } }`;
const LIST = 'id name received members { id place person { displayName } }';
export const ELECTION = `agendaItemId office seats method termYears termRules unusual
  candidacies { id personId statement received withdrawnAt remarks person { displayName } }
  lists { ${LIST} } entered elected { personId name until accepts } ending { mandateId name } viewerCan { action allowed reason }`;
const VOTE = `id round method paper { form seats limit grades oneFirst round tieBallot seed names { candidateId name statement members } }
  result { verdict held proclamation majority counts { for } election { next ties lines rows { name voices figure elected pending until } } }`;
const COUNT = 'valid blank null names { candidateId figures }';
/** Where counting the papers of a round stands. */
export const ELECTION_COUNTING = `electionCounting { state needed most online countedBy
  mine { ${COUNT} } agreed { ${COUNT} } differences { candidateId column mine theirs name } }`;

const verbs = {
  addElection: [
    'assemblyId: ID!, input: ElectionInput!',
    'Assembly',
    `agenda { id title aboutPerson kind part }`,
  ],
  describeElection: ['itemId: ID!, input: ElectionInput!', 'Assembly', 'id'],
  enterCandidacy: ['input: CandidacyInput!', 'Candidacy', 'id personId received withdrawnAt remarks'],
  withdrawCandidacy: ['id: ID!', 'Candidacy', 'id withdrawnAt'],
  enterCandidateList: ['input: CandidateListInput!', 'CandidateList', LIST],
  withdrawCandidateList: ['id: ID!', 'CandidateList', LIST],
  castElectionBallot: [
    'voteId: ID!, electorId: ID!, ballot: ElectionBallotInput!',
    'Receipt',
    'electorId choice code',
  ],
  handInElectionCount: ['voteId: ID!, counts: ElectionCountInput!', 'Vote', `id ${ELECTION_COUNTING}`],
  noteElectedAnswer: ['itemId: ID!, personId: ID!, accepts: Boolean!', 'Election', ELECTION],
  enterElectedMandates: ['itemId: ID!, ending: [ID!]!', 'Election', ELECTION],
  openVote: ['itemId: ID!, method: VoteMethod!, tieRule: TieRule', 'Vote', VOTE],
  closeVote: ['voteId: ID!', 'Vote', VOTE],
  proclaim: ['voteId: ID!', 'Vote', VOTE],
  cancelVote: ['voteId: ID!, reason: String!', 'Vote', 'id'],
} as const;

export interface Row {
  name: string;
  voices: number | null;
  figure: string;
  elected: boolean;
  pending: boolean;
  until: string | null;
}

/** What a verb of elections may answer, or a refusal. */
export interface Polled {
  __typename: string;
  code: string;
  message: string;
  field: string | null;
  id: string;
  round: number;
  withdrawnAt: string | null;
  members: ListMember[];
  remarks: string[];
  choice: string | null;
  agenda: { id: string; title: string; aboutPerson: boolean; kind: string; part: string }[];
  paper: {
    form: string;
    limit: number | null;
    grades: string[];
    seed: string;
    tieBallot: boolean;
    names: { candidateId: string; name: string; members: string[] }[];
  };
  result: {
    verdict: string;
    proclamation: string;
    counts: object | null;
    held: string;
    election: { next: string | null; ties: string[]; lines: string[]; rows: Row[] };
  };
  electionCounting: ElectionCountingSeen | null;
  entered: boolean;
  elected: { name: string; until: string; accepts: boolean | null }[];
  ending: { mandateId: string; name: string }[];
  viewerCan: { action: string; allowed: boolean }[];
}

export interface ListMember {
  id: string;
  place: number;
  person: { displayName: string };
}

export interface ElectionCountingSeen {
  state: string;
  most: number;
  online: number;
  countedBy: string[];
  mine: object | null;
  agreed: object | null;
  differences: { candidateId: string | null; column: number; mine: number; theirs: number; name: string }[];
}

/** The board as it would be. */
export interface Ahead {
  remarks: string[];
  members: { name: string; elected: boolean; until: string | null; why: string | null }[];
}

/** An election as it is read. */
export interface ReadItem {
  id: string;
  ballot: { methods: string[]; imposedBy: string | null };
  election: Pick<Polled, 'entered' | 'elected' | 'ending' | 'viewerCan'> & {
    method: string;
    seats: number;
    unusual: boolean;
    termRules: string[];
    lists: { id: string; name: string; members: ListMember[] }[];
    candidacies: {
      id: string;
      statement: string;
      received: string;
      withdrawnAt: string | null;
      remarks: string[];
      person: { displayName: string };
    }[];
  };
}

export type PollVerb = keyof typeof verbs;

/** Says a verb of elections, as someone. */
export async function call({ ask }: Asking, name: PollVerb, variables: object, who: Who): Promise<Polled> {
  const [parameters, type, fields] = verbs[name];
  const passed = parameters.replace(/(\w+): [^,]+/g, '$1: $$$1');
  const declared = parameters.replace(/(\w+):/g, '$$$1:');
  const query = `mutation (${declared}) { answer: ${name}(${passed}) ${refusable(type, fields)} }`;
  return (await ask<{ answer: Polled }>(query, { ...variables }, who)).answer;
}

import type { ClauseValues } from '@etabli/membership/rules/statutes';
import type { Asking, Who } from './evening.js';
import { Poll } from './poll.js';

const CIRCLE = `voteId stage seats round names { name voices } nominations { speaker name reason }
  proposals { name reason outcome objections } stands { speaker objection integrated } lines { id sentence correctable }`;

const verbs = {
  nominateInCircle: 'input: NominationInput!',
  answerProposal: 'input: ProposalAnswerInput!',
  openCircleChanges: 'voteId: ID!',
  proposeInCircle: 'voteId: ID!, candidateId: ID!, said: String',
  liftObjection: 'voteId: ID!, electorId: ID!, said: String!',
  endConsentRound: 'voteId: ID!',
  noteCircleVote: 'voteId: ID!, counts: CircleCountInput!',
  noteNomineeAnswer: 'voteId: ID!, accepts: Boolean!',
  withdrawProposal: 'voteId: ID!, said: String',
  leaveSeatVacant: 'voteId: ID!, said: String',
  takeBackCircleLine: 'id: ID!',
  nominateInCircleByLink: 'token: String!, input: NominationInput!',
  answerProposalByLink: 'token: String!, input: ProposalAnswerInput!',
} as const;

/** A circle as the API shows it, or a refusal. */
export interface Seen {
  code?: string;
  message?: string;
  field?: string | null;
  stage: string;
  seats: number;
  round: number;
  names: { name: string; voices: number }[];
  nominations: { speaker: string; name: string; reason: string }[];
  proposals: { name: string; reason: string; outcome: string; objections: number }[];
  stands: { speaker: string; objection: string | null; integrated: string | null }[];
  lines: { id: string; sentence: string; correctable: boolean }[];
}

const aloud: Partial<ClauseValues> = {
  'elect.method': 'without-candidate',
  'ballot.secret_if_persons': false,
};

/** An election without candidate of La Corderie, open: Solène chairs, everybody is in the room. */
export class RoundTable {
  private constructor(
    private readonly tools: Asking,
    readonly poll: Poll,
    public voteId: string,
  ) {}

  static async opened(
    tools: Asking,
    election: object = {},
    clauses: Partial<ClauseValues> = {},
  ): Promise<RoundTable> {
    const poll = await RoundTable.gathered(tools, election, clauses);
    const table = new RoundTable(tools, poll, '');
    await table.opens();
    return table;
  }

  /** The same before it is opened. */
  static gathered = (
    tools: Asking,
    election: object = {},
    clauses: Partial<ClauseValues> = {},
  ): Promise<Poll> =>
    Poll.opened(tools, [], { candidaciesUntil: null, ...election }, { ...aloud, ...clauses });

  /** Opens the first seat, or the next. */
  opens = async (): Promise<void> => {
    const answer = await this.poll.opens('circle');
    expect(answer.message).toBeUndefined();
    this.voteId = answer.id;
  };

  idOf = (name: string): string => this.poll.idOf(name);

  verb = async (name: keyof typeof verbs, variables: object, who: Who): Promise<Seen> => {
    const parameters = verbs[name];
    const passed = parameters.replace(/(\w+): [^,]+/g, '$1: $$$1');
    const declared = parameters.replace(/(\w+):/g, '$$$1:');
    const query = `mutation (${declared}) { answer: ${name}(${passed}) {
      ... on LiveCircle { ${CIRCLE} } ... on Refusal { code message field } } }`;
    return (await this.tools.ask<{ answer: Seen }>(query, { ...variables }, who)).answer;
  };

  /** Someone names someone else; `by` writes it down where it is not themselves. */
  names = (who: string, whom: string, said = `Je fais confiance à ${whom}.`, by = who): Promise<Seen> =>
    this.verb('nominateInCircle', { input: this.nomination(who, whom, said) }, this.poll.evening.as(by));
  nomination = (who: string, whom: string, said: string) => ({
    ...{ voteId: this.voteId, electorId: this.idOf(who), candidateId: this.idOf(whom), said },
  });
  consents = (who: string): Promise<Seen> => this.objects(who, null);
  objects = (who: string, said: string | null): Promise<Seen> =>
    this.verb(
      'answerProposal',
      { input: { voteId: this.voteId, electorId: this.idOf(who), said } },
      this.poll.evening.as(who),
    );
  /** What whoever chairs decides. */
  leads = (name: keyof typeof verbs, more: object = {}, who = 'Solène'): Promise<Seen> =>
    this.verb(name, { voteId: this.voteId, ...more }, this.poll.evening.as(who));
  proposes = (whom: string, who = 'Solène'): Promise<Seen> =>
    this.leads('proposeInCircle', { candidateId: this.idOf(whom), said: 'Les raisons ont pesé.' }, who);
  takesBack = (id: string, who = 'Solène'): Promise<Seen> =>
    this.verb('takeBackCircleLine', { id }, this.poll.evening.as(who));
  /** Ends the round without objection, and the person accepts. */
  settles = async (whom: string): Promise<void> => {
    await this.proposes(whom);
    await this.leads('endConsentRound');
    expect(await this.leads('noteNomineeAnswer', { accepts: true })).toMatchObject({ stage: 'settled' });
  };
}

import { Json, PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RoundMethod } from '../rounds/rounds.entities.js';
import { MeetingAnswer } from './answers/answers.entities.js';
import { MeetingLine, MeetingState } from './meetings.entities.js';

@ObjectType({ description: 'Someone called to a meeting.' })
export class MeetingPerson {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field({ description: 'Called besides those whose meeting it is.' })
  guest: boolean;

  @Field(() => MeetingAnswer, { nullable: true, description: 'Null while they have not answered.' })
  answer: MeetingAnswer | null;

  @Field(() => Boolean, { nullable: true, description: 'Null while nobody noted it.' })
  present: boolean | null;
}

@ObjectType()
export class AgendaPointView {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field(() => Int, { nullable: true })
  minutes: number | null;

  @Field(() => String, { description: '`open`, `postponed` or `withdrawn`.' })
  state: string;

  @Field(() => String, { nullable: true })
  proposedBy: string | null;

  @Field({ description: 'Left over from the meeting before.' })
  carried: boolean;
}

@ObjectType({ description: 'A line of the notes, with the names of those it is about.' })
export class LineView extends MeetingLine {
  @Field(() => String, { nullable: true })
  ownerName: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote its words last.' })
  author: string | null;
}

@ObjectType({ description: 'What one person said in a round.' })
export class RoundVoiceView {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true, description: '`consent`, `aside` or `objection`.' })
  stance: string | null;

  @Field(() => Int, { nullable: true, description: 'The option chosen, once the round is closed.' })
  option: number | null;

  @Field({ description: 'The objection, or the advice.' })
  words: string;

  @Field(() => String, { nullable: true, description: '`integrated` or `maintained`.' })
  settled: string | null;
}

@ObjectType('DecisionRound')
export class RoundView {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true })
  commissionId: string | null;

  @Field(() => ID, { nullable: true })
  pointId: string | null;

  @Field(() => RoundMethod)
  method: RoundMethod;

  @Field()
  question: string;

  @Field(() => [String])
  options: string[];

  @Field(() => Date, { nullable: true, description: 'For a poll between meetings.' })
  closesAt: Date | null;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @Field(() => Json, { nullable: true, description: 'What came out, once closed.' })
  figures: unknown;

  @Field({ description: 'It became a decision of the log.' })
  decided: boolean;

  @Field(() => [RoundVoiceView])
  voices: RoundVoiceView[];
}

@ObjectType({ description: 'An action of an earlier meeting that is still to be done.' })
export class OpenAction {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field(() => String, { nullable: true })
  ownerName: string | null;

  @Field(() => PlainDate, { nullable: true })
  dueOn: string | null;

  @Field(() => ID)
  meetingId: string;
}

@ObjectType()
export class MeetingCorrection {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field(() => String, { nullable: true })
  by: string | null;

  @Field()
  at: Date;
}

@ObjectType()
export class MeetingWriter {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field(() => ID)
  blockId: string;

  @Field(() => Int)
  secondsLeft: number;
}

@ObjectType({ description: 'Everything of a meeting that people change together, at this moment.' })
export class MeetingSheet {
  @Field(() => ID)
  id: string;

  @Field(() => MeetingState)
  state: MeetingState;

  @Field(() => [MeetingPerson], { description: 'By name.' })
  people: MeetingPerson[];

  @Field(() => [AgendaPointView])
  points: AgendaPointView[];

  @Field(() => [LineView])
  lines: LineView[];

  @Field(() => [RoundView])
  rounds: RoundView[];

  @Field(() => [OpenAction], { description: 'To look at first.' })
  openActions: OpenAction[];

  @Field(() => [MeetingCorrection])
  corrections: MeetingCorrection[];

  @Field(() => [MeetingWriter])
  writers: MeetingWriter[];
}

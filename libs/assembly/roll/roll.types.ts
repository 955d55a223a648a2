import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DecisionKindEnum } from '../agenda/agenda.entities.js';
import type { DecisionKind } from '../rules/kinds.js';

export enum AttendanceMode {
  present = 'present',
  remote = 'remote',
}
registerEnumType(AttendanceMode, { name: 'AttendanceMode' });

@ObjectType({ description: 'Electors, and the voices they have.' })
export class RollCount {
  @Field(() => Int)
  electors: number;

  @Field(() => Int)
  voices: number;
}

@ObjectType({ description: 'The quorum of one kind of decision, as counted at an instant.' })
export class QuorumState {
  @Field(() => DecisionKindEnum)
  kind: DecisionKind;

  @Field()
  reached: boolean;

  @Field(() => Int)
  counted: number;

  @Field(() => Int)
  required: number;

  @Field(() => Int)
  missing: number;

  @Field(() => Int, { description: 'Everyone who could be there.' })
  base: number;

  @Field({ description: 'With every figure, in the language of the viewer.' })
  sentence: string;
}

@ObjectType({ description: 'Voices carried for someone else.' })
export class CarriedVoice {
  @Field(() => ID)
  proxyId: string;

  @Field(() => ID)
  giverId: string;

  @Field()
  giverName: string;

  @Field(() => Int)
  voices: number;
}

@ObjectType({ description: 'One person on the roll: a member on the list, or a guest who came.' })
export class RollLine {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  sortName: string;

  @Field(() => String, { nullable: true })
  memberNumber: string | null;

  @Field({ description: 'On the list of members; false for a guest.' })
  listed: boolean;

  @Field({ description: 'Has the right to vote.' })
  votes: boolean;

  @Field(() => Int, { description: 'Their own, without those they carry.' })
  voices: number;

  @Field(() => String, {
    nullable: true,
    description: 'The college they vote in, where members vote by colleges.',
  })
  college: string | null;

  @Field(() => [String], { description: 'Why they may not vote.' })
  reasons: string[];

  @Field(() => ID, { description: 'Who votes: the member, or the representative of an organisation.' })
  exercisedById: string;

  @Field()
  exercisedByName: string;

  @Field(() => AttendanceMode, { nullable: true, description: 'Null when not there.' })
  presence: AttendanceMode | null;

  @Field(() => Date, { nullable: true })
  arrivedAt: Date | null;

  @Field(() => Date, { nullable: true })
  leftAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The desk that noted their last move.' })
  desk: string | null;

  @Field({ description: 'Sent a vote in advance, whether it counts or they came.' })
  votedInAdvance: boolean;

  @Field(() => ID, { nullable: true })
  representedById: string | null;

  @Field(() => String, { nullable: true, description: 'Who carries their voices now.' })
  representedByName: string | null;

  @Field(() => [CarriedVoice])
  carries: CarriedVoice[];

  @Field(() => Int, { description: 'Voices they may cast now, their own and those they carry.' })
  voicesInHand: number;
}

@ObjectType({ description: 'The code that a person shows at the desk.' })
export class RollCode {
  @Field(() => ID)
  personId: string;

  @Field()
  code: string;
}

@ObjectType({ description: 'What a proxy would be worth if it were recorded now.' })
export class ProxyJudgement {
  @Field({ description: 'Would it be recorded?' })
  accepted: boolean;

  @Field({ description: 'Where it would stand and why, in the language of the viewer.' })
  sentence: string;
}

@ObjectType('Roll', {
  description: 'The assembly at this instant: who is there, for whom, with how many voices.',
})
export class RollView {
  @Field(() => ID)
  assemblyId: string;

  @Field()
  at: Date;

  @Field(() => RollCount)
  registered: RollCount;

  @Field(() => RollCount)
  present: RollCount;

  @Field(() => RollCount)
  remote: RollCount;

  @Field(() => RollCount)
  represented: RollCount;

  @Field(() => RollCount, { description: 'Voted in advance, neither in the room nor represented.' })
  advance: RollCount;

  @Field(() => RollCount, { description: 'Present, remote and represented.' })
  inRoom: RollCount;

  @Field(() => [QuorumState])
  quorums: QuorumState[];

  @Field(() => [RollLine], { description: 'By name.' })
  lines: RollLine[];
}

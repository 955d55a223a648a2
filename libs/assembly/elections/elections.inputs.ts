import type { MandateRole } from '@etabli/access';
import { MandateRoleEnum } from '@etabli/membership';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Max, MaxLength, Min, MinLength } from 'class-validator';
import type { Received } from '../rules/candidacies.js';
import type { Answer, ElectionMethod } from '../rules/elections.js';
import { ElectionMethodEnum, ReceivedEnum } from './elections.entities.js';

/** An election as the agenda announces it. */
@InputType()
export class ElectionInput {
  @Field()
  @MinLength(1)
  @MaxLength(200)
  title: string;

  @Field({ defaultValue: '' })
  @MaxLength(20_000)
  text: string = '';

  @Field(() => MandateRoleEnum, { defaultValue: 'board_member' })
  office: MandateRole = 'board_member';

  @Field(() => ID, {
    nullable: true,
    description: 'The college of the statutes that elects alone; the whole assembly when left out.',
  })
  @IsOptional()
  @MaxLength(100)
  collegeId?: string | null;

  @Field(() => Int)
  @Min(1)
  @Max(100)
  seats: number;

  @Field(() => ElectionMethodEnum, { nullable: true, description: 'Of the statutes when left out.' })
  @IsOptional()
  method?: ElectionMethod | null;

  @Field(() => Int, { nullable: true, description: 'Of the statutes when left out.' })
  @IsOptional()
  @Min(1)
  @Max(6)
  termYears?: number | null;

  @Field(() => Date, { nullable: true })
  @IsOptional()
  candidaciesUntil?: Date | null;
}

@InputType()
export class CandidacyInput {
  @Field(() => ID)
  itemId: string;

  @Field(() => ID, { nullable: true, description: 'Oneself when left out.' })
  @IsOptional()
  personId?: string | null;

  @Field({ defaultValue: '' })
  @MaxLength(2000)
  statement: string = '';

  @Field(() => ReceivedEnum, { defaultValue: 'declared' })
  received: Received = 'declared';

  @Field({ defaultValue: false, description: 'Written consent of the legal representatives, under 16.' })
  guardiansConsent: boolean = false;
}

export const AnswerEnum: Record<Answer, Answer> = { for: 'for', against: 'against', blank: 'blank' };
registerEnumType(AnswerEnum, { name: 'CandidateAnswer' });

@InputType()
export class NameAnswerInput {
  @Field(() => ID)
  candidateId: string;

  @Field(() => AnswerEnum)
  answer: Answer;
}

@InputType()
export class NameGradeInput {
  @Field(() => ID)
  candidateId: string;

  @Field(() => Int, { description: 'From 0, the lowest.' })
  grade: number;
}

const MOST = 200;

/** What a ballot says: one of these, in the form of the ballot paper; none of them is a blank ballot. */
@InputType()
export class ElectionBallotInput {
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST)
  marks?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'One list, as a whole.' })
  @IsOptional()
  list?: string | null;

  @Field(() => [NameAnswerInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST)
  answers?: NameAnswerInput[] | null;

  @Field(() => [[ID]], { nullable: true, description: 'Groups of equals, the preferred first.' })
  @IsOptional()
  @ArrayMaxSize(MOST)
  ranks?: string[][] | null;

  @Field(() => [NameGradeInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST)
  grades?: NameGradeInput[] | null;
}

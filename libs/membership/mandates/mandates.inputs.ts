import type { MandateRole } from '@etabli/access';
import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, MaxLength, MinLength } from 'class-validator';
import { MandateRoleEnum } from './mandates.entities.js';

/** Where a mandate stands today. */
export enum MandateState {
  current = 'current',
  past = 'past',
  upcoming = 'upcoming',
  cancelled = 'cancelled',
}
registerEnumType(MandateState, { name: 'MandateState' });

/** A role given to a person by a decision. */
@InputType()
export class MandateInput {
  @Field(() => ID)
  personId: string;

  @Field(() => MandateRoleEnum)
  role: MandateRole;

  @Field(() => PlainDate)
  startsOn: string;

  @Field(() => PlainDate, { nullable: true, description: 'Last day of its rights.' })
  @IsOptional()
  endsOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'For a seat in a commission.' })
  @IsOptional()
  commissionId?: string | null;

  @Field({ description: 'The act that gives it: assembly, board, contract.' })
  @MinLength(1)
  @MaxLength(300)
  decidedBy: string;
}

/** Which mandates: all filters hold together. */
@InputType()
export class MandateFilter {
  @Field(() => MandateState, { nullable: true })
  @IsOptional()
  state?: MandateState | null;

  @Field(() => PlainDate, { nullable: true, description: 'In force on this day.' })
  @IsOptional()
  on?: string | null;

  @Field(() => [MandateRoleEnum], { nullable: true })
  @IsOptional()
  roles?: MandateRole[] | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  personId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  commissionId?: string | null;
}

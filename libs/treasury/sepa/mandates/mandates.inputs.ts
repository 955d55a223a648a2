import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import type { MandateKind } from '../rules/mandates.js';
import { SepaMandateKind } from './mandates.entities.js';

/** The account that is debited. */
@InputType()
export class DebtorAccountInput {
  @Field({ description: 'Whose account it is, as the bank knows them.' })
  @MaxLength(70)
  holder: string;

  @Field()
  @MaxLength(50)
  iban: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(20)
  bic?: string | null;
}

/** A mandate that came on paper. */
@InputType()
export class PaperMandateInput extends DebtorAccountInput {
  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => String, { nullable: true, description: 'As written on it; a new one when left out.' })
  @IsOptional()
  @MaxLength(50)
  rum?: string | null;

  @Field(() => SepaMandateKind, { defaultValue: 'recurrent' })
  kind: MandateKind = 'recurrent';

  @Field(() => PlainDate)
  signedOn: string;

  @Field(() => ID, { nullable: true, description: 'The scan, handed in before.' })
  @IsOptional()
  @IsUUID()
  fileId?: string | null;
}

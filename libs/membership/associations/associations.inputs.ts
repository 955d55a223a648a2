import { PlainDate } from '@etabli/platform';
import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsEmail,
  IsIn,
  IsOptional,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';

/** What is known of an association. Fields left out stay as they are. */
@InputType()
export class AssociationInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MinLength(1)
  @MaxLength(200)
  name?: string;

  @Field(() => String, { nullable: true, description: 'Its object, as the statutes say it.' })
  @IsOptional()
  @MaxLength(4000)
  object?: string;

  @Field(() => String, { nullable: true, description: 'W and nine figures.' })
  @IsOptional()
  rna?: string | null;

  @Field(() => String, { nullable: true, description: 'Fourteen figures.' })
  @IsOptional()
  siret?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(300)
  street?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(12)
  postcode?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(120)
  city?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(254)
  email?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(40)
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(300)
  website?: string | null;

  @Field(() => Int, { nullable: true, description: 'm²' })
  @IsOptional()
  @Min(1)
  @Max(10_000_000)
  surfaceM2?: number | null;

  @Field(() => PlainDate, { nullable: true })
  @IsOptional()
  foundedOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  timeZone?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsIn(['fr', 'en'])
  locale?: string;
}

/** The person who will govern a new association until an assembly decides. */
@InputType()
export class FirstChairInput {
  @Field()
  @MinLength(1)
  @MaxLength(120)
  givenName: string;

  @Field()
  @MinLength(1)
  @MaxLength(120)
  familyName: string;

  @Field()
  @IsEmail()
  @MaxLength(254)
  email: string;
}

/** A new association of the installation. */
@InputType()
export class NewAssociationInput extends AssociationInput {
  @Field({ description: 'Its name in addresses: small letters, figures and hyphens.' })
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  @MaxLength(60)
  slug: string;

  @Field(() => FirstChairInput)
  @ValidateNested()
  @Type(() => FirstChairInput)
  chair: FirstChairInput;
}

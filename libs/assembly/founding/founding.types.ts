import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEmail, IsOptional, MaxLength, MinLength } from 'class-validator';
import type { FoundingBar } from '../rules/founding.js';

/** Why an association cannot be founded here, as GraphQL names it. */
export const FoundingBarEnum = {
  exists: 'exists',
  statutes_adopted: 'statutes-adopted',
  assembly_held: 'assembly-held',
  under_way: 'under-way',
} as const satisfies Record<string, FoundingBar>;
registerEnumType(FoundingBarEnum, { name: 'FoundingBar' });

@ObjectType({ description: 'Whether the association may hold its founding assembly.' })
export class Founding {
  @Field(() => FoundingBarEnum, { nullable: true, description: 'Why it may not; null when it may.' })
  bar: FoundingBar | null;
}

/** Someone who comes to found the association and was not expected. */
@InputType()
export class FounderInput {
  @Field(() => ID)
  assemblyId: string;

  @Field()
  @MinLength(1)
  @MaxLength(120)
  givenName: string;

  @Field()
  @MinLength(1)
  @MaxLength(120)
  familyName: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;
}

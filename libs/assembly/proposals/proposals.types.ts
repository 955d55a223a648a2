import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsUUID, MaxLength, MinLength } from 'class-validator';
import { ItemKind } from '../agenda/agenda.entities.js';
import { ItemProposal } from './proposals.entities.js';

/** Where a proposal stands, as GraphQL names it. */
export enum Standing {
  gathering = 'gathering',
  reached = 'reached',
  short = 'short',
  on_agenda = 'on_agenda',
  withdrawn = 'withdrawn',
}
registerEnumType(Standing, { name: 'ProposalStanding' });

/** The items members ask for at one assembly, and what the statutes want of them. */
@ObjectType()
export class MemberItems {
  @Field(() => Int, { description: 'How many electors must ask for an item, the first included.' })
  needed: number;

  @Field(() => PlainDate, { description: 'The last day to ask and to support.' })
  deadline: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why the viewer may not ask for one; null if they may.',
  })
  refusal: string | null;

  @Field(() => [ItemProposal], { description: 'Those not withdrawn, the first one first.' })
  items: ItemProposal[];
}

@InputType()
export class ProposeItemInput {
  @Field(() => ID)
  @IsUUID()
  assemblyId: string;

  @Field(() => ItemKind)
  kind: ItemKind;

  @Field()
  @MinLength(1)
  @MaxLength(200)
  title: string;

  @Field({ defaultValue: '' })
  @MaxLength(20_000)
  text: string = '';
}

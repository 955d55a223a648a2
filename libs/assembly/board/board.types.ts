import { Person } from '@etabli/membership';
import { PlainDate, StoredFile } from '@etabli/platform';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OfficerField, OfficerStanding } from '../rules/board-list.js';

/** What became of an officer at an assembly, as GraphQL names it. */
export const StandingEnum: Record<OfficerStanding, OfficerStanding> = {
  incoming: 'incoming',
  continuing: 'continuing',
  renewed: 'renewed',
  outgoing: 'outgoing',
};
registerEnumType(StandingEnum, { name: 'OfficerStanding' });

/** That what changed at an assembly was declared. */
@Entity('board_declaration')
export class Declaration {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  assemblyId: string;

  @Column('date')
  declaredOn: string;

  /** The receipt of the registry. */
  @Column('uuid', { nullable: true })
  receiptId: string | null;
}

@ObjectType({ description: 'Someone who directs the association, with what the prefecture asks for.' })
export class BoardOfficer {
  @Field(() => Person)
  person: Person;

  @Field(() => StandingEnum)
  standing: OfficerStanding;

  @Field({ description: 'Their offices, worded.' })
  office: string;

  @Field({ description: 'The act that gave them.' })
  decidedBy: string;

  @Field(() => PlainDate)
  since: string;

  @Field(() => PlainDate, { nullable: true })
  until: string | null;

  @Field()
  profession: string;

  @Field()
  nationality: string;

  @Field()
  address: string;

  @Field(() => [String], { description: 'What is missing: `profession`, `address`…' })
  missing: OfficerField[];
}

@ObjectType({ description: 'Who directs after an assembly, and what is to be declared of it.' })
export class BoardList {
  @Field(() => ID)
  assemblyId: string;

  @Field(() => [BoardOfficer])
  officers: BoardOfficer[];

  @Field(() => [String], { description: 'Decisions that change what the prefecture knows.' })
  changes: string[];

  @Field({ description: 'Is there anything to declare?' })
  toDeclare: boolean;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'Null for the declaration of creation, which has none.',
  })
  deadline: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Null until it is declared.' })
  declaredOn: string | null;

  @Field(() => StoredFile, { nullable: true })
  receipt: StoredFile | null;
}

@ObjectType({ description: 'An assembly of which something is still to be declared.' })
export class DueDeclaration {
  @Field(() => ID)
  assemblyId: string;

  @Field()
  title: string;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'Null for the declaration of creation, which has none.',
  })
  deadline: string | null;
}

@InputType()
export class OfficerDetailInput {
  @Field(() => ID)
  personId: string;

  @Field()
  @MaxLength(120)
  profession: string;

  @Field()
  @MaxLength(80)
  nationality: string;
}

@InputType()
export class DeclarationInput {
  @Field(() => ID)
  assemblyId: string;

  @Field(() => PlainDate)
  declaredOn: string;

  @Field(() => ID, { nullable: true, description: 'The receipt, handed in as a PDF.' })
  @IsOptional()
  receiptFileId?: string | null;
}

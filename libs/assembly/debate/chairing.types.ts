import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Ground, grounds } from '../rules/chairing.js';

export const GroundEnum = {
  statutory: 'statutory',
  vice_chair: 'vice-chair',
  eldest_board_member: 'eldest-board-member',
  elected_chair: 'elected-chair',
} as const satisfies Record<string, Ground>;
registerEnumType(GroundEnum, { name: 'ChairGround', description: 'By what right someone chairs a sitting.' });

/** Someone took the chair: at the opening, or from somebody else. */
@Entity()
export class Chairing {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  assemblyId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  ground: Ground;

  @Column()
  reason: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  at: Date;
}

@ObjectType({ description: 'Who should chair, by the statutes, and by what right.' })
export class ChairProposal {
  @Field(() => ID, { nullable: true, description: 'Null when the assembly is to choose.' })
  personId: string | null;

  @Field(() => GroundEnum)
  ground: Ground;

  @Field(() => [ID], { description: 'Who holds the chair by office: their chairing needs no reason.' })
  byOffice: string[];

  @Field(() => [GroundEnum], { description: 'The substitutes that the statutes name, in their order.' })
  fallbacks: Ground[];
}

@InputType()
export class HandOverChairInput {
  @Field(() => ID)
  @IsUUID()
  assemblyId: string;

  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => GroundEnum, { nullable: true, description: 'Left out for who holds the chair by office.' })
  @IsOptional()
  @IsIn(grounds)
  ground: Ground | null = null;

  @Field({ description: 'A conflict of interest, a departure.' })
  @MaxLength(500)
  reason: string;
}

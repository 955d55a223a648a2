import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, Length, MaxLength, ValidateNested } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Clause } from '../../rules/clauses.js';
import { ContractClause } from '../contracts.entities.js';
import { ContractKindEnum } from '../contracts.kinds.js';

/** The text of a kind of contract as the house words it; the last number counts. Append-only. */
@Entity()
@ObjectType()
export class ContractTemplate {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  @Field(() => ContractKindEnum)
  kind: ContractKindEnum;

  @Column('int')
  @Field(() => Int, { description: '0 while the house has not worded it.' })
  number: number;

  @Column()
  @Field()
  title: string;

  @Column('jsonb')
  @Field(() => [ContractClause])
  clauses: Clause[];
}

@InputType()
export class ClauseInput {
  @Field()
  @Length(1, 200)
  title: string;

  @Field()
  @MaxLength(8000)
  text: string;
}

@InputType()
export class ContractTemplateInput {
  @Field(() => ContractKindEnum)
  kind: ContractKindEnum;

  @Field()
  @Length(1, 200)
  title: string;

  @Field(() => [ClauseInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => ClauseInput)
  clauses: ClauseInput[];
}

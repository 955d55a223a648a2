import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Matches, MaxLength } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FieldKind } from './values.js';

registerEnumType(FieldKind, { name: 'FieldKind' });

/** Something an association wants to know of its people beyond what everybody asks: size of T-shirt, trade, locker. */
@Entity()
@ObjectType()
export class CustomField {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column()
  @Field({ description: 'Its name in `custom`; never changes.' })
  key: string;

  @Column()
  @Field()
  label: string;

  @Column('text')
  @Field(() => FieldKind)
  kind: FieldKind;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'What a choice offers.' })
  options: string[];

  @Column()
  @Field({ description: 'The person may fill it in.' })
  selfService: boolean;

  @Column('int')
  @Field(() => Int)
  position: number;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'Since when it is no longer asked; values stay.' })
  archivedAt: Date | null;
}

/** A field to ask for. Fields left out stay as they are; `key` and `kind` are set once. */
@InputType()
export class CustomFieldInput {
  @Field(() => String, { nullable: true, description: 'Made from the label unless said.' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9_]{0,39}$/)
  key?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(80)
  label?: string;

  @Field(() => FieldKind, { nullable: true })
  @IsOptional()
  kind?: FieldKind;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(50)
  @MaxLength(80, { each: true })
  options?: string[];

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  selfService?: boolean;
}

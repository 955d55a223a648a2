import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The inks of the house: a label is a word first, its colour only helps. */
export const LabelColour = {
  ink: 'ink',
  green: 'green',
  ochre: 'ochre',
  terracotta: 'terracotta',
  blue: 'blue',
  plum: 'plum',
} as const;
export type LabelColour = (typeof LabelColour)[keyof typeof LabelColour];
registerEnumType(LabelColour, { name: 'LabelColour' });

/** A word put on tasks, the same in all commissions of an association. */
@Entity()
@ObjectType()
export class Label {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column()
  @Field()
  name: string;

  @Column('text')
  @Field(() => LabelColour)
  colour: LabelColour;
}

/** How many of something there are, and how many of them are done. */
@ObjectType()
export class Progress {
  @Field(() => Int)
  done: number;

  @Field(() => Int)
  total: number;
}

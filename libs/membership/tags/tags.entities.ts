import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A word put on people to find them again. */
@Entity()
@ObjectType()
export class Tag {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column()
  @Field()
  name: string;
}

@ObjectType({ description: 'A tag put on people, or taken off.' })
export class Tagging {
  @Field(() => Tag, { nullable: true, description: 'Null when nobody bears it any more: it is gone.' })
  tag: Tag | null;

  @Field(() => Int, { description: 'How many people it was put on, or taken off.' })
  people: number;
}

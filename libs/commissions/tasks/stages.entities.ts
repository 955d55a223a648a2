import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A column of a commission’s board. */
@Entity()
@ObjectType()
export class Stage {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @Field(() => ID)
  commissionId: string;

  @Column()
  @Field()
  name: string;

  @Column('int')
  @Field(() => Int)
  position: number;

  @Column()
  @Field({ description: 'What stands there is done.' })
  finishes: boolean;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}

import { demand } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { currentActor, Db, Done, done, Read, Verb } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Args, Field, ID, InputType, ObjectType, Resolver } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Commission } from '../commissions.entities.js';

/** A way of looking at a board, kept under a name by the one who looks. */
@Entity()
@ObjectType()
export class KeptLooking {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  commissionId: string;

  @Column()
  @Field()
  name: string;

  @Column()
  @Field({ description: 'What the address of the board says: `qui=mine&echeance=late`.' })
  address: string;
}

@InputType()
export class KeepLookingInput {
  @Field(() => ID)
  commissionId: string;

  @Field()
  name: string;

  @Field()
  @MaxLength(1000)
  address: string;
}

/** How many ways one keeps for a board: more cannot be chosen from. */
const MOST = 20;

@Injectable()
export class KeptLookings {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** The viewer’s own for a board, by name. */
  of(commissionId: string): Promise<KeptLooking[]> {
    const { personId } = currentActor();
    if (!personId) return Promise.resolve([]);
    return this.db.find(KeptLooking, { where: { commissionId, personId }, order: { name: 'asc' } });
  }

  /** Keeps a way of looking under a name. Refuses `looking.name-taken` and `looking.too-many` (over 20). */
  async keep({ commissionId, name, address }: KeepLookingInput): Promise<KeptLooking> {
    await this.db.get(Commission, commissionId);
    demand((await this.of(commissionId)).length < MOST, 'looking.too-many', { max: MOST });
    const personId = currentActor().personId as string;
    return this.db.add(KeptLooking, { personId, commissionId, name: said(name, 'name', 60), address });
  }

  /** Forgets one of the viewer’s own. Refuses `not-found`. */
  async forget(id: string): Promise<void> {
    const gone = await this.db.row<{ count: number }>(
      `with gone as (delete from kept_looking where id = $1 and person_id = current_person() returning 1)
       select count(*)::int as count from gone`,
      [id],
    );
    demand(gone?.count === 1, 'not-found');
  }
}

@Resolver(() => KeptLooking)
export class KeptLookingsResolver {
  constructor(@Inject(KeptLookings) private readonly service: KeptLookings) {}

  @Read(() => [KeptLooking], { permission: 'commissions.read', description: 'The viewer’s own.' })
  keptLookings(@Args('commissionId', { type: () => ID }) commissionId: string): Promise<KeptLooking[]> {
    return this.service.of(commissionId);
  }

  @Verb(() => KeptLooking, { permission: 'self.write' })
  keepLooking(@Args('input') input: KeepLookingInput): Promise<KeptLooking> {
    return this.service.keep(input);
  }

  @Verb(() => Done, { permission: 'self.write', description: 'One of one’s own.' })
  async forgetLooking(@Args('id', { type: () => ID }) id: string): Promise<Done> {
    await this.service.forget(id);
    return done();
  }
}

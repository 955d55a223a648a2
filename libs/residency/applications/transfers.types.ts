import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { Allocation } from '../places/allocations.entities.js';
import { Place } from '../places/places.entities.js';

@ObjectType({ description: 'Somebody of a chain: from the place they have to another.' })
export class TransferMove {
  @Field(() => Allocation)
  allocation: Allocation;

  @Field(() => Place)
  to: Place;
}

@ObjectType({ description: 'Moves that hold together: all of them or none.' })
export class TransferChain {
  @Field(() => [TransferMove])
  moves: TransferMove[];
}

@ObjectType({ description: 'A place one has, and those one would rather have, the dearest first.' })
export class PlaceWishes {
  @Field(() => Allocation)
  allocation: Allocation;

  @Field(() => [Place])
  wishes: Place[];
}

@ObjectType()
export class Transfers {
  @Field(() => [PlaceWishes], { description: 'One’s own.' })
  mine: PlaceWishes[];

  @Field(() => [Place], { description: 'What one may wish for.' })
  places: Place[];

  @Field(() => [TransferChain], { description: 'For who reviews applications.' })
  chains: TransferChain[];
}

@InputType()
export class WishInput {
  @Field(() => ID)
  allocationId: string;

  @Field(() => [ID], { description: 'The dearest first; none: one stays where one is.' })
  @ArrayMaxSize(20)
  placeIds: string[];
}

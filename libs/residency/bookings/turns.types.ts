import type { RefusalDetails } from '@etabli/kernel';
import { currentActor, PlainDate, sentence } from '@etabli/platform';
import { Field, ObjectType } from '@nestjs/graphql';

/** One day on which hours come back. */
@ObjectType('BookingTurn')
export class Turn {
  @Field(() => PlainDate)
  day: string;

  @Field(() => String, { nullable: true, description: 'Why it cannot be had; null when it can.' })
  problem: string | null;

  static free(day: string): Turn {
    return Object.assign(new Turn(), { day, problem: null });
  }

  static kept(day: string, code: string, details: RefusalDetails): Turn {
    return Object.assign(new Turn(), { day, problem: sentence(code, details, currentActor().locale) });
  }
}

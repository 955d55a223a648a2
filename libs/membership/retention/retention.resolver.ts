import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Association } from '../associations/associations.entities.js';
import { RetentionInput, RetentionReview, RetentionSettings } from './retention.entities.js';
import { Retentions, retentionOf } from './retention.settings.js';
import { Reviews } from './review.service.js';

@ObjectType()
export class Forgotten {
  @Field(() => Int)
  count: number;
}

@Resolver(() => Association)
export class RetentionResolver {
  constructor(
    @Inject(Retentions) private readonly retentions: Retentions,
    @Inject(Reviews) private readonly reviews: Reviews,
  ) {}

  @Verb(() => Association, { permission: 'settings.write', description: 'How long things are kept.' })
  setRetention(@Args('input') input: RetentionInput): Promise<Association> {
    return this.retentions.set(input);
  }

  @Read(() => RetentionReview, { permission: 'members.erase', description: 'What should no longer be here.' })
  retentionReview(): Promise<RetentionReview> {
    return this.reviews.today();
  }

  @Verb(() => RetentionReview, { permission: 'members.erase', description: 'Gone through: next in a year.' })
  closeRetentionReview(@Args('note', { defaultValue: '' }) note: string): Promise<RetentionReview> {
    return this.reviews.close(note);
  }

  @Verb(() => Forgotten, { permission: 'members.erase' })
  async forgetOldCorrections(): Promise<Forgotten> {
    return { count: await this.reviews.forgetOldCorrections() };
  }

  @ResolveField(() => RetentionSettings)
  retention(@Parent() association: Association): RetentionSettings {
    return retentionOf(association);
  }
}

import { currentActor, PlainDate, Read } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Field, ID, Int, ObjectType, Resolver } from '@nestjs/graphql';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { sentencesIn } from '../rules/sentences.js';
import { Notices } from './notices.js';

/** How the convocation stands against the notice that the statutes require. */
@ObjectType()
export class Notice {
  @Field(() => PlainDate, { description: 'The last day on which it may leave in time.' })
  latestOn: string;

  @Field(() => PlainDate, { description: 'The day it left; today, until then.' })
  sentOn: string;

  @Field(() => Int)
  requiredDays: number;

  @Field(() => Int)
  givenDays: number;

  @Field()
  inTime: boolean;

  @Field(() => Int)
  lateByDays: number;

  @Field({
    description: 'May it leave all the same? Late ones are refused or only noted, as the statutes say.',
  })
  accepted: boolean;

  @Field()
  sentence: string;
}

@Resolver(() => Notice)
export class NoticeResolver {
  constructor(
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Notices) private readonly notices: Notices,
  ) {}

  @Read(() => Notice, { permission: 'assembly.figures' })
  async notice(@Args('assemblyId', { type: () => ID }) assemblyId: string): Promise<Notice> {
    const assembly = await this.assemblies.get(assemblyId);
    const sentOn = assembly.convenedAt ? this.assemblies.dayOf(assembly.convenedAt) : this.assemblies.today();
    const grade = await this.notices.grade(assembly, sentOn);
    return { ...grade, sentence: sentencesIn(currentActor().locale).notice(grade) };
  }
}

import { Categories, MembershipCategory, People, Person } from '@etabli/membership';
import { PlainDate, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FeeCalls } from './calls.service.js';
import { CallLine, CallPreview } from './calls.types.js';
import { FeeCall, FeeSchedule } from './schedules.entities.js';
import { FeeCallInput, FeeRateInput, FeeScheduleInput } from './schedules.inputs.js';
import { FeeSchedules } from './schedules.service.js';

@ObjectType({ description: 'What a category pays by a schedule.' })
export class CategoryPriceView {
  categoryId: string;

  @Field(() => Int)
  fullCents: number;

  @Field(() => Int, { nullable: true })
  reducedCents: number | null;
}

@Resolver(() => FeeSchedule)
export class FeeSchedulesResolver {
  constructor(
    @Inject(FeeSchedules) private readonly schedules: FeeSchedules,
    @Inject(FeeCalls) private readonly calls: FeeCalls,
  ) {}

  @Read(() => [FeeSchedule], { permission: 'treasury.read' })
  feeSchedules(): Promise<FeeSchedule[]> {
    return this.schedules.list();
  }

  @Read(() => [FeeCall], { permission: 'treasury.read', description: 'The latest first, fifty at most.' })
  feeCalls(): Promise<FeeCall[]> {
    return this.calls.list();
  }

  @Read(() => CallPreview, { permission: 'treasury.read', description: 'Nothing is written.' })
  previewFeeCall(
    @Args('scheduleId', { type: () => ID }) scheduleId: string,
    @Args('onDay', { type: () => PlainDate }) onDay: string,
    @Args('personIds', { type: () => [ID], nullable: true }) personIds?: string[],
  ): Promise<CallPreview> {
    return this.calls.preview(scheduleId, onDay, personIds ?? null);
  }

  @Verb(() => FeeSchedule, {
    permission: 'treasury.write',
    description: 'A new one, or another description of one.',
  })
  defineFeeSchedule(
    @Args('input') input: FeeScheduleInput,
    @Args('id', { type: () => ID, nullable: true }) id?: string,
  ): Promise<FeeSchedule> {
    return this.schedules.define(input, id);
  }

  @Verb(() => FeeSchedule, { permission: 'treasury.write' })
  archiveFeeSchedule(@Args('id', { type: () => ID }) id: string): Promise<FeeSchedule> {
    return this.schedules.archive(id);
  }

  @Verb(() => Person, { permission: 'treasury.write', description: 'From the next call on.' })
  setFeeRate(@Args('input') input: FeeRateInput): Promise<Person> {
    return this.schedules.setRate(input);
  }

  @Verb(() => FeeCall, { permission: 'treasury.write', description: 'As its preview showed it, in one run.' })
  callFees(@Args('input') input: FeeCallInput): Promise<FeeCall> {
    return this.calls.call(input);
  }

  @ResolveField(() => [CategoryPriceView])
  async prices(@Parent() { id }: FeeSchedule): Promise<CategoryPriceView[]> {
    const rows = await this.schedules.pricesOf(id);
    return rows
      .filter(({ rate }) => rate === 'full')
      .map(({ categoryId, amountCents }) => ({
        categoryId,
        fullCents: amountCents,
        reducedCents:
          rows.find((row) => row.categoryId === categoryId && row.rate === 'reduced')?.amountCents ?? null,
      }));
  }
}

@Resolver(() => CategoryPriceView)
export class CategoryPriceResolver {
  constructor(@Inject(Categories) private readonly categories: Categories) {}

  @ResolveField(() => MembershipCategory, { nullable: true })
  category(@Parent() { categoryId }: CategoryPriceView): Promise<MembershipCategory | null> {
    return this.categories.byId(categoryId);
  }
}

@Resolver(() => CallLine)
export class CallLineResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: CallLine): Promise<Person | null> {
    return this.people.byId(personId);
  }
}

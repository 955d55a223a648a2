import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, PlainDate, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Settlement } from '../payments/payments.resolver.js';
import { Settlements } from '../payments/settlements.js';
import { dueNumber } from '../rules/numbers.js';
import { printedReference } from '../rules/reference.js';
import { AskingOne } from './asking-one.service.js';
import { Due, DueReduction } from './dues.entities.js';
import { DueInput, InstalmentPlanInput, ReductionInput } from './dues.inputs.js';
import { duePolicy } from './dues.policy.js';
import { Instalments } from './instalments.service.js';
import { Reductions } from './reductions.service.js';
import { UnpaidInput, UnpaidList, UnpaidPage } from './unpaid.js';

@ObjectType({ description: 'A part of a due, and its day.' })
export class Instalment {
  @Field(() => PlainDate)
  dueOn: string;

  @Field(() => Int)
  amountCents: number;
}

@Resolver(() => Due)
export class DuesResolver {
  constructor(
    @Inject(AskingOne) private readonly asking: AskingOne,
    @Inject(Reductions) private readonly reductions: Reductions,
    @Inject(Instalments) private readonly instalments: Instalments,
    @Inject(UnpaidList) private readonly unpaidList: UnpaidList,
    @Inject(Settlements) private readonly settlements: Settlements,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => UnpaidPage, {
    permission: 'treasury.read',
    description: 'Who owes what, the latest in being paid first.',
  })
  unpaid(@Args('page') page: UnpaidInput): Promise<UnpaidPage> {
    return this.unpaidList.page(page);
  }

  @Verb(() => Due, { permission: 'treasury.write', description: 'One amount asked of one person.' })
  askDue(@Args('input') input: DueInput): Promise<Due> {
    return this.asking.ask(input);
  }

  @Verb(() => Due, {
    permission: 'treasury.write',
    description: 'A waiver or a credit note, with its reason.',
  })
  reduceDue(@Args('input') input: ReductionInput): Promise<Due> {
    return this.reductions.reduce(input);
  }

  @Verb(() => Due, { permission: 'treasury.write', description: 'The last plan agreed counts.' })
  agreeInstalments(@Args('input') input: InstalmentPlanInput): Promise<Due> {
    return this.instalments.agree(input);
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: Due): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => String, { description: 'The reference in groups of four, to be read.' })
  printedReference(@Parent() { reference }: Due): string {
    return printedReference(reference);
  }

  @ResolveField(() => String, { description: 'Its number: the year, and its rank without a gap.' })
  number(@Parent() due: Due): string {
    return dueNumber(due);
  }

  @ResolveField('reductions', () => [DueReduction])
  reductionsOf(@Parent() { id }: Due): Promise<DueReduction[]> {
    return this.reductions.ofDue(id);
  }

  @ResolveField('instalments', () => [Instalment], { description: 'Empty unless a plan was agreed.' })
  instalmentsOf(@Parent() { id }: Due): Promise<Instalment[]> {
    return this.instalments.ofDue(id);
  }

  @ResolveField(() => [Settlement], { description: 'The payments that pay it.' })
  settledBy(@Parent() { id }: Due): Promise<Settlement[]> {
    return this.settlements.ofDue(id);
  }

  @ResolveField(() => [Ability])
  viewerCan(
    @Parent() due: Due,
    @Args('only', { type: () => [String], nullable: true }) only?: string[],
  ): Ability[] {
    return abilitiesFor(duePolicy, due, only);
  }
}

@Resolver(() => DueReduction)
export class DueReductionResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() { recordedBy }: DueReduction): Promise<Person | null> {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }
}

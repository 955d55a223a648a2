import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, currentActor, Db, Live, Read, Verb, Watch } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LedgerAccount } from '../ledger/ledger.entities.js';
import { Payment } from '../payments/payments.entities.js';
import { reasonWords } from '../rules/matching/words.js';
import { STATEMENTS } from '../statements/imports.service.js';
import { MatchingLooking } from './looking.service.js';
import { BankMatch, LineOfBank, MatchingDone, MatchingPage, MatchPart } from './matching.entities.js';
import { AcceptedInput, MatchByHandInput } from './matching.inputs.js';
import { matchPolicy } from './matching.policy.js';
import { Matching } from './matching.service.js';
import { MatchesTold } from './told.service.js';

@Resolver(() => BankMatch)
export class MatchingResolver {
  constructor(
    @Inject(Matching) private readonly matching: Matching,
    @Inject(MatchingLooking) private readonly looking: MatchingLooking,
    @Inject(MatchesTold) private readonly told: MatchesTold,
    @Inject(People) private readonly people: People,
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
  ) {}

  @Read(() => MatchingPage, { permission: 'treasury.read' })
  bankMatching(): Promise<MatchingPage> {
    return this.looking.page();
  }

  @Watch(() => MatchingPage, { permission: 'treasury.read', description: 'The same, after each change.' })
  bankMatchingLive(): AsyncGenerator<{ bankMatchingLive: MatchingPage }> {
    return this.live.follow(
      { topic: STATEMENTS, view: 'matching', permission: 'treasury.read' },
      async () => ({
        bankMatchingLive: await this.looking.page(),
      }),
    );
  }

  @Read(() => [LedgerAccount], { permission: 'treasury.read', description: 'Where a line may be filed.' })
  accountsToFile(): Promise<LedgerAccount[]> {
    return this.db.query<LedgerAccount>(
      `select id, number, name, kind from ledger_account
       where archived_at is null and number !~ '^(512|8)' order by number`,
    );
  }

  @Read(() => [Payment], {
    permission: 'treasury.read',
    description:
      'Payments recorded by hand that no line has told: cheques of a deposit, cash. The latest first.',
  })
  paymentsToJoin(): Promise<Payment[]> {
    return this.looking.unjoined();
  }

  @Verb(() => MatchingDone, {
    permission: 'treasury.write',
    description: 'What was shown, for one line or for many: all of them or none.',
  })
  async acceptMatches(
    @Args('accepted', { type: () => [AcceptedInput] }) accepted: AcceptedInput[],
  ): Promise<MatchingDone> {
    return this.done(await this.matching.accept(accepted));
  }

  @Verb(() => MatchingDone, {
    permission: 'treasury.write',
    description: 'Dues chosen, an account, or several of them.',
  })
  async matchByHand(@Args('input') input: MatchByHandInput): Promise<MatchingDone> {
    return this.done(await this.matching.byHand(input));
  }

  @Verb(() => MatchingDone, { permission: 'treasury.write', description: 'The line is to be matched again.' })
  async undoMatch(@Args('id', { type: () => ID }) id: string): Promise<MatchingDone> {
    return this.done(await this.matching.undo(id));
  }

  @ResolveField(() => LineOfBank)
  line(@Parent() { lineId }: BankMatch): Promise<LineOfBank | null> {
    return this.told.line(lineId);
  }

  @ResolveField(() => [MatchPart])
  parts(@Parent() { id }: BankMatch): Promise<MatchPart[]> {
    return this.told.parts(id);
  }

  @ResolveField('reasons', () => [String], { description: 'Why, as it was said when it was accepted.' })
  said(@Parent() { reasons }: BankMatch): string[] {
    return reasons.map((reason) => reasonWords(reason, currentActor().locale));
  }

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() { recordedBy }: BankMatch): Promise<Person | null> {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() match: BankMatch): Ability[] {
    return abilitiesFor(matchPolicy, match);
  }

  private async done(matches: BankMatch[]): Promise<MatchingDone> {
    return { matches, left: await this.looking.left() };
  }
}

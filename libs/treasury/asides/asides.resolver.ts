import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, Db, indexBy, load, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { LedgerEntry } from '../ledger/ledger.entities.js';
import { LineOfBank } from '../matching/matching.entities.js';
import { MatchesTold } from '../matching/told.service.js';
import { BankLineAside } from './asides.entities.js';
import { LineAsideInput } from './asides.inputs.js';
import { asidePolicy } from './asides.policy.js';
import { LineAsides } from './asides.service.js';

@Resolver(() => BankLineAside)
export class LineAsidesResolver {
  constructor(
    @Inject(LineAsides) private readonly asides: LineAsides,
    @Inject(MatchesTold) private readonly told: MatchesTold,
    @Inject(People) private readonly people: People,
    @Inject(Db) private readonly db: Db,
  ) {}

  @Read(() => [BankLineAside], { permission: 'treasury.read', description: 'The latest first, 20 at most.' })
  linesAside(): Promise<BankLineAside[]> {
    return this.asides.latest();
  }

  @Read(() => [LedgerEntry], {
    permission: 'treasury.read',
    description: 'Written by hand and standing: those that may tell a line. The latest first, 100 at most.',
  })
  entriesToTell(): Promise<LedgerEntry[]> {
    return this.asides.entries();
  }

  @Verb(() => BankLineAside, { permission: 'treasury.write' })
  setLineAside(@Args('input') input: LineAsideInput): Promise<BankLineAside> {
    return this.asides.set(input);
  }

  @Verb(() => BankLineAside, { permission: 'treasury.write', description: 'The line waits again.' })
  undoLineAside(@Args('id', { type: () => ID }) id: string): Promise<BankLineAside> {
    return this.asides.undo(id);
  }

  @ResolveField(() => LineOfBank)
  line(@Parent() { lineId }: BankLineAside): Promise<LineOfBank | null> {
    return this.told.line(lineId);
  }

  @ResolveField(() => LedgerEntry, { nullable: true, description: 'The entry that tells it in euros.' })
  async entry(@Parent() { entryId }: BankLineAside): Promise<LedgerEntry | null> {
    if (!entryId) return null;
    return load('entry-of-aside', entryId, async (ids) =>
      indexBy(await this.db.find(LedgerEntry, { where: { id: In([...ids]) } }), ({ id }) => id),
    );
  }

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() { recordedBy }: BankLineAside): Promise<Person | null> {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() aside: BankLineAside): Ability[] {
    return abilitiesFor(asidePolicy, aside);
  }
}

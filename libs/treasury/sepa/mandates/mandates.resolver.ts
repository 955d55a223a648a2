import { People, Person } from '@etabli/membership';
import {
  Ability,
  abilitiesFor,
  currentActor,
  Db,
  indexBy,
  load,
  Page,
  PageInput,
  PlainDate,
  Read,
  StoredFile,
  Verb,
} from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { maskedIban } from '../rules/accounts.js';
import { lapsesAfter, type MandateStanding } from '../rules/mandates.js';
import { MandateFactsOf } from './mandate-facts.service.js';
import { SepaMandate, SepaMandateStanding, SepaMandateVersion } from './mandates.entities.js';
import { DebtorAccountInput, PaperMandateInput } from './mandates.inputs.js';
import { sepaMandatePolicy } from './mandates.policy.js';
import { SepaMandates } from './mandates.service.js';

@ObjectType()
export class SepaMandatePage extends Page(SepaMandate) {}

const id = () => Args('id', { type: () => ID });

@Resolver(() => SepaMandate)
export class SepaMandateResolver {
  constructor(
    @Inject(SepaMandates) private readonly mandates: SepaMandates,
    @Inject(MandateFactsOf) private readonly facts: MandateFactsOf,
    @Inject(People) private readonly people: People,
    @Inject(Db) private readonly db: Db,
  ) {}

  @Read(() => SepaMandatePage, { permission: 'treasury.read', description: 'Revoked ones too.' })
  sepaMandates(
    @Args('page', { nullable: true }) page: PageInput = new PageInput(),
  ): Promise<SepaMandatePage> {
    return this.mandates.list(page);
  }

  @Read(() => SepaMandate, { permission: 'self.pay', nullable: true, description: 'Unless it is revoked.' })
  async mySepaMandate(): Promise<SepaMandate | null> {
    const { personId } = currentActor();
    return personId ? this.mandates.ofPerson(personId) : null;
  }

  @Verb(() => SepaMandate, { permission: 'self.pay', description: 'The viewer’s, on the screen.' })
  signSepaMandate(@Args('input') input: DebtorAccountInput): Promise<SepaMandate> {
    return this.mandates.sign(input);
  }

  @Verb(() => SepaMandate, { permission: 'self.pay', description: 'Another account of the viewer.' })
  changeSepaAccount(@id() mandateId: string, @Args('input') input: DebtorAccountInput): Promise<SepaMandate> {
    return this.mandates.changeAccount(mandateId, input);
  }

  @Verb(() => SepaMandate, { permission: 'signed-in', description: 'By its person, or who keeps the money.' })
  revokeSepaMandate(
    @id() mandateId: string,
    @Args('reason', { type: () => String, defaultValue: '' }) reason: string,
  ): Promise<SepaMandate> {
    return this.mandates.revoke(mandateId, reason);
  }

  @Verb(() => SepaMandate, {
    permission: 'treasury.write',
    description: 'Counts once somebody else read it.',
  })
  enterPaperMandate(@Args('input') input: PaperMandateInput): Promise<SepaMandate> {
    return this.mandates.enter(input);
  }

  @Verb(() => SepaMandate, { permission: 'treasury.approve' })
  confirmPaperMandate(@id() mandateId: string): Promise<SepaMandate> {
    return this.mandates.confirm(mandateId);
  }

  @Verb(() => SepaMandate, { permission: 'treasury.write' })
  pauseSepaMandate(@id() mandateId: string, @Args('reason') reason: string): Promise<SepaMandate> {
    return this.mandates.pause(mandateId, reason);
  }

  @Verb(() => SepaMandate, { permission: 'treasury.write' })
  resumeSepaMandate(@id() mandateId: string): Promise<SepaMandate> {
    return this.mandates.resume(mandateId);
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: SepaMandate): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => SepaMandateStanding, { description: 'Today.' })
  async standing(@Parent() mandate: SepaMandate): Promise<MandateStanding> {
    return (await this.facts.record(mandate)).standing;
  }

  @ResolveField(() => PlainDate, { nullable: true, description: 'Last day on which it may serve.' })
  async lapsesOn(@Parent() mandate: SepaMandate): Promise<string | null> {
    return lapsesAfter(await this.facts.of(mandate));
  }

  @ResolveField(() => String, { description: 'Whose account it is.' })
  async holder(@Parent() mandate: SepaMandate): Promise<string> {
    return (await this.facts.versions(mandate.id)).at(-1)?.holder ?? '';
  }

  @ResolveField(() => String, { description: 'Enough of the account to recognise it.' })
  async account(@Parent() mandate: SepaMandate): Promise<string> {
    return maskedIban((await this.facts.versions(mandate.id)).at(-1)?.iban ?? '');
  }

  @ResolveField(() => [SepaMandateVersion], { description: 'Oldest first.' })
  versions(@Parent() mandate: SepaMandate): Promise<SepaMandateVersion[]> {
    return this.facts.versions(mandate.id);
  }

  @ResolveField(() => StoredFile, { nullable: true, description: 'The scan of the paper.' })
  scan(@Parent() { fileId }: SepaMandate): Promise<StoredFile | null> | null {
    if (!fileId) return null;
    return load('sepa-mandate-scan', fileId, async (ids) =>
      indexBy(await this.db.find(StoredFile, { where: { id: In([...ids]) } }), (file) => file.id),
    );
  }

  @ResolveField(() => [Ability])
  async viewerCan(@Parent() mandate: SepaMandate): Promise<Ability[]> {
    return abilitiesFor(sepaMandatePolicy, await this.facts.record(mandate));
  }
}

@Resolver(() => SepaMandateVersion)
export class SepaMandateVersionResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who recorded it.' })
  by(@Parent() { recordedBy }: SepaMandateVersion): Promise<Person | null> | null {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }

  @ResolveField(() => String)
  account(@Parent() { iban }: SepaMandateVersion): string {
    return maskedIban(iban);
  }
}

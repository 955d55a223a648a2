import { People, Person } from '@etabli/membership';
import { PlainDate, Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Due } from '../dues/dues.entities.js';
import { vatOf } from '../rules/vat/amounts.js';
import { VatStatement } from './closing.entities.js';
import { DueTaxes } from './due-taxes.service.js';
import { VatExport } from './export.service.js';
import { VatStatements } from './statement.service.js';
import { VatSetting } from './vat.entities.js';
import { VatSettingInput } from './vat.inputs.js';
import { Vat } from './vat.service.js';

const day = (name: 'from' | 'to') => Args(name, { type: () => PlainDate });

@Resolver(() => VatSetting)
export class VatResolver {
  constructor(
    @Inject(Vat) private readonly vat: Vat,
    @Inject(VatStatements) private readonly statements: VatStatements,
    @Inject(VatExport) private readonly files: VatExport,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => VatSetting, {
    permission: 'treasury.read',
    nullable: true,
    description: 'What holds today; nothing until the association says something.',
  })
  vatSetting(): Promise<VatSetting | null> {
    return this.vat.on();
  }

  @Read(() => [VatSetting], {
    permission: 'treasury.read',
    description: 'The latest day first, those to come included.',
  })
  vatHistory(): Promise<VatSetting[]> {
    return this.vat.history();
  }

  @Read(() => VatStatement, {
    permission: 'treasury.read',
    description: 'An aid to filing; nothing is filed.',
  })
  vatStatement(@day('from') from: string, @day('to') to: string): Promise<VatStatement> {
    return this.statements.of(from, to);
  }

  @Verb(() => VatSetting, {
    permission: 'treasury.write',
    description: 'From a day on; what was asked for before stays as it was.',
  })
  sayVat(@Args('input') input: VatSettingInput): Promise<VatSetting> {
    return this.vat.set(input);
  }

  @Verb(() => StoredFile, { permission: 'treasury.read', description: 'The statement of a period, as CSV.' })
  exportVat(@day('from') from: string, @day('to') to: string): Promise<StoredFile> {
    return this.files.make(from, to);
  }

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() { recordedBy }: VatSetting): Promise<Person | null> {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }
}

@Resolver(() => Due)
export class DueTaxResolver {
  constructor(@Inject(DueTaxes) private readonly taxes: DueTaxes) {}

  @ResolveField(() => Int, { description: 'Cents of value added tax in what it asks for.' })
  async vatCents(@Parent() { id }: Due): Promise<number> {
    return vatOf((await this.taxes.ofDue(id)).filter(({ fromPool }) => !fromPool));
  }
}

import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { PurchaseUse as Use, VatRate } from '../rules/vat/amounts.js';
import type { VatRegime } from '../rules/vat/terms.js';

export const VatRegimeEnum = {
  exempt: 'exempt',
  franchise: 'franchise',
  liable: 'liable',
} as const satisfies Record<VatRegime, VatRegime>;
registerEnumType(VatRegimeEnum, {
  name: 'VatRegime',
  valuesMap: {
    exempt: { description: 'Not subject (CGI, art. 261, 7-1°).' },
    franchise: { description: 'Below the thresholds (CGI, art. 293 B).' },
    liable: { description: 'Subject for what has a rate; the rest is exempt.' },
  },
});

export const PurchaseUseEnum = {
  taxed: 'taxed',
  both: 'both',
  exempt: 'exempt',
} as const satisfies Record<Use, Use>;
registerEnumType(PurchaseUseEnum, { name: 'PurchaseUse', description: 'What a purchase serves.' });

@ObjectType({ description: 'The rate of a kind of due, rent or service, of one schedule or of one line.' })
export class VatRateOf {
  @Field({ description: '`due:service`, `rent:desk`, `service:printing`, `schedule:…`, `line:…`' })
  subject: string;

  @Field(() => Int, { nullable: true, description: 'Hundredths of a per cent; null is exempt.' })
  rate: VatRate;
}

@ObjectType({ description: 'What the association says of its tax, from a day on.' })
export class VatSetting {
  @Field(() => ID)
  id: string;

  @Field(() => PlainDate)
  from: string;

  @Field(() => VatRegimeEnum)
  regime: VatRegime;

  @Field()
  vatNumber: string;

  @Field({ description: 'By which article what is exempt is.' })
  exemption: string;

  @Field({ description: 'Prices of rents, services and schedules are said without tax.' })
  excluded: boolean;

  @Field({ description: 'Due when it is asked for, not when it is paid.' })
  onDebits: boolean;

  @Field(() => Int, { description: 'Per cent deducted on what serves taxed and exempt activities.' })
  coefficient: number;

  @Field()
  reason: string;

  @Field(() => [VatRateOf])
  rates: VatRateOf[];

  @Field()
  recordedAt: Date;

  recordedBy: string | null;
}

@ObjectType({ description: 'An amount at one rate: without tax, and its tax.' })
export class VatAmount {
  @Field(() => Int, { nullable: true, description: 'Hundredths of a per cent; null is exempt.' })
  rate: VatRate;

  @Field(() => Int)
  netCents: number;

  @Field(() => Int)
  vatCents: number;
}

@ObjectType({ description: 'A box of the return CA3, in whole euros.' })
export class VatBoxView {
  @Field()
  code: string;

  @Field(() => Int, { nullable: true })
  baseEuros: number | null;

  @Field(() => Int, { nullable: true })
  taxEuros: number | null;
}

@ObjectType({ description: 'The tax on a purchase, and what of it is deducted.' })
export class PurchaseTax {
  @Field(() => PurchaseUseEnum)
  use: Use;

  @Field(() => Int)
  vatCents: number;

  @Field(() => Int)
  deductibleCents: number;
}

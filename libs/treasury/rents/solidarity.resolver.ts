import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Int, Resolver } from '@nestjs/graphql';
import { Solidarity } from './solidarity.service.js';
import { MySolidarity, SolidarityKind, SolidarityPoolView } from './solidarity.types.js';

@Resolver()
export class SolidarityResolver {
  constructor(@Inject(Solidarity) private readonly solidarity: Solidarity) {}

  @Read(() => SolidarityPoolView, {
    permission: 'self.pay',
    description: 'Public among members; without any name.',
  })
  async solidarityPool(): Promise<SolidarityPoolView> {
    return { balanceCents: await this.solidarity.pool(), months: await this.solidarity.months() };
  }

  @Read(() => MySolidarity, {
    ...{ permission: 'self.pay', nullable: true },
    description: 'The viewer’s own; none for who pays no rent.',
  })
  mySolidarity(): Promise<MySolidarity | null> {
    return this.solidarity.mine();
  }

  @Verb(() => MySolidarity, { permission: 'self.pay', description: 'From the next call on.' })
  chooseSolidarity(
    @Args('kind', { type: () => SolidarityKind }) kind: SolidarityKind,
    @Args('slices', { type: () => Int, defaultValue: 0 }) slices: number,
  ): Promise<MySolidarity> {
    return this.solidarity.choose(kind, slices);
  }
}

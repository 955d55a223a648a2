import { Read } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { QuorumForecast } from './forecast.types.js';
import { Forecasts } from './forecasts.service.js';

@Resolver()
export class ForecastResolver {
  constructor(@Inject(Forecasts) private readonly forecasts: Forecasts) {}

  @Read(() => QuorumForecast, {
    permission: 'assembly.figures',
    nullable: true,
    description: 'From answers, proxies and past assemblies; null unless the assembly is convened.',
  })
  quorumForecast(@Args('assemblyId', { type: () => ID }) assemblyId: string): Promise<QuorumForecast | null> {
    return this.forecasts.of(assemblyId);
  }
}

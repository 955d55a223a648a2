import { addRefusals } from '@etabli/platform';
import { FiguresResolver } from './figures.resolver.js';
import { Figures } from './figures.service.js';
import { Returns } from './returns.service.js';

addRefusals(
  {
    'figures.months': ({ most }: { most: number }) =>
      `Choisissez un mois de fin après celui du début, ${most} mois au plus.`,
  },
  {
    'figures.months': ({ most }: { most: number }) =>
      `Choose a last month after the first, ${most} months at most.`,
  },
);

/** What counts the place. */
export const figuresProviders = [Figures, FiguresResolver, Returns];

import { addConstraints } from '@etabli/platform';
import { AskingOne } from './asking-one.service.js';
import { Coverages } from './coverages.service.js';
import { Due, DueReduction } from './dues.entities.js';
import { DueReductionResolver, DuesResolver } from './dues.resolver.js';
import { Dues } from './dues.service.js';
import { Instalments } from './instalments.service.js';
import { Reductions } from './reductions.service.js';
import { UnpaidList } from './unpaid.js';

addConstraints({
  due_called_once: 'due.called-already',
  due_not_exceeded: 'due.exceeded',
  instalments_sum_up: 'plan.sum-changed',
});

/** The tables of what is owed. */
export const duesEntities = [Due, DueReduction];

/** What other areas may ask of dues. */
export const duesExports = [Dues, Instalments, Reductions];

export const duesProviders = [
  ...duesExports,
  AskingOne,
  Coverages,
  DueReductionResolver,
  DuesResolver,
  UnpaidList,
];

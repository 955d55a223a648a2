import { instantAt } from '@etabli/kernel';
import type { AssemblyNature, PrepareAssemblyInput } from '../../gql/assemblies.js';
import { centsOf } from '../shared/amount.js';

export interface ArticleChange {
  article: string;
  before: string;
  after: string;
}

/** What the board says of an assembly to come, as the form holds it: words, not yet values. */
export interface Plan {
  nature: AssemblyNature;
  day: string;
  time: string;
  place: string;
  remoteLink: string;
  remoteConditions: string;
  fromTemplate: boolean;
  year: string;
  result: string;
  budget: string;
  seats: number | null;
  changes: ArticleChange[];
}

export const newPlan: Plan = {
  nature: 'ordinary',
  day: '',
  time: '18:30',
  place: '',
  remoteLink: '',
  remoteConditions: '',
  fromTemplate: true,
  year: '',
  result: '',
  budget: '',
  seats: null,
  changes: [],
};

/** Does such an assembly report on a year? */
export const tellsYear = (nature: AssemblyNature): boolean => nature === 'ordinary' || nature === 'mixed';

/** May such an assembly change the articles of statutes in force? */
export const changesStatutes = (nature: AssemblyNature): boolean =>
  nature === 'extraordinary' || nature === 'mixed';

/** What the plan says that is no amount. */
export const wrongAmounts = ({ result, budget }: Plan): { result: boolean; budget: boolean } => ({
  result: centsOf(result) === undefined,
  budget: centsOf(budget) === undefined || (centsOf(budget) ?? 0) < 0,
});

/** What the API is asked, with the instant where the association lives; what stays empty is left out. */
export function inputOf(plan: Plan, timeZone: string): PrepareAssemblyInput {
  const { nature, day, time, place, fromTemplate, year, seats } = plan;
  const told = (text: string): string | null => text.trim() || null;
  const ordinary = tellsYear(nature);
  return {
    nature,
    startsAt: instantAt(day, time, timeZone).toISOString(),
    place,
    remoteLink: told(plan.remoteLink),
    remoteConditions: told(plan.remoteConditions),
    fromTemplate,
    template: fromTemplate
      ? {
          year: told(year),
          resultCents: ordinary ? (centsOf(plan.result) ?? null) : null,
          budgetCents: ordinary ? (centsOf(plan.budget) ?? null) : null,
          seats: ordinary ? seats : null,
          changes: changesStatutes(nature) ? plan.changes.filter(({ article }) => article.trim()) : [],
        }
      : null,
  };
}

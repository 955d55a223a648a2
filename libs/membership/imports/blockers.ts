import { Refusal, type RefusalDetails } from '@etabli/kernel';
import { currentActor } from '@etabli/platform';
import { checkMapping } from './mapping.js';
import type { Understanding } from './reader.js';
import { describeProblem } from './wording.js';

/** Why a file cannot be imported as things stand, in the order in which a person settles it. */
export function* blockersOf(understood: Omit<Understanding, 'blockers'>): Generator<Refusal> {
  const { mapping, table, known, options, interpretation, plan } = understood;
  const refusal = (code: string, details: RefusalDetails = {}, field?: string) =>
    new Refusal(code, details, field);
  const [wrong] = checkMapping(mapping, table.columns, known.fields);
  if (wrong) {
    const problem = describeProblem(wrong, currentActor().locale);
    yield refusal('imports.mapping-wrong', { problem }, 'mapping');
  }
  if (options.memberships ?? true) yield* categoryBlockers(understood);
  const undecided = [...plan.outcomes.values()].filter((outcome) => outcome === 'undecided').length;
  if (undecided > 0) yield refusal('imports.undecided', { count: undecided }, 'decisions');
  const errors = interpretation.problems.filter(({ level }) => level === 'error').length;
  if (errors > 0 && !options.leaveOutErrors) yield refusal('imports.errors-remain', { count: errors });
  const writes = [...plan.outcomes.values()].some((outcome) => outcome === 'create' || outcome === 'update');
  if (!writes && undecided === 0) yield refusal('imports.nothing-to-do');
}

function* categoryBlockers({
  options,
  known,
  interpretation,
  plan,
}: Omit<Understanding, 'blockers'>): Generator<Refusal> {
  const ids = new Set(known.categories.map(({ id }) => id));
  const chosen = (options.categories ?? []).map(({ categoryId }) => categoryId);
  for (const id of [options.defaultCategoryId, ...chosen]) {
    if (id && !ids.has(id)) yield new Refusal('imports.category-unknown', {}, 'options.categories');
  }
  const settled = new Set(
    (options.categories ?? []).filter(({ categoryId, voice }) => categoryId || voice).map(({ name }) => name),
  );
  const names = interpretation.newCategories.map(({ name }) => name).filter((name) => !settled.has(name));
  if (names.length > 0) yield new Refusal('imports.category-undecided', { names }, 'options.categories');
  const count = plan.withoutCategory;
  if (count > 0) yield new Refusal('imports.category-missing', { count }, 'options.defaultCategoryId');
}

import { ChoiceField, errorOf, type Refused, useMessages } from '@etabli/ui';
import type { AssemblyNature } from '../../gql/assemblies.js';
import { messages } from './messages.js';
import type { Plan } from './plan.js';

/** What every part of the form is given. */
export interface PlanFields {
  plan: Plan;
  change: (changes: Partial<Plan>) => void;
  refusal: Refused | null;
}

const natures: readonly AssemblyNature[] = ['constitutive', 'ordinary', 'extraordinary', 'mixed'];

/** Which assembly: only those the statutes know, once they are read; and the one that founds, while nothing is founded. */
export function NatureField({
  plan,
  change,
  refusal,
  allowed,
  founds,
}: PlanFields & { allowed: readonly string[] | null; founds: boolean }) {
  const words = useMessages(messages);
  const known = natures.filter((nature) =>
    nature === 'constitutive' ? founds : !allowed || allowed.includes(nature),
  );
  return (
    <ChoiceField
      label={words.nature}
      options={known.map((nature) => ({ value: nature, label: words[nature], hint: words[`${nature}Hint`] }))}
      value={plan.nature}
      onChange={(nature) => change({ nature })}
      error={errorOf(refusal, 'nature')}
    />
  );
}

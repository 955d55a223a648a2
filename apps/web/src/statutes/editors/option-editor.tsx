import { describeClause } from '@etabli/membership/rules/statutes';
import { ChoiceField } from '@etabli/ui';
import { useCatalogue } from '../catalogue.js';
import type { ClauseValue } from '../clause-words.js';
import type { EditorProps } from './types.js';

interface Props extends EditorProps<ClauseValue> {
  options: readonly ClauseValue[];
}

/** One of a few: each choice is the sentence it would make, with what it changes. */
export function OptionEditor({ clause, options, value, onChange }: Props) {
  const catalogue = useCatalogue();
  const choices = options.map((option) => {
    const { sentence, consequence } = describeClause(catalogue, clause, option);
    return { value: String(option), label: sentence, hint: consequence };
  });
  return (
    <ChoiceField
      label={catalogue.clauses[clause].title}
      options={choices}
      value={String(value)}
      onChange={(chosen) => onChange(options.find((option) => String(option) === chosen) as ClauseValue)}
    />
  );
}

import { type ClauseKey, sameValue } from '@etabli/membership/rules/statutes';
import { Button } from '@etabli/ui';
import { useCatalogue } from '../catalogue.js';
import { type ClauseValue, valueWords } from '../clause-words.js';
import style from '../statutes.module.css';

interface Props {
  clause: ClauseKey;
  usual: readonly ClauseValue[];
  value: ClauseValue;
  onChange: (value: ClauseValue) => void;
}

/** The values most statutes have, one press each. */
export function Usual({ clause, usual, value, onChange }: Props) {
  const catalogue = useCatalogue();
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that stay pressed, not fields of a form
    <div role="group" aria-label={catalogue.clauses[clause].title} className={style.usual}>
      {usual.map((option) => (
        <Button
          key={JSON.stringify(option)}
          aria-pressed={sameValue(option, value)}
          onClick={() => onChange(option)}
        >
          {valueWords(catalogue, clause, option)}
        </Button>
      ))}
    </div>
  );
}

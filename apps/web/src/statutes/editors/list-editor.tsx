import type { ListClause } from '@etabli/membership/rules/statutes';
import { CheckField, IconButton, useMessages } from '@etabli/ui';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useCatalogue } from '../catalogue.js';
import type { ClauseValue } from '../clause-words.js';
import { messages } from '../messages.js';
import style from '../statutes.module.css';
import type { EditorProps } from './types.js';

/** Several of a few; where their order means something, those chosen can be moved. */
export function ListEditor({
  clause,
  declared,
  value,
  onChange,
}: EditorProps<string[]> & { declared: ListClause }) {
  const catalogue = useCatalogue();
  const { options: labels } = catalogue.clauses[clause] as unknown as { options: Record<string, string> };
  const change = (next: string[]) => onChange(next as ClauseValue);
  const chosen = declared.ordered ? value : declared.options.filter((option) => value.includes(option));
  const rest = declared.options.filter((option) => !value.includes(option));
  const shown = declared.ordered ? [...chosen, ...rest] : declared.options;
  const toggle = (option: string, on: boolean) =>
    change(on ? [...value, option] : value.filter((one) => one !== option));
  return (
    <fieldset>
      <legend className="unseen">{catalogue.clauses[clause].title}</legend>
      <ul className={style.ordered}>
        {shown.map((option) => (
          <li key={option}>
            <CheckField
              label={labels[option] ?? option}
              checked={value.includes(option)}
              onChange={(on) => toggle(option, on)}
            />
            {declared.ordered && value.includes(option) ? (
              <Moves
                name={labels[option] ?? option}
                at={value.indexOf(option)}
                last={value.length - 1}
                onMove={(by) => change(moved(value, option, by))}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function moved(list: readonly string[], item: string, by: -1 | 1): string[] {
  const at = list.indexOf(item);
  const next = list.filter((one) => one !== item);
  next.splice(at + by, 0, item);
  return next;
}

interface MovesProps {
  name: string;
  at: number;
  last: number;
  onMove: (by: -1 | 1) => void;
}

function Moves({ name, at, last, onMove }: MovesProps) {
  const words = useMessages(messages);
  return (
    <span>
      <IconButton
        label={words.up({ name })}
        icon={<IconArrowUp />}
        disabled={at === 0}
        onClick={() => onMove(-1)}
      />
      <IconButton
        label={words.down({ name })}
        icon={<IconArrowDown />}
        disabled={at === last}
        onClick={() => onMove(1)}
      />
    </span>
  );
}

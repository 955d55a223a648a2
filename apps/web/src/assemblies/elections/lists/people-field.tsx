import { Button, PickerField, useMessages } from '@etabli/ui';
import { IconArrowUp, IconX } from '@tabler/icons-react';
import style from './lists.module.css';
import { messages } from './messages.js';
import { moveUp, withPerson } from './order.js';

interface Props {
  /** Those who may stand. */
  options: { value: string; label: string }[];
  people: string[];
  onChange: (people: string[]) => void;
  seats: number;
  error?: string;
}

/** Who is on a list, in its order: a name added goes last, and moves up a place at a press. */
export function PeopleField({ options, people, onChange, seats, error }: Props) {
  const words = useMessages(messages);
  const nameOf = (id: string): string => options.find(({ value }) => value === id)?.label ?? '';
  return (
    <fieldset className={style.people}>
      <legend>{words.people}</legend>
      <p className={style.soft}>{words.peopleHint({ seats })}</p>
      <ol>
        {people.map((id, index) => (
          <li key={id}>
            <span>
              {index + 1}. {nameOf(id)}
            </span>
            <span className={style.moves}>
              {index > 0 ? (
                <Button weight="quiet" onClick={() => onChange(moveUp(people, id))}>
                  <IconArrowUp aria-hidden />
                  <span className="unseen">{words.up({ name: nameOf(id) })}</span>
                </Button>
              ) : null}
              <Button weight="quiet" onClick={() => onChange(people.filter((one) => one !== id))}>
                <IconX aria-hidden />
                <span className="unseen">{words.remove({ name: nameOf(id) })}</span>
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <PickerField
        required={people.length === 0}
        label={words.add}
        options={options.filter(({ value }) => !people.includes(value))}
        value=""
        onChange={(id) => onChange(withPerson(people, id))}
        error={error}
      />
    </fieldset>
  );
}

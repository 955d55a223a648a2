import { typo } from '@etabli/kernel/locale';
import { Button, useMessages } from '@etabli/ui';
import { IconCheck, IconCircle, IconLock, IconMinus, IconX } from '@tabler/icons-react';
import { type FormEvent, useId, useState } from 'react';
import { ItemText } from '../assemblies/shared/item-text.js';
import { Wording } from '../assemblies/shared/wording.js';
import type { Choice } from '../gql/vote.js';
import type { Mandate } from './booth.js';
import { Heading } from './heading.js';
import { messages } from './messages.js';
import style from './vote.module.css';

const choices: readonly Choice[] = ['for', 'against', 'abstention', 'blank'];
const icons = { for: IconCheck, against: IconX, abstention: IconMinus, blank: IconCircle };

interface Props {
  item: { title: string; text: string; before?: string };
  mandate: Mandate;
  at: number;
  of: number;
  /** Nobody will know what is chosen. */
  secret: boolean;
  /** What was chosen before coming back. */
  first: Choice | null;
  onChosen: (choice: Choice) => void;
}

/** One question for one mandate, full width. */
export function Question({ item, mandate, at, of, secret, first, onChosen }: Props) {
  const words = useMessages(messages);
  const id = useId();
  const [choice, setChoice] = useState(first);
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (choice) onChosen(choice);
    else setMissing(true);
  };
  return (
    <form className={style.step} onSubmit={submit}>
      {of > 1 ? <p className={style.soft}>{words.progress({ at, of })}</p> : null}
      <Heading>{typo(item.title)}</Heading>
      {secret ? (
        <p className={style.secret}>
          <IconLock aria-hidden />
          {words.secret}
        </p>
      ) : null}
      {item.before ? (
        <Wording before={item.before} after={item.text} />
      ) : item.text ? (
        <ItemText className={style.text} text={item.text} />
      ) : null}
      <fieldset className={style.choices} aria-describedby={`${id}-missing`}>
        <legend>
          {mandate.own ? words.yourVote : words.voteFor({ name: mandate.name })}
          {mandate.voices > 1 ? <small> ({words.voices({ count: mandate.voices })})</small> : null}
        </legend>
        {mandate.instruction ? (
          <p className={style.asked}>
            {words.asksFor({
              name: mandate.name,
              choice: mandate.instruction,
              binds: mandate.instructionBinds,
            })}
          </p>
        ) : null}
        {choices.map((value) => {
          const Icon = icons[value];
          return (
            <label key={value} className={style.choice} data-choice-of={value}>
              <input
                type="radio"
                name={id}
                value={value}
                checked={choice === value}
                onChange={() => setChoice(value)}
              />
              <Icon aria-hidden />
              <span>{words.choice({ choice: value })}</span>
            </label>
          );
        })}
      </fieldset>
      <p id={`${id}-missing`} role="alert" className={style.missing}>
        {missing && !choice ? words.choose : null}
      </p>
      <Button type="submit" weight="main" large>
        {words.next}
      </Button>
    </form>
  );
}

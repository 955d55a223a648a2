import { addDays } from '@etabli/kernel/dates';
import { weekOf } from '@etabli/membership/rules/monday';
import { ButtonLink, Menu, useLocale, useMessages } from '@etabli/ui';
import { today as civilToday } from '../app/civil-today.js';
import { useInside } from '../app/viewer.js';
import type { MondayLineTextFragment } from '../gql/monday.js';
import { messages } from './messages.js';
import style from './monday.module.css';
import { useAside } from './use-aside.js';

const MONTH = 30;

interface Props {
  line: MondayLineTextFragment;
  /** The first line’s is the main action of the page. */
  first: boolean;
  onDate: () => void;
}

/** One line: a sentence, its one action, and the way to put it aside. */
export function MondayLine({ line, first, onDate }: Props) {
  const words = useMessages(messages);
  const inside = useInside();
  const today = civilToday(useLocale().timeZone);
  const { putAside } = useAside();
  const until = (day: string) => () => void putAside(line.key, day);
  return (
    <li data-urgency={line.urgency}>
      <div className={style.words}>
        <span className={style.sentence}>{line.sentence}</span>
        {line.detail ? <span className={style.detail}>{line.detail}</span> : null}
      </div>
      <div className={style.acts}>
        <ButtonLink weight={first ? 'main' : 'plain'} to={inside(line.action.to)}>
          {line.action.label}
        </ButtonLink>
        <Menu
          compact
          label={words.putAsideLine({ line: line.sentence })}
          items={[
            { label: words.tomorrow, onPick: until(addDays(today, 1)) },
            { label: words.nextMonday, onPick: until(addDays(weekOf(today).end, 1)) },
            { label: words.inAMonth, onPick: until(addDays(today, MONTH)) },
            { label: words.anotherDay, onPick: onDate },
          ]}
        />
      </div>
    </li>
  );
}

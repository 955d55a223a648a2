import { Button, ConfirmDanger, notify, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../app/client/use-verb.js';
import { CloseFinancialYearDocument, PostVolunteerHoursDocument } from '../gql/books.js';
import style from './books.module.css';
import { messages } from './messages.js';
import { yearName } from './year-name.js';
import type { Year } from './years-page.js';

const seen = ['FinancialYears', 'YearChoices', 'YearAccounts'];

interface Props {
  year: Year;
  /** Its last day has passed: until then, what only a closing needs is not asked. */
  over: boolean;
  writes: boolean;
}

/** What to look at before a year is closed, each with whether it is done. */
export function ClosingPoints({ year, over, writes }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const post = useVerb(PostVolunteerHoursDocument, { refetch: seen });
  const count = async () => {
    if ((await post.tell({ yearId: year.id })).done) notify({ text: words.hoursPosted });
  };
  return (
    <ul className={style.points}>
      {year.closingPoints
        .filter(({ needed }) => over || !needed)
        .map(({ key, done, cents }) => (
          <li key={key}>
            <StateBadge tone={done ? 'done' : 'waiting'}>{done ? words.done : words.toDo}</StateBadge>
            <span className={style.point}>
              <span>{words[`point_${key}` as 'point_over']}</span>
              {!done && cents ? (
                <span className={style.soft}>{words.pointLeft({ money: formats.money(cents) })}</span>
              ) : null}
              {key === 'hours' && !done && writes ? (
                <Button weight="quiet" busy={post.busy} onClick={count}>
                  {words.postHours}
                </Button>
              ) : null}
            </span>
          </li>
        ))}
    </ul>
  );
}

/** Closing cannot be undone: it is asked. */
export function CloseButton({ year }: { year: Year }) {
  const words = useMessages(messages);
  const [asking, setAsking] = useState(false);
  const left = year.closingPoints.filter(({ done }) => !done);
  const verb = useVerb(CloseFinancialYearDocument, { refetch: seen });
  const close = async () => {
    const said = await verb.tell({ yearId: year.id });
    setAsking(false);
    if (said.done) notify({ text: words.closedNow });
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words.close}</Button>
      {asking ? (
        <ConfirmDanger
          title={words.closeQuestion({ year: yearName(year) })}
          verb={words.close}
          busy={verb.busy}
          onConfirm={close}
          onClose={() => setAsking(false)}
        >
          <p>{words.closeText}</p>
          {left.length > 0 ? (
            <>
              <p>{words.stillToLookAt}</p>
              <ul>
                {left.map(({ key }) => (
                  <li key={key}>{words[`point_${key}` as 'point_over']}</li>
                ))}
              </ul>
            </>
          ) : null}
        </ConfirmDanger>
      ) : null}
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import { Button, ConfirmDanger, notify, Section, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  CalendarLinksDocument,
  type CalendarLinksQuery,
  RevokeCalendarLinkDocument,
} from '../../gql/commissions.js';
import { messages } from './messages.js';
import style from './moving.module.css';

type Link = CalendarLinksQuery['calendarLinks'][number];

interface Props {
  /** Told which one was taken back. */
  onRevoked: (id: string) => void;
}

/** The addresses in service, each with the way to take it back. */
export function CalendarLinks({ onRevoked }: Props) {
  const words = useMessages(messages);
  const query = useQuery(CalendarLinksDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Section title={words.links}>
      <Answered query={query}>
        {({ calendarLinks }) =>
          calendarLinks.length === 0 ? (
            <p className={style.soft}>{words.noLinks}</p>
          ) : (
            <ul className={style.rows}>
              {calendarLinks.map((link) => (
                <OneLink key={link.id} link={link} onRevoked={onRevoked} />
              ))}
            </ul>
          )
        }
      </Answered>
    </Section>
  );
}

function OneLink({ link, onRevoked }: Props & { link: Link }) {
  const { id, tasksAs, recordedAt, commission, subject } = link;
  const words = useMessages(messages);
  const formats = useFormats();
  const [asking, setAsking] = useState(false);
  const verb = useVerb(RevokeCalendarLinkDocument, { refetch: ['CalendarLinks'] });
  const name = subject ?? commission?.name ?? words.ownTasksShort;
  const revoke = async () => {
    const said = await verb.tell({ id });
    if (!said.done) return setAsking(false);
    notify({ text: words.revoked });
    onRevoked(id);
  };
  return (
    <li>
      <strong>{name}</strong>
      <span className={style.soft}>
        {words.linkMade({
          at: formats.instant(recordedAt, { weekday: false }),
          tasksAs: subject ? null : tasksAs,
        })}
      </span>
      <Button weight="quiet" aria-label={words.revokeOne({ name })} onClick={() => setAsking(true)}>
        {words.revoke}
      </Button>
      {asking ? (
        <ConfirmDanger
          title={words.revokeTitle}
          verb={words.revoke}
          busy={verb.busy}
          onConfirm={revoke}
          onClose={() => setAsking(false)}
        >
          <p>{words.revokeText}</p>
        </ConfirmDanger>
      ) : null}
    </li>
  );
}

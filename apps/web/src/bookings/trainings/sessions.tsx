import { Button, notify, Row, Section } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  CancelTrainingSessionDocument,
  JoinTrainingSessionDocument,
  LeaveTrainingSessionDocument,
  type SessionHereFragment,
} from '../../gql/bookings.js';
import style from '../bookings.module.css';
import { useBookingWords } from '../words.js';
import { GrantDialog } from './grant-dialog.js';
import { seen, type Training } from './training-page.js';

/** When the training is given: one comes, or says afterwards who knows. */
export function Sessions({ training }: { training: Training }) {
  const { words } = useBookingWords();
  const now = Date.now();
  const shown = training.sessions.filter(
    ({ startsAt, viewerCan }) => Date.parse(startsAt) > now || abilities(viewerCan).can('grant'),
  );
  return (
    <Section title={words.sessions}>
      {shown.length === 0 ? <p className={style.soft}>{words.noSession}</p> : null}
      <ul className={style.list}>
        {shown.map((session) => (
          <One key={session.id} session={session} training={training} />
        ))}
      </ul>
    </Section>
  );
}

function One({ session, training }: { session: SessionHereFragment; training: Training }) {
  const { words, formats, length } = useBookingWords();
  const { startsAt, minutes, meetsAt, seatsLeft, trainer, comers } = session;
  return (
    <li className={style.mine}>
      <div>
        <strong>{formats.instant(startsAt)}</strong>
        <div className={style.soft}>
          {[
            length(minutes),
            meetsAt,
            words.withTrainer({ name: trainer.displayName }),
            words.seatsLeft({ count: seatsLeft }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
        {comers.length > 0 ? (
          <div className={style.soft}>
            {words.comers({ names: comers.map((one) => one.displayName).join(', ') })}
          </div>
        ) : null}
      </div>
      <Verbs session={session} training={training} />
    </li>
  );
}

function Verbs({ session, training }: { session: SessionHereFragment; training: Training }) {
  const { words, formats } = useBookingWords();
  const [granting, setGranting] = useState(false);
  const joining = useVerb(JoinTrainingSessionDocument, { refetch: seen });
  const leaving = useVerb(LeaveTrainingSessionDocument, { refetch: seen });
  const cancelling = useVerb(CancelTrainingSessionDocument, { refetch: seen });
  const { can } = abilities(session.viewerCan);
  const { id } = session;
  const at = formats.instant(session.startsAt);
  const leave = () => leaving.tell({ id });
  const join = async () => {
    if ((await joining.tell({ id })).done) notify({ text: words.joined({ at }), undo: leave });
  };
  return (
    <Row gap={1}>
      {can('join') ? (
        <Button busy={joining.busy} aria-label={words.joinThis({ at })} onClick={() => void join()}>
          {words.join}
        </Button>
      ) : null}
      {can('leave') ? <Button onClick={() => void leave()}>{words.leave}</Button> : null}
      {can('grant') ? <Button onClick={() => setGranting(true)}>{words.grant}</Button> : null}
      {can('cancel') ? (
        <Button weight="quiet" onClick={() => void cancelling.tell({ id })}>
          {words.cancelSession}
        </Button>
      ) : null}
      {granting ? (
        <GrantDialog training={training} session={session} onClose={() => setGranting(false)} />
      ) : null}
    </Row>
  );
}

import { Button, Dialog, elsewhere, errorOf, Form, Link, notify, TextField } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import { WithdrawAuthorisationDocument } from '../../gql/bookings.js';
import style from '../bookings.module.css';
import { useBookingWords } from '../words.js';
import { seen, type Training } from './training-page.js';
import { OwnStanding } from './trainings-page.js';

type Granted = Training['authorisations'][number];

/** Who was granted it, until when; those that are good no more stay, with why for who may know. */
export function Authorised({ training }: { training: Training }) {
  const { words } = useBookingWords();
  const { can } = abilities(training.viewerCan);
  if (training.authorisations.length === 0) return <p className={style.soft}>{words.nobodyAuthorised}</p>;
  return (
    <ul className={style.list}>
      {training.authorisations.map((one) => (
        <One key={one.id} granted={one} withdraws={can('withdraw')} />
      ))}
    </ul>
  );
}

function One({ granted, withdraws }: { granted: Granted; withdraws: boolean }) {
  const { words, formats } = useBookingWords();
  const inside = useInside();
  const [open, setOpen] = useState(false);
  const { person, grantedOn, withdrawnFrom, withdrawnWhy, by } = granted;
  return (
    <li className={style.mine}>
      <div>
        <Link to={inside(`membres/${person.id}`)}>{person.displayName}</Link>
        <div className={style.soft}>
          {[
            words.grantedOnBy({ on: formats.date(grantedOn), name: by?.displayName ?? null }),
            withdrawnFrom ? words.withdrawnOn({ on: formats.date(withdrawnFrom) }) : '',
            withdrawnWhy ?? '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      <OwnStanding own={granted} />
      {withdraws && !withdrawnFrom ? (
        <Button
          weight="quiet"
          aria-label={words.withdrawFrom({ name: person.displayName })}
          onClick={() => setOpen(true)}
        >
          {words.withdraw}
        </Button>
      ) : null}
      {open ? <WithdrawDialog granted={granted} onClose={() => setOpen(false)} /> : null}
    </li>
  );
}

function WithdrawDialog({ granted: { id, person }, onClose }: { granted: Granted; onClose: () => void }) {
  const { words } = useBookingWords();
  const [reason, setReason] = useState('');
  const verb = useVerb(WithdrawAuthorisationDocument, { refetch: seen });
  const submit = async () => {
    if (!(await verb.run({ id, reason })).done) return;
    notify({ text: words.withdrawn({ name: person.displayName }) });
    onClose();
  };
  return (
    <Dialog title={words.withdrawFrom({ name: person.displayName })} onClose={onClose}>
      <Form
        verb={words.withdraw}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['reason'])}
        onSubmit={submit}
      >
        <TextField
          required
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          onChange={setReason}
          error={errorOf(verb.refusal, 'reason')}
        />
      </Form>
    </Dialog>
  );
}

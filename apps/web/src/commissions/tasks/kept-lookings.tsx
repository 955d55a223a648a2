import { useQuery } from '@apollo/client/react';
import { Button, errorOf, IconButton, Link, notify, TextField, useMessages } from '@etabli/ui';
import { IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { ForgetLookingDocument, KeepLookingDocument, KeptLookingsDocument } from '../../gql/commissions.js';
import { type Looking, writeLooking } from './looking.js';
import { messages } from './messages.js';
import style from './tasks.module.css';

const AGAIN = ['KeptLookings'];

/** The views one keeps of a board: each is an address; the present one may be kept under a name. */
export function KeptLookings({ commissionId, looking }: { commissionId: string; looking: Looking }) {
  const words = useMessages(messages);
  const { data } = useQuery(KeptLookingsDocument, { variables: { commissionId } });
  const forgetting = useVerb(ForgetLookingDocument, { refetch: AGAIN });
  const kept = data?.keptLookings ?? [];
  return (
    <>
      {kept.length > 0 ? (
        <ul className={style.rows} aria-label={words.keptViews}>
          {kept.map(({ id, name, address }) => (
            <li key={id} className={style.row}>
              <Link to={`?${address}`}>{name}</Link>
              <IconButton
                label={words.forgetView({ name })}
                icon={<IconX />}
                onClick={() => void forgetting.tell({ id })}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <Keep commissionId={commissionId} looking={looking} />
    </>
  );
}

function Keep({ commissionId, looking }: { commissionId: string; looking: Looking }) {
  const words = useMessages(messages);
  const [name, setName] = useState('');
  const verb = useVerb(KeepLookingDocument, { refetch: AGAIN });
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const address = writeLooking(new URLSearchParams(), looking).toString();
    if (!(await verb.run({ input: { commissionId, name, address } })).done) return;
    notify({ text: words.viewKept({ name }) });
    setName('');
  };
  return (
    <form onSubmit={keep}>
      <TextField
        label={words.keepView}
        value={name}
        onChange={setName}
        error={errorOf(verb.refusal, 'name') ?? verb.refusal?.message}
      />
      <Button type="submit" weight="quiet" busy={verb.busy}>
        {words.keepViewVerb}
      </Button>
    </form>
  );
}

import { Button, Menu, notify, Row, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useVerb } from '../app/client/use-verb.js';
import { useInside } from '../app/viewer.js';
import { ReasonDialog } from '../debits/reason-dialog.js';
import { TakeBackEntryDocument } from '../gql/budgets.js';
import { AccountDialog } from './account-dialog.js';
import { EntryDialog } from './entry-dialog.js';
import { messages } from './messages.js';

/** What the treasurer writes by hand in the books. */
export function JournalActions({ rules }: { rules: string }) {
  const words = useMessages(messages);
  const inside = useInside();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'entry' | 'account' | null>(null);
  const close = () => setOpen(null);
  return (
    <Row gap={1}>
      <Menu
        label={rules}
        items={[
          { label: rules, onPick: () => void navigate(inside('tresorerie/ecritures/regles')) },
          { label: words.openAccount, onPick: () => setOpen('account') },
        ]}
      />
      <Button weight="main" onClick={() => setOpen('entry')}>
        {words.newEntry}
      </Button>
      {open === 'entry' ? <EntryDialog onClose={close} /> : null}
      {open === 'account' ? <AccountDialog onClose={close} /> : null}
    </Row>
  );
}

/** Taking back an entry written by hand. */
export function TakeBack({ id, label }: { id: string; label: string }) {
  const words = useMessages(messages);
  const [open, setOpen] = useState(false);
  const verb = useVerb(TakeBackEntryDocument, { refetch: ['Journal'] });
  const takeBack = async (reason: string) => {
    if (!(await verb.run({ id, reason })).done) return;
    setOpen(false);
    notify({ text: words.takenBack });
  };
  return (
    <>
      <Button weight="quiet" onClick={() => setOpen(true)} aria-label={words.takeBackOf({ label })}>
        {words.takeBack}
      </Button>
      {open ? (
        <ReasonDialog
          title={words.takeBackOf({ label })}
          hint={words.takeBackHint}
          verb={words.takeBack}
          busy={verb.busy}
          refusal={verb.refusal}
          onSay={takeBack}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

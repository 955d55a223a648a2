import {
  Button,
  ConfirmDanger,
  notify,
  RefusalNotice,
  Row,
  Section,
  StateBadge,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { post } from '../session/auth.js';
import { useDoor } from '../session/use-door.js';
import type { PartProps } from './account.js';
import { BackupCodes } from './backup-codes.js';
import { messages } from './messages.js';
import { type Enrolment, SetUp } from './set-up.js';

/** The second check by a code: put in place, its backup codes, removed. */
export function SecondFactor({ account, reload }: PartProps) {
  const words = useMessages(messages);
  const door = useDoor();
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [removing, setRemoving] = useState(false);
  const begin = async () => setEnrolment(await door.run(() => post<Enrolment>('/auth/two-factor/enable')));
  const confirmed = async () => {
    notify({ text: words.secondDone });
    setCodes(enrolment?.backupCodes ?? null);
    setEnrolment(null);
    await reload();
  };
  const renew = async () => {
    const made = await door.run(() =>
      post<{ backupCodes: string[] }>('/auth/two-factor/generate-backup-codes'),
    );
    setCodes(made?.backupCodes ?? null);
  };
  const remove = async () => {
    await door.run(() => post('/auth/two-factor/disable'));
    setRemoving(false);
    await reload();
  };
  return (
    <Section
      title={words.second}
      lead={words.secondLead}
      actions={
        <StateBadge tone={account.hasTotp ? 'done' : 'draft'}>
          {account.hasTotp ? words.secondOn : words.secondOff}
        </StateBadge>
      }
    >
      {door.refusal ? <RefusalNotice refusal={door.refusal} /> : null}
      {codes ? <BackupCodes codes={codes} onKept={() => setCodes(null)} /> : null}
      {enrolment ? <SetUp enrolment={enrolment} onConfirmed={confirmed} /> : null}
      {account.hasTotp ? (
        <Row>
          <Button busy={door.busy} onClick={() => void renew()}>
            {words.backupNew}
          </Button>
          <Button weight="danger" onClick={() => setRemoving(true)}>
            {words.secondRemove}
          </Button>
        </Row>
      ) : null}
      {!account.hasTotp && !enrolment ? (
        <div>
          <Button busy={door.busy} onClick={() => void begin()}>
            {words.secondAdd}
          </Button>
        </div>
      ) : null}
      {removing ? (
        <ConfirmDanger
          title={words.secondRemoveTitle}
          verb={words.secondRemove}
          busy={door.busy}
          onConfirm={() => void remove()}
          onClose={() => setRemoving(false)}
        >
          <p>{words.secondRemoveText}</p>
        </ConfirmDanger>
      ) : null}
    </Section>
  );
}

import { useQuery } from '@apollo/client/react';
import { Button, Facts, Notice, notify, Row, Section, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  MyDirectDebitDocument,
  type MyMandateFragment,
  RevokeMySepaMandateDocument,
} from '../../gql/payments.js';
import { AccountDialog } from './account-dialog.js';
import { messages } from './messages.js';

const tones = {
  proposed: 'waiting',
  active: 'done',
  paused: 'waiting',
  revoked: 'closed',
  lapsed: 'late',
  used: 'closed',
} as const;

/** The viewer’s leave to debit their account: given, moved and taken back by themselves. */
export function MyMandate() {
  const query = useQuery(MyDirectDebitDocument);
  return <Answered query={query}>{({ mySepaMandate }) => <Mine mandate={mySepaMandate ?? null} />}</Answered>;
}

function Mine({ mandate }: { mandate: MyMandateFragment | null }) {
  const words = useMessages(messages);
  const [open, setOpen] = useState(false);
  const serves = mandate && mandate.standing !== 'lapsed' && mandate.standing !== 'used';
  return (
    <Section title={words.debit} lead={serves ? undefined : words.debitLead}>
      {mandate ? <Known mandate={mandate} /> : null}
      {serves ? null : (
        <Row>
          <Button onClick={() => setOpen(true)}>{words.sign}</Button>
        </Row>
      )}
      {open ? <AccountDialog mandateId={null} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}

function Known({ mandate }: { mandate: MyMandateFragment }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const [moving, setMoving] = useState(false);
  const verb = useVerb(RevokeMySepaMandateDocument, { refetch: ['MyDirectDebit'] });
  const { id, rum, signedOn, standing, account, holder, lapsesOn, viewerCan } = mandate;
  const { can } = abilities(viewerCan);
  const revoke = async () => {
    if ((await verb.tell({ id })).done) notify({ text: words.revoked });
  };
  return (
    <>
      <StateBadge tone={tones[standing]}>{words[`standing_${standing}`]}</StateBadge>
      {standing === 'paused' ? (
        <Notice tone="waiting">
          <p>{words.pausedText}</p>
        </Notice>
      ) : null}
      <Facts
        facts={[
          { label: words.account, value: account },
          { label: words.holder, value: holder },
          { label: words.rum, value: rum },
          { label: words.signedOn, value: formats.date(signedOn) },
          { label: words.lapsesOn, value: lapsesOn ? formats.date(lapsesOn) : null },
        ]}
      />
      <Row>
        {can('changeAccount') ? <Button onClick={() => setMoving(true)}>{words.changeAccount}</Button> : null}
        {can('revoke') ? (
          <Button weight="danger" busy={verb.busy} onClick={revoke}>
            {words.revoke}
          </Button>
        ) : null}
      </Row>
      {moving ? <AccountDialog mandateId={id} onClose={() => setMoving(false)} /> : null}
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import { friendlyIban } from '@etabli/treasury/sepa/rules/accounts';
import { Button, Empty, Facts, Notice, notify, Page, Section, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../app/abilities.js';
import { Answered } from '../app/answered.js';
import { useVerb } from '../app/client/use-verb.js';
import { useCan } from '../app/viewer.js';
import {
  ApproveCreditorDocument,
  CreditorAccountDocument,
  type CreditorAccountQuery,
  type CreditorShownFragment,
} from '../gql/debits.js';
import { useTreasuryNews } from '../treasury/use-treasury-news.js';
import { CreditorDialog } from './creditor-dialog.js';
import { messages } from './messages.js';
import { DebitTabs } from './tabs.js';

/** Where money arrives: what counts, and what waits for a second person. */
export function Component() {
  const query = useQuery(CreditorAccountDocument, { fetchPolicy: 'cache-and-network' });
  useTreasuryNews(['CreditorAccount']);
  return <Answered query={query}>{(data) => <Known data={data} />}</Answered>;
}

function Known({ data: { creditor, proposedCreditor } }: { data: CreditorAccountQuery }) {
  const words = useMessages(messages);
  const [open, setOpen] = useState(false);
  const propose = useCan()('treasury.write') ? (
    <Button weight={proposedCreditor ? 'plain' : 'main'} onClick={() => setOpen(true)}>
      {words.propose}
    </Button>
  ) : null;
  const none = !creditor && !proposedCreditor;
  return (
    <Page title={words.account} lead={words.accountLead} action={none ? null : propose} width="reading">
      <DebitTabs current="compte" />
      {none ? (
        <Empty title={words.noAccountTitle} action={propose}>
          {words.noAccountText}
        </Empty>
      ) : null}
      {proposedCreditor ? <Proposed creditor={proposedCreditor} /> : null}
      {creditor ? (
        <Section title={words.current}>
          <Shown creditor={creditor} />
        </Section>
      ) : null}
      {open ? <CreditorDialog before={creditor ?? null} onClose={() => setOpen(false)} /> : null}
    </Page>
  );
}

function Proposed({ creditor }: { creditor: CreditorShownFragment }) {
  const words = useMessages(messages);
  const verb = useVerb(ApproveCreditorDocument, { refetch: ['CreditorAccount', 'DebitBatches'] });
  const { can, why } = abilities(creditor.viewerCan);
  const approve = async () => {
    if ((await verb.tell({ id: creditor.id })).done) notify({ text: words.accountApproved });
  };
  return (
    <Section title={words.waiting}>
      <Shown creditor={creditor} />
      {can('approve') ? (
        <div>
          <Button weight="main" busy={verb.busy} onClick={approve}>
            {words.approveAccount}
          </Button>
        </div>
      ) : (
        <Notice tone="waiting">
          <p>{why('approve')}</p>
        </Notice>
      )}
    </Section>
  );
}

function Shown({ creditor }: { creditor: CreditorShownFragment }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { name, iban, bic, creditorId, noticeDays, returnCostCents, mentions, proposedBy } = creditor;
  return (
    <Facts
      facts={[
        { label: words.name, value: name },
        { label: 'IBAN', value: friendlyIban(iban) },
        { label: 'BIC', value: bic },
        { label: words.ics, value: creditorId },
        { label: words.notice, value: words.noticeDays({ count: noticeDays }) },
        { label: words.returnCost, value: formats.money(returnCostCents) },
        { label: words.mentions, value: mentions },
        { label: words.proposedBy, value: proposedBy?.displayName },
      ]}
    />
  );
}

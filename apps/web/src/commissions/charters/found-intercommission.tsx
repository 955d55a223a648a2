import { Button, notify, Section, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { FoundIntercommissionDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';

/** For who looks after commissions, while there is no intercommission: what it is, and how to have one. */
export function FoundIntercommission() {
  const words = useMessages(messages);
  const founding = useVerb(FoundIntercommissionDocument, { refetch: ['Commissions'] });
  const found = async () => {
    const said = await founding.tell({ input: { name: words.intercommission, purpose: words.interLead } });
    if (said.done) notify({ text: words.founded({ name: said.result.name }) });
  };
  return (
    <Section title={words.intercommission} lead={words.interLead}>
      <div>
        <Button busy={founding.busy} onClick={found}>
          {words.foundInter}
        </Button>
      </div>
    </Section>
  );
}

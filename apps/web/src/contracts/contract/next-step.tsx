import { Button, ButtonLink, notify } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside, useViewer } from '../../app/viewer.js';
import { RecallContractDocument, SendContractDocument, SignContractDocument } from '../../gql/contracts.js';
import { refreshed } from '../refresh.js';
import { SignDialog } from '../signing/sign-dialog.js';
import { type Contract, useContractWords } from '../words.js';

/** The one main action of a contract: send it, sign it, follow the departure. */
export function NextStep({ contract }: { contract: Contract }) {
  const { words } = useContractWords();
  const inside = useInside();
  const { can } = abilities(contract.viewerCan);
  const send = useVerb(SendContractDocument, { refetch: refreshed });
  const recall = useVerb(RecallContractDocument, { refetch: refreshed });
  if (can('send')) {
    const press = async () => {
      if (!(await send.tell({ id: contract.id })).done) return;
      notify({ text: words.sent, undo: () => recall.tell({ id: contract.id }) });
    };
    return (
      <Button weight="main" busy={send.busy} onClick={press}>
        {words.send}
      </Button>
    );
  }
  if (can('signForOccupant')) return <Sign contract={contract} party="occupant" />;
  if (can('signForHouse')) return <Sign contract={contract} party="house" />;
  if (contract.state === 'notice' || contract.state === 'ended') {
    return (
      <ButtonLink weight="main" to={inside(`contrats/${contract.id}/depart`)}>
        {words.followDeparture}
      </ButtonLink>
    );
  }
  return null;
}

/** Signs what waits for signatures, for a party. */
export function Sign({ contract, party }: { contract: Contract; party: 'house' | 'occupant' }) {
  const { words } = useContractWords();
  const { person: viewer } = useViewer();
  const [open, setOpen] = useState(false);
  const verb = useVerb(SignContractDocument, { refetch: refreshed });
  const { person } = contract;
  const own = viewer?.id === person.id;
  const label =
    party === 'house'
      ? words.signForHouse
      : own
        ? words.signMine
        : words.letSign({ name: person.displayName });
  return (
    <>
      <Button weight="main" onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open ? (
        <SignDialog
          title={label}
          name={party === 'house' ? (viewer?.displayName ?? '') : person.displayName}
          busy={verb.busy}
          refusal={verb.refusal}
          onClose={() => setOpen(false)}
          onSign={async (input) => {
            if (!(await verb.run({ id: contract.id, party, input })).done) return;
            notify({ text: words.signedNow });
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}

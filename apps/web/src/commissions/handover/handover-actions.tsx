import { Button, Menu, type MenuItem, notify, Row, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  CloseHandoverDocument,
  HandOverEverythingDocument,
  NameSuccessorDocument,
} from '../../gql/commissions.js';
import { messages } from './messages.js';
import { AddDialog } from './place-dialogs.js';
import { TakerDialog } from './taker-dialog.js';
import { type Handover, isDuty, seen } from './words.js';

type Open = 'everything' | 'successor' | 'add';

/** The one step that comes next: hand everything over, or end the handover; the rest behind one button. */
export function HandoverActions({ handover }: { handover: Handover }) {
  const words = useMessages(messages);
  const [open, setOpen] = useState<Open | null>(null);
  const ending = useVerb(CloseHandoverDocument, { refetch: seen });
  const { can } = abilities(handover.viewerCan);
  const duties = handover.lines.some((line) => isDuty(line) && line.state === 'waiting');
  const items: MenuItem[] = [
    ...(can('nameSuccessor') ? [{ label: words.nameSuccessor, onPick: () => setOpen('successor') }] : []),
    ...(can('give') ? [{ label: words.add, onPick: () => setOpen('add') }] : []),
  ];
  const end = async () => {
    if ((await ending.tell({ id: handover.id })).done) notify({ text: words.closed });
  };
  const close = () => setOpen(null);
  return (
    <Row gap={1}>
      {items.length > 0 ? <Menu label={words.more} items={items} /> : null}
      {can('handOver') && duties ? (
        <Button weight="main" onClick={() => setOpen('everything')}>
          {words.everything}
        </Button>
      ) : null}
      {can('close') && handover.left === 0 ? (
        <Button weight="main" busy={ending.busy} onClick={end}>
          {words.close}
        </Button>
      ) : null}
      {open === 'everything' ? <EverythingDialog handover={handover} onClose={close} /> : null}
      {open === 'successor' ? <SuccessorDialog handover={handover} onClose={close} /> : null}
      {open === 'add' ? <AddDialog handoverId={handover.id} onClose={close} /> : null}
    </Row>
  );
}

interface DialogProps {
  handover: Handover;
  onClose: () => void;
}

function EverythingDialog({ handover: { id, successor }, onClose }: DialogProps) {
  const words = useMessages(messages);
  const verb = useVerb(HandOverEverythingDocument, { refetch: seen });
  return (
    <TakerDialog
      title={words.everythingTitle}
      text={words.everythingText}
      verb={words.everything}
      first={successor}
      busy={verb.busy}
      refusal={verb.refusal}
      onClose={onClose}
      onPick={async ({ id: personId, displayName: name }) => {
        const said = await verb.run({ id, personId });
        if (!said.done) return;
        notify({ text: words.everythingDone({ name }) });
        onClose();
      }}
    />
  );
}

function SuccessorDialog({ handover: { id }, onClose }: DialogProps) {
  const words = useMessages(messages);
  const verb = useVerb(NameSuccessorDocument, { refetch: seen });
  return (
    <TakerDialog
      title={words.nameSuccessor}
      text={words.nameSuccessorText}
      verb={words.nameSuccessor}
      first={null}
      busy={verb.busy}
      refusal={verb.refusal}
      onClose={onClose}
      onPick={async ({ id: personId, displayName: name }) => {
        const said = await verb.run({ id, personId });
        if (!said.done) return;
        notify({ text: words.named({ name }) });
        onClose();
      }}
    />
  );
}

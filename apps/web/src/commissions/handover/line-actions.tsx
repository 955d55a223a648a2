import { Button, Menu, type MenuItem, notify, Row, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useViewer } from '../../app/viewer.js';
import {
  HandOverLineDocument,
  LetLineGoDocument,
  TakeLineBackDocument,
  TakeLineUpAgainDocument,
} from '../../gql/commissions.js';
import { ReasonForm } from '../../members/person/dialogs/reason-form.js';
import { messages } from './messages.js';
import { PlaceDialog } from './place-dialogs.js';
import { TakerDialog } from './taker-dialog.js';
import { type Handover, type HandoverLine, isDuty, seen, useLineTitle } from './words.js';

interface Props {
  handover: Handover;
  line: HandoverLine;
}

type Open = 'handOver' | 'letGo' | 'place';

const dialogs = { handOver: HandOverDialog, letGo: LetGoDialog, place: PlaceDialog } as const;

/** What the viewer may do with a line: take it or hand it over; the rest behind one button. */
export function LineActions({ handover, line }: Props) {
  const words = useMessages(messages);
  const titleOf = useLineTitle();
  const [open, setOpen] = useState<Open | null>(null);
  const back = useVerb(TakeLineBackDocument, { refetch: seen });
  const up = useVerb(TakeLineUpAgainDocument, { refetch: seen });
  const { can } = abilities(handover.viewerCan);
  const waits = line.state === 'waiting';
  const lineId = line.id;
  const opens = (when: boolean, label: string, which: Open): MenuItem[] =>
    when ? [{ label, onPick: () => setOpen(which) }] : [];
  const tells = async (verb: typeof back | typeof up, text: string) => {
    if ((await verb.tell({ lineId })).done) notify({ text });
  };
  const items: MenuItem[] = [
    ...opens(can('give') && !isDuty(line), words.where, 'place'),
    ...opens(can('letGo') && waits, words.letGo, 'letGo'),
    ...(can('letGo') && line.state === 'let_go'
      ? [{ label: words.takeUp, onPick: () => tells(up, words.takenUp) }]
      : []),
    ...(can('handOver') && line.undoable
      ? [{ label: words.takeBack, onPick: () => tells(back, words.takenBack) }]
      : []),
  ];
  const Opened = open && dialogs[open];
  return (
    <Row gap={1}>
      {waits && isDuty(line) && !line.series?.missionId ? (
        <Pass handover={handover} line={line} onHandOver={() => setOpen('handOver')} />
      ) : null}
      {items.length > 0 ? (
        <Menu compact label={words.lineActions({ what: titleOf(line) })} items={items} />
      ) : null}
      {Opened ? <Opened handover={handover} line={line} onClose={() => setOpen(null)} /> : null}
    </Row>
  );
}

/** Who comes takes it; who leaves, or looks after it, hands it over. */
function Pass({ handover, line, onHandOver }: Props & { onHandOver: () => void }) {
  const words = useMessages(messages);
  const me = useViewer().person;
  const taking = useVerb(HandOverLineDocument, { refetch: seen });
  const { can } = abilities(handover.viewerCan);
  const take = async () => {
    const said = await taking.tell({ lineId: line.id, personId: me?.id ?? '' });
    if (said.done) notify({ text: words.taken });
  };
  if (can('take')) {
    return (
      <Button busy={taking.busy} onClick={take}>
        {words.take}
      </Button>
    );
  }
  return can('handOver') ? <Button onClick={onHandOver}>{words.handOver}</Button> : null;
}

function HandOverDialog({ handover, line, onClose }: Props & { onClose: () => void }) {
  const words = useMessages(messages);
  const verb = useVerb(HandOverLineDocument, { refetch: seen });
  const back = useVerb(TakeLineBackDocument, { refetch: seen });
  return (
    <TakerDialog
      title={words.handOverTitle({ what: line.title })}
      verb={words.handOver}
      first={handover.successor}
      busy={verb.busy}
      refusal={verb.refusal}
      onClose={onClose}
      onPick={async ({ id: personId, displayName: name }) => {
        const said = await verb.run({ lineId: line.id, personId });
        if (!said.done) return;
        notify({ text: words.handedOver({ name }), undo: () => back.tell({ lineId: line.id }) });
        onClose();
      }}
    />
  );
}

function LetGoDialog({ line, onClose }: Props & { onClose: () => void }) {
  const words = useMessages(messages);
  const titleOf = useLineTitle();
  const verb = useVerb(LetLineGoDocument, { refetch: seen });
  const up = useVerb(TakeLineUpAgainDocument, { refetch: seen });
  return (
    <ReasonForm
      title={words.letGoTitle({ what: titleOf(line) })}
      text={words.letGoText}
      verb={words.letGo}
      busy={verb.busy}
      refusal={verb.refusal}
      onClose={onClose}
      onSay={async (reason) => {
        const said = await verb.run({ lineId: line.id, reason });
        if (!said.done) return;
        notify({ text: words.letGoDone, undo: () => up.tell({ lineId: line.id }) });
        onClose();
      }}
    />
  );
}

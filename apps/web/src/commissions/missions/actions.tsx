import { Button, Menu, type MenuItem, notify, Row, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useViewer } from '../../app/viewer.js';
import { TakeMissionDocument } from '../../gql/commissions.js';
import { DescribeMissionDialog } from './describe-dialog.js';
import { EndDialog } from './end-dialog.js';
import { GiveUpDialog } from './give-up-dialog.js';
import { HandOverDialog } from './hand-over-dialog.js';
import { messages } from './messages.js';
import type { Mission } from './mission-page.js';
import { seen } from './seen.js';

type Open = 'giveUp' | 'handOver' | 'describe' | 'end';

const dialogs = {
  giveUp: GiveUpDialog,
  handOver: HandOverDialog,
  describe: DescribeMissionDialog,
  end: EndDialog,
} as const;

/** What the viewer may do with a mission: take it, say that they can't any more, and the rest behind one button. */
export function MissionActions({ mission }: { mission: Mission }) {
  const words = useMessages(messages);
  const { person: me } = useViewer();
  const [open, setOpen] = useState<Open | null>(null);
  const { can } = abilities(mission.viewerCan);
  const mine = mission.holder !== null && mission.holder.person.id === me?.id;
  const offer = (action: Open, label: string, danger = false): MenuItem[] =>
    can(action) ? [{ label, danger, onPick: () => setOpen(action) }] : [];
  const items = [
    ...(mine ? [] : offer('giveUp', words.giveUpFor)),
    ...offer('handOver', words.handOver),
    ...offer('describe', words.describe),
    ...offer('end', words.end, true),
  ];
  const Dialog = open && dialogs[open];
  return (
    <Row gap={1}>
      <Menu label={words.more} items={items} />
      {mine && can('giveUp') ? <Button onClick={() => setOpen('giveUp')}>{words.giveUp}</Button> : null}
      {can('take') ? <Take mission={mission} /> : null}
      {Dialog ? <Dialog mission={mission} onClose={() => setOpen(null)} /> : null}
    </Row>
  );
}

/** Answers the call of a mission. */
export function Take({
  mission: { id, title },
  plain,
}: {
  mission: { id: string; title: string };
  plain?: boolean;
}) {
  const words = useMessages(messages);
  const taking = useVerb(TakeMissionDocument, { refetch: seen });
  const take = async () => {
    const said = await taking.tell({ id });
    if (said.done) notify({ text: words.taken({ title }) });
  };
  return (
    <Button weight={plain ? 'plain' : 'main'} busy={taking.busy} onClick={take}>
      {words.take}
    </Button>
  );
}

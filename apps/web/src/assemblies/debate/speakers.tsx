import { Button, IconButton, Menu, Section, Stack, useMessages } from '@etabli/ui';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import {
  CloseSpeakersListDocument,
  type FloorNowFragment,
  GiveFloorDocument,
  ReopenSpeakersListDocument,
  TakeOffSpeakersListDocument,
} from '../../gql/assemblies.js';
import type { Room } from '../console/console-page.js';
import { clock } from '../shared/clock.js';
import { messages as shared } from '../shared/messages.js';
import style from './debate.module.css';
import { HandDialog } from './hand-dialog.js';
import { messages } from './messages.js';
import { Speaking } from './speaking.js';
import { SpeakingRulesDialog } from './speaking-rules-dialog.js';
import { useSpace } from './use-space.js';

interface Props {
  assemblyId: string;
  floor: FloorNowFragment;
  room: Room | null;
  conducts: boolean;
  /** A vote is open: nobody speaks meanwhile. */
  voting: boolean;
}

/** Who speaks, who comes next, who has spoken; for who conducts, the verbs of each. */
export function Speakers({ assemblyId, floor, room, conducts, voting }: Props) {
  const words = useMessages(messages);
  const [open, setOpen] = useState<'hand' | 'rules' | null>(null);
  const give = useVerb(GiveFloorDocument);
  const shut = useVerb(CloseSpeakersListDocument);
  const reopen = useVerb(ReopenSpeakersListDocument);
  const { itemId, closed, speaking, waiting } = floor;
  const [next] = waiting;
  const leads = conducts && !voting;
  const giveTo = (personId: string | null) => void give.tell({ itemId, personId });
  useSpace(leads && next && !give.busy ? () => giveTo(null) : null);
  const list = closed ? reopen : shut;
  const settings = [
    { label: closed ? words.reopenList : words.closeList, onPick: () => void list.tell({ itemId }) },
    { label: words.rules, onPick: () => setOpen('rules') },
  ];
  return (
    <Section
      title={words.floor}
      level={3}
      actions={conducts ? <Menu compact label={words.manage} items={settings} /> : null}
    >
      <Stack gap={1}>
        {speaking ? <Speaking itemId={itemId} speaking={speaking} leads={leads} /> : null}
        {leads && next ? (
          <Button
            busy={give.busy}
            title={words.spaceHint}
            aria-keyshortcuts="Space"
            onClick={() => giveTo(null)}
          >
            {words.giveTo({ name: next.name })}
          </Button>
        ) : null}
        <Queue floor={floor} leads={leads} onGive={giveTo} />
        {closed ? <p className={style.soft}>{words.listClosed}</p> : null}
        {leads && room ? (
          <div>
            <Button weight="quiet" onClick={() => setOpen('hand')}>
              {words.putOn}
            </Button>
          </div>
        ) : null}
        <Spoken spoken={floor.spoken} />
      </Stack>
      {open === 'hand' && room ? (
        <HandDialog itemId={itemId} room={room} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'rules' ? (
        <SpeakingRulesDialog assemblyId={assemblyId} floor={floor} onClose={() => setOpen(null)} />
      ) : null}
    </Section>
  );
}

interface QueueProps {
  floor: FloorNowFragment;
  leads: boolean;
  onGive: (personId: string) => void;
}

function Queue({ floor: { itemId, waiting, speaking }, leads, onGive }: QueueProps) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  const off = useVerb(TakeOffSpeakersListDocument);
  if (waiting.length === 0) return speaking ? null : <p className={style.soft}>{words.nobody}</p>;
  return (
    <ol className={style.queue} aria-label={words.queue}>
      {waiting.map(({ personId, name, motive }, place) => (
        <li key={personId}>
          <span>
            {place + 1}. {name}
            {motive === 'speech' ? null : <small>{names.motive({ motive })}</small>}
          </span>
          {leads ? (
            <>
              {place > 0 ? (
                <Button weight="quiet" onClick={() => onGive(personId)}>
                  <span aria-hidden>{words.give}</span>
                  <span className="unseen">{words.giveTo({ name })}</span>
                </Button>
              ) : null}
              <IconButton
                label={words.takeOff({ name })}
                icon={<IconX />}
                onClick={() => void off.tell({ itemId, personId })}
              />
            </>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function Spoken({ spoken }: Pick<FloorNowFragment, 'spoken'>) {
  const words = useMessages(messages);
  if (spoken.length === 0) return null;
  return (
    <details className={style.spoken}>
      <summary>{words.spoken}</summary>
      <ul>
        {spoken.map(({ personId, name, times, seconds }) => (
          <li key={personId}>
            <span>{name}</span>
            <span>{words.spokenTime({ times, time: clock(seconds) })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

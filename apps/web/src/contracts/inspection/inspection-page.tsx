import { useQuery } from '@apollo/client/react';
import { Button, notify, Page, Row, Section, StateBadge } from '@etabli/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside, useViewer } from '../../app/viewer.js';
import {
  LookAtRoomsDocument,
  MakeInspectionPaperDocument,
  OneInspectionDocument,
  type OneInspectionQuery,
  SignInspectionDocument,
} from '../../gql/contracts.js';
import { PaperButton } from '../paper-button.js';
import { refreshed } from '../refresh.js';
import { Hands } from '../signing/hands.js';
import { SignDialog } from '../signing/sign-dialog.js';
import { useContractWords } from '../words.js';
import { AddRoom } from './add-room.js';
import { Changes } from './changes.js';
import style from './inspection.module.css';
import { RoomCard } from './room-card.js';

export type Inspection = OneInspectionQuery['inspection'];
export type Room = Inspection['rooms'][number];

/** An inspection, room by room, on a phone held between two people. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(OneInspectionDocument, { variables: { id } });
  return (
    <Answered query={query}>
      {({ inspection }) => <Known key={inspection.id} inspection={inspection} />}
    </Answered>
  );
}

function Known({ inspection }: { inspection: Inspection }) {
  const { words, date } = useContractWords();
  const inside = useInside();
  const make = useVerb(MakeInspectionPaperDocument);
  const { contract, kind, heldOn, rooms, signatures, changes, id } = inspection;
  const keeps = abilities(contract.viewerCan).can('inspect');
  const open = keeps && signatures.length === 0;
  const left = rooms.filter(({ condition }) => !condition).length;
  const full = signatures.length === 2;
  return (
    <Page
      width="reading"
      title={words[`inspection_${kind}`]}
      lead={`${contract.place.name}, ${contract.person.displayName}, ${date(heldOn)}`}
      back={{
        to: inside(`contrats/${contract.id}`),
        label: words.contractOf({ name: contract.person.displayName }),
      }}
      state={
        <StateBadge tone={full ? 'done' : 'waiting'}>
          {full ? words.signedBoth : left > 0 ? words.roomsLeft({ count: left }) : words.unsigned}
        </StateBadge>
      }
      action={left === 0 && !full ? <Signing inspection={inspection} /> : null}
    >
      <div className={style.rooms}>
        {rooms.map((room) => (
          <RoomCard
            key={room.id}
            room={room}
            open={open}
            before={changes.find(({ name }) => name === room.name)}
          />
        ))}
      </div>
      {open ? (
        <Row>
          <AddRoom inspectionId={id} />
          {left > 0 ? <Rest id={id} left={left} /> : null}
        </Row>
      ) : null}
      {open ? null : <Changes changes={changes} />}
      {signatures.length > 0 ? (
        <Section title={words.signatures}>
          <Hands hands={signatures} />
        </Section>
      ) : null}
      <div>
        <PaperButton label={words.makePaper} weight="plain" make={() => make.tell({ id })} />
      </div>
    </Page>
  );
}

/** Everything that nobody has said anything of is alike: one press instead of one a room. */
function Rest({ id, left }: { id: string; left: number }) {
  const { words } = useContractWords();
  const verb = useVerb(LookAtRoomsDocument, { refetch: refreshed });
  return (
    <Button busy={verb.busy} onClick={() => verb.tell({ id, condition: 'good' })}>
      {words.restIsGood({ count: left })}
    </Button>
  );
}

function Signing({ inspection }: { inspection: Inspection }) {
  const { words } = useContractWords();
  const { person: viewer } = useViewer();
  const [open, setOpen] = useState(false);
  const verb = useVerb(SignInspectionDocument, { refetch: refreshed });
  const { contract, signatures, id } = inspection;
  const party = signatures.some((one) => one.party === 'occupant') ? 'house' : 'occupant';
  const own = viewer?.id === contract.person.id;
  const keeps = abilities(contract.viewerCan).can('inspect');
  if (!keeps && !(own && party === 'occupant')) return null;
  const name = party === 'house' ? (viewer?.displayName ?? '') : contract.person.displayName;
  const label = party === 'house' ? words.signForHouse : own ? words.signMine : words.letSign({ name });
  return (
    <>
      <Button weight="main" onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open ? (
        <SignDialog
          title={label}
          name={name}
          busy={verb.busy}
          refusal={verb.refusal}
          onClose={() => setOpen(false)}
          onSign={async (input) => {
            if (!(await verb.run({ id, party, input })).done) return;
            notify({ text: words.signedNow });
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}

import { Button, LongTextField, Row } from '@etabli/ui';
import { useId, useRef, useState } from 'react';
import { useHandOver } from '../../app/client/use-hand-over.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useViewer } from '../../app/viewer.js';
import { AddRoomPhotoDocument, LookAtRoomDocument, RemoveRoomPhotoDocument } from '../../gql/contracts.js';
import { refreshed } from '../refresh.js';
import { useContractWords } from '../words.js';
import style from './inspection.module.css';
import type { Inspection, Room } from './inspection-page.js';

const conditions = ['new', 'good', 'worn', 'damaged'] as const;

interface Props {
  room: Room;
  open: boolean;
  before?: Inspection['changes'][number] | undefined;
}

/** One room: how it is, what is to be said of it, its photos; on leaving, how it was. */
export function RoomCard({ room, open, before }: Props) {
  const { words } = useContractWords();
  const was = before?.before?.condition;
  const said = [was ? words[`condition_${was}`] : '', before?.before?.notes.replace(/\.$/, '')]
    .filter(Boolean)
    .join(', ');
  return (
    <section className={style.room} aria-label={room.name}>
      <h2>{room.name}</h2>
      {said ? <p className={style.soft}>{words.wasBefore({ said })}</p> : null}
      {open ? (
        <Looking room={room} />
      ) : (
        <p>
          {[room.condition ? words[`condition_${room.condition}`] : '—', room.notes]
            .filter(Boolean)
            .join('. ')}
        </p>
      )}
      <Photos room={room} open={open} />
    </section>
  );
}

/** What is pressed is kept at once; what is written, when one leaves the field. */
function Looking({ room }: { room: Room }) {
  const { words } = useContractWords();
  const id = useId();
  const [notes, setNotes] = useState(room.notes);
  const verb = useVerb(LookAtRoomDocument, { refetch: refreshed });
  const keep = () => {
    if (notes.trim() !== room.notes) void verb.tell({ input: { id: room.id, notes } });
  };
  return (
    <>
      <fieldset className={style.choices}>
        <legend className="unseen">{words.conditionOf({ name: room.name })}</legend>
        {conditions.map((condition) => (
          <label key={condition}>
            <input
              type="radio"
              name={id}
              checked={room.condition === condition}
              onChange={() => verb.tell({ input: { id: room.id, condition } })}
            />
            {words[`condition_${condition}`]}
          </label>
        ))}
      </fieldset>
      <fieldset className={style.plain} onBlur={keep}>
        <LongTextField
          label={words.notesOf({ name: room.name })}
          rows={1}
          value={notes}
          onChange={setNotes}
        />
      </fieldset>
    </>
  );
}

function Photos({ room, open }: { room: Room; open: boolean }) {
  const { words } = useContractWords();
  const { association } = useViewer();
  const handOver = useHandOver();
  const chooser = useRef<HTMLInputElement>(null);
  const add = useVerb(AddRoomPhotoDocument, { refetch: refreshed });
  const remove = useVerb(RemoveRoomPhotoDocument, { refetch: refreshed });
  const take = async (file: File | undefined) => {
    if (!file) return;
    const received = await handOver(file);
    if (!received) return;
    await add.tell({ roomId: room.id, fileId: received.id });
  };
  return (
    <>
      {room.photos.length > 0 ? (
        <ul className={style.photos}>
          {room.photos.map(({ id, fileId }) => (
            <li key={id}>
              <img
                src={`/files/${fileId}?association=${association.slug}`}
                alt={words.photoOf({ name: room.name })}
              />
              {open ? (
                <Button weight="quiet" onClick={() => remove.tell({ id })}>
                  {words.removePhoto}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {open ? (
        <Row>
          <input
            ref={chooser}
            type="file"
            hidden
            accept="image/png,image/jpeg"
            capture="environment"
            aria-label={words.addPhotoOf({ name: room.name })}
            onChange={(event) => {
              void take(event.currentTarget.files?.[0]);
              // The same file may be chosen again after it did not arrive.
              event.currentTarget.value = '';
            }}
          />
          <Button
            weight="quiet"
            busy={add.busy}
            aria-label={words.addPhotoOf({ name: room.name })}
            onClick={() => chooser.current?.click()}
          >
            {words.addPhoto}
          </Button>
        </Row>
      ) : null}
    </>
  );
}

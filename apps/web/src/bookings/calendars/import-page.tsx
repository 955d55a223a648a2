import { useQuery } from '@apollo/client/react';
import {
  Button,
  CheckField,
  FileDrop,
  notify,
  Page,
  RefusalNotice,
  Row,
  StateBadge,
  Waiting,
} from '@etabli/ui';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { failureOf } from '../../app/client/failure.js';
import { useUpload } from '../../app/client/use-upload.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import {
  CalendarPreviewDocument,
  type CalendarReadingHereFragment,
  ImportCalendarDocument,
  RoomRulesDocument,
} from '../../gql/bookings.js';
import { Only } from '../../members/words/only.js';
import style from '../bookings.module.css';
import { refreshed } from '../refresh.js';
import { useBookingWords } from '../words.js';
import { ImportedCalendars, useUndoImport } from './imported.js';

const LIMIT = 5 * 1024 * 1024;

/** The calendar a room had elsewhere, seen whole before anything is written; the address keeps which file. */
export const Component = () => (
  <Only permission="places.write">
    <Importing />
  </Only>
);

function Importing() {
  const { id = '' } = useParams();
  const { words } = useBookingWords();
  const inside = useInside();
  const [params, setParams] = useSearchParams();
  const fileId = params.get('fichier');
  const room = useQuery(RoomRulesDocument, { variables: { id } }).data?.place.name;
  return (
    <Page
      title={words.importTitle}
      lead={words.importLead}
      back={{ to: inside(`reservations/salles/${id}`), label: room ?? words.room }}
      width="reading"
    >
      {fileId ? (
        <Seen key={fileId} placeId={id} fileId={fileId} onAgain={() => setParams({})} />
      ) : (
        <>
          <HandIn onFile={(next) => setParams({ fichier: next })} />
          <ImportedCalendars placeId={id} />
        </>
      )}
    </Page>
  );
}

function HandIn({ onFile }: { onFile: (id: string) => void }) {
  const { words } = useBookingWords();
  const handing = useUpload(words.fileFailed, onFile);
  return (
    <>
      <FileDrop
        label={words.file}
        hint={words.fileHint}
        accept={['.ics', '.ical', '.ifb']}
        limit={LIMIT}
        file={handing.file}
        onFile={handing.send}
        error={handing.problem}
      />
      {handing.busy ? <Waiting>{words.readingFile}</Waiting> : null}
    </>
  );
}

interface Props {
  placeId: string;
  fileId: string;
  onAgain: () => void;
}

function Seen({ placeId, fileId, onAgain }: Props) {
  const { words, asked } = useBookingWords();
  const inside = useInside();
  const navigate = useNavigate();
  const [withTransparent, setWithTransparent] = useState(false);
  const input = { placeId, fileId, withTransparent };
  const query = useQuery(CalendarPreviewDocument, { variables: { input }, fetchPolicy: 'network-only' });
  const verb = useVerb(ImportCalendarDocument, { refetch: refreshed });
  const { undo } = useUndoImport();
  const failure = query.error ? failureOf(query.error) : null;
  const again = <Button onClick={onAgain}>{words.otherFile}</Button>;
  if (failure?.kind === 'refused') return <RefusalNotice refusal={failure} action={again} />;
  const take = async () => {
    const said = await verb.run({ input });
    if (!said.done) return;
    const { coming, gone, importId, lines } = said.result;
    const first = lines.find(({ fate }) => fate === 'new');
    notify({ text: words.imported({ count: coming, gone }), undo: () => importId && undo(importId) });
    navigate(inside(`reservations/salles/${placeId}${first ? `?jour=${asked(first).day}` : ''}`));
  };
  return (
    <Answered query={{ ...query, data: query.data ?? query.previousData }}>
      {({ calendarPreview: reading }) => (
        <>
          <Summary reading={reading} />
          {reading.transparent > 0 || withTransparent ? (
            <CheckField
              label={words.withTransparent}
              hint={words.withTransparentHint}
              checked={withTransparent}
              onChange={setWithTransparent}
            />
          ) : null}
          {verb.refusal ? <RefusalNotice refusal={verb.refusal} /> : null}
          <Row>
            {reading.coming + reading.gone > 0 ? (
              <Button weight="main" busy={verb.busy} onClick={() => void take()}>
                {words.importThis({ count: reading.coming })}
              </Button>
            ) : null}
            {again}
          </Row>
          <Lines reading={reading} />
        </>
      )}
    </Answered>
  );
}

function Summary({ reading }: { reading: CalendarReadingHereFragment }) {
  const { words } = useBookingWords();
  const { coming, known, clashes, gone, unread, name } = reading;
  return (
    <div role="status">
      {name ? <p>{words.calendarCalled({ name })}</p> : null}
      <p>
        {[
          words.comingCount({ count: coming }),
          known > 0 ? words.knownCount({ count: known }) : '',
          clashes > 0 ? words.clashCount({ count: clashes }) : '',
          gone > 0 ? words.goneCount({ count: gone }) : '',
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {unread.length > 0 ? (
        <ul className={style.list}>
          {unread.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

const tones = {
  new: 'done',
  known: 'draft',
  clash: 'refused',
  transparent: 'closed',
  long: 'refused',
} as const;

function Lines({ reading }: { reading: CalendarReadingHereFragment }) {
  const { words, asked, hours, formats } = useBookingWords();
  return (
    <ul className={style.list}>
      {reading.lines.map((line) => (
        <li key={`${line.startsAt} ${line.title}`} className={style.mine}>
          <div>
            <strong>{line.title || words.untitled}</strong>
            <div className={style.soft}>
              {line.allDay ? words.wholeDay({ on: formats.date(asked(line).day) }) : hours(asked(line))}
            </div>
          </div>
          <StateBadge tone={tones[line.fate]}>{words[`fate_${line.fate}`]}</StateBadge>
        </li>
      ))}
    </ul>
  );
}

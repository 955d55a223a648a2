import { useQuery } from '@apollo/client/react';
import { Facts, Notice, Page, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useParams } from 'react-router';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { useInside } from '../../app/viewer.js';
import { OneMeetingDocument, type OneMeetingQuery } from '../../gql/commissions.js';
import { Agenda } from './agenda.js';
import { MeetingActions } from './meeting-actions.js';
import { messages } from './messages.js';
import { NotesEditor } from './notes-editor.js';
import { meetingTones } from './of-commission.js';
import { OpenActions } from './open-actions.js';
import { Attendance, WhoComes } from './people.js';
import { ReadNotes } from './read-notes.js';
import { useSheet } from './use-sheet.js';

export type Meeting = OneMeetingQuery['meeting'];

/** One meeting: its agenda before, its notes during, what it left after. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(OneMeetingDocument, { variables: { id } });
  return <Answered query={query}>{({ meeting }) => <Known meeting={meeting} />}</Answered>;
}

function Known({ meeting }: { meeting: Meeting }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const { id, title, state, startsAt, commission, cancelReason } = meeting;
  const back = commission
    ? { to: inside(`commissions/${commission.id}`), label: commission.name }
    : { to: inside('reunions'), label: words.title };
  return (
    <Page
      title={title}
      back={back}
      state={<StateBadge tone={meetingTones[state]}>{words[`state_${state}`]}</StateBadge>}
      lead={formats.instant(startsAt, { weekday: true })}
      action={<MeetingActions meeting={meeting} />}
    >
      {cancelReason ? <Notice>{words.cancelledNotice({ reason: cancelReason })}</Notice> : null}
      <Facts
        facts={[
          { label: words.place, value: meeting.place },
          {
            label: words.link,
            value: meeting.link ? (
              <a href={meeting.link} target="_blank" rel="noreferrer">
                {words.remote}
              </a>
            ) : null,
          },
        ]}
      />
      <Sheet key={id} meeting={meeting} />
    </Page>
  );
}

function Sheet({ meeting }: { meeting: Meeting }) {
  const query = useSheet(meeting.id);
  const { can } = abilities(meeting.viewerCan);
  return (
    <Answered query={query}>
      {({ meetingSheet: sheet }) => {
        if (meeting.state === 'planned') {
          return (
            <>
              <WhoComes meeting={meeting} people={sheet.people} />
              <OpenActions actions={sheet.openActions} mayEnd={can('propose')} />
              <Agenda meetingId={meeting.id} points={sheet.points} mayPropose={can('propose')} />
            </>
          );
        }
        if (meeting.state === 'held' && can('write')) {
          return (
            <>
              <Attendance meetingId={meeting.id} people={sheet.people} />
              <OpenActions actions={sheet.openActions} mayEnd />
              <NotesEditor meetingId={meeting.id} sheet={sheet} />
            </>
          );
        }
        return <ReadNotes meeting={meeting} sheet={sheet} />;
      }}
    </Answered>
  );
}

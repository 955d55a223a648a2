import { Button, Notice, notify, Row, Section, Tag, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { AnswerMeetingDocument, CallGuestDocument, NoteAttendanceDocument } from '../../gql/commissions.js';
import type { Meeting } from './meeting-page.js';
import style from './meetings.module.css';
import { messages } from './messages.js';
import type { Sheet } from './use-sheet.js';

type Person = Sheet['people'][number];

/** Who is called and what they answered, beginning with oneself. */
export function WhoComes({ meeting, people }: { meeting: Meeting; people: readonly Person[] }) {
  const words = useMessages(messages);
  const off = useVerb(CallGuestDocument, { refetch: ['OneSheet'] });
  const { can } = abilities(meeting.viewerCan);
  const yes = people.filter(({ coming }) => coming).length;
  const silent = people.filter(({ coming }) => coming === null).length;
  const said = ({ coming }: Person) =>
    coming === null ? words.notAnswered : coming ? words.comes : words.doesNotCome;
  return (
    <Section title={words.who} lead={words.whoCounts({ yes, silent })}>
      {can('answer') ? <Answer meeting={meeting} /> : null}
      <ul className={style.list}>
        {people.map((person) => (
          <li key={person.personId} className={style.row}>
            <span>
              {person.name} {person.guest ? <Tag>{words.guestMark}</Tag> : null}
            </span>
            <span className={style.soft}>{said(person)}</span>
            {person.guest && can('move') ? (
              <Button
                weight="quiet"
                onClick={() => off.tell({ id: meeting.id, personId: person.personId, called: false })}
              >
                {words.guestOff}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Answer({ meeting: { id, viewerComing } }: { meeting: Meeting }) {
  const words = useMessages(messages);
  const verb = useVerb(AnswerMeetingDocument, { refetch: ['OneMeeting', 'OneSheet', 'MyMeetings'] });
  const answer = async (coming: boolean) => {
    const said = await verb.tell({ id, coming });
    if (said.done) notify({ text: words.answered });
  };
  const chosen = (coming: boolean) => ({ 'aria-pressed': viewerComing === coming });
  return (
    <Notice tone={viewerComing === null ? 'waiting' : 'info'}>
      <p>{words.answerQuestion}</p>
      <Row gap={1}>
        <Button busy={verb.busy} {...chosen(true)} onClick={() => answer(true)}>
          {words.come}
        </Button>
        <Button busy={verb.busy} {...chosen(false)} onClick={() => answer(false)}>
          {words.dontCome}
        </Button>
      </Row>
    </Notice>
  );
}

/** Who is in the room, noted by a press on each name. */
export function Attendance({ meetingId, people }: { meetingId: string; people: readonly Person[] }) {
  const words = useMessages(messages);
  const verb = useVerb(NoteAttendanceDocument, { refetch: ['OneSheet'] });
  return (
    <Section title={words.there} lead={words.attendanceLead}>
      <Row gap={1}>
        {people.map(({ personId, name, present }) => (
          <button
            key={personId}
            type="button"
            className={style.person}
            aria-pressed={present === true}
            onClick={() => verb.tell({ id: meetingId, personId, present: !present })}
          >
            <span aria-hidden>{present ? '✓' : '○'}</span> {name}
          </button>
        ))}
      </Row>
    </Section>
  );
}

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
  const yes = people.filter(({ answer }) => answer === 'yes').length;
  const silent = people.filter(({ answer }) => answer === null).length;
  return (
    <Section title={words.who} lead={words.whoCounts({ yes, silent })}>
      {can('answer') ? <Answer meeting={meeting} /> : null}
      <ul className={style.list}>
        {people.map((person) => (
          <li key={person.personId} className={style.row}>
            <span>
              {person.name} {person.guest ? <Tag>{words.guestMark}</Tag> : null}
            </span>
            <span className={style.soft}>
              {person.answer ? words.said({ answer: person.answer }) : words.notAnswered}
            </span>
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

const answers = ['yes', 'maybe', 'no'] as const;

function Answer({ meeting: { id, viewerAnswer } }: { meeting: Meeting }) {
  const words = useMessages(messages);
  const verb = useVerb(AnswerMeetingDocument, { refetch: ['OneMeeting', 'OneSheet', 'MyMeetings'] });
  const say = async (answer: (typeof answers)[number]) => {
    const said = await verb.tell({ id, answer });
    if (said.done) notify({ text: words.answered });
  };
  return (
    <Notice tone={viewerAnswer === null ? 'waiting' : 'info'}>
      <p>{words.answerQuestion}</p>
      <Row gap={1}>
        {answers.map((answer) => (
          <Button
            key={answer}
            busy={verb.busy}
            aria-pressed={viewerAnswer === answer}
            onClick={() => say(answer)}
          >
            {words.answer({ answer })}
          </Button>
        ))}
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

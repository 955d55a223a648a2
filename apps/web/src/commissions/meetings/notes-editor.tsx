import { Menu, type MenuItem, Section, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { PostponePointDocument } from '../../gql/commissions.js';
import { messages as roundWords } from '../rounds/messages.js';
import { OpenRoundDialog } from '../rounds/open-round-dialog.js';
import { RoundCard } from '../rounds/round-card.js';
import { PointDetail, Propose } from './agenda.js';
import { LineRow } from './line-row.js';
import style from './meetings.module.css';
import { messages } from './messages.js';
import { NewLine, newBlock } from './new-line.js';
import { type Point, type Sheet, useCompany } from './use-sheet.js';

interface Props {
  meetingId: string;
  sheet: Sheet;
}

/** The notes while people write them together: the agenda, each point with its lines and what is decided on it. */
export function NotesEditor({ meetingId, sheet }: Props) {
  const words = useMessages(messages);
  const company = useCompany(meetingId, sheet.writers);
  return (
    <>
      <Section title={words.notes} lead={`${words.keys} ${words.keysAction}`}>
        <ol className={style.points}>
          {sheet.points.map((point) => (
            <li key={point.id}>
              <PointNotes point={point} sheet={sheet} company={company} />
            </li>
          ))}
        </ol>
      </Section>
      <Section title={words.propose}>
        <Propose meetingId={meetingId} />
      </Section>
    </>
  );
}

interface PointProps {
  point: Point;
  sheet: Sheet;
  company: ReturnType<typeof useCompany>;
}

function PointNotes({ point, sheet, company }: PointProps) {
  const words = useMessages(messages);
  const lines = sheet.lines.filter(({ pointId }) => pointId === point.id);
  const rounds = sheet.rounds.filter(({ pointId, closedAt }) => pointId === point.id && !closedAt);
  const blocks = new Set([...lines.map(({ id }) => id), newBlock(point)]);
  const writers = company.others.filter(({ blockId }) => blocks.has(blockId));
  return (
    <section className={style.point} aria-label={point.title}>
      <div className={style.pointHead}>
        <div>
          <h3>{point.title}</h3>
          <PointDetail point={point} />
        </div>
        <PointMenu point={point} />
      </div>
      <ul className={style.lines}>
        {lines.map((line) => (
          <LineRow key={line.id} line={line} people={sheet.people} company={company} />
        ))}
        <NewLine point={point} company={company} />
      </ul>
      {rounds.map((round) => (
        <RoundCard key={round.id} round={round} people={sheet.people} conducts />
      ))}
      <span className="unseen" role="status">
        {writers.map(({ name }) => words.writes({ name })).join(' ')}
      </span>
    </section>
  );
}

function PointMenu({ point: { id, title, state } }: { point: Point }) {
  const words = useMessages(messages);
  const rounds = useMessages(roundWords);
  const [deciding, setDeciding] = useState(false);
  const postpone = useVerb(PostponePointDocument, { refetch: ['OneSheet'] });
  const later = state === 'postponed';
  const items: MenuItem[] = [
    { label: rounds.openTitle, onPick: () => setDeciding(true) },
    {
      label: later ? words.bringBack : words.postpone,
      onPick: () => void postpone.tell({ id, postponed: !later }),
    },
  ];
  return (
    <>
      <Menu compact label={words.actOnPoint({ title })} items={items} />
      {deciding ? <OpenRoundDialog pointId={id} onClose={() => setDeciding(false)} /> : null}
    </>
  );
}

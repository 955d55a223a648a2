import { useQuery } from '@apollo/client/react';
import { Button, Empty, Link, notify, Page, useFormats, useMessages } from '@etabli/ui';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import { EndLineDocument, PointsForBoardDocument, type PointsForBoardQuery } from '../../gql/commissions.js';
import style from './meetings.module.css';
import { messages } from './messages.js';

type Points = PointsForBoardQuery['pointsForBoard'];

/** What commissions ask of the board, until it is taken up. */
export function Component() {
  const query = useQuery(PointsForBoardDocument);
  return <Answered query={query}>{({ pointsForBoard }) => <Known points={pointsForBoard} />}</Answered>;
}

function Known({ points }: { points: Points }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const verb = useVerb(EndLineDocument, { refetch: ['PointsForBoard'] });
  const end = async (id: string) => {
    const said = await verb.tell({ id, done: true });
    if (said.done) notify({ text: words.takenUpSaid, undo: () => verb.tell({ id, done: false }) });
  };
  return (
    <Page
      title={words.boardTitle}
      lead={words.boardLead}
      back={{ to: inside('reunions'), label: words.title }}
    >
      {points.length === 0 ? <Empty title={words.boardEmpty}>{words.boardEmptyText}</Empty> : null}
      <ul className={style.list}>
        {points.map(({ id, text, meetingId, metAt, commission }) => (
          <li key={id} className={style.row}>
            <span className={style.words}>
              <span>{text}</span>
              <Link to={inside(`reunions/${meetingId}`)}>
                {commission ?? words.intercommission}, {formats.instant(metAt, {})}
              </Link>
            </span>
            <Button onClick={() => end(id)}>{words.takenUp}</Button>
          </li>
        ))}
      </ul>
    </Page>
  );
}

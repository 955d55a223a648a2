import { useQuery } from '@apollo/client/react';
import { useFormats, useMessages } from '@etabli/ui';
import { ResultingBoardDocument, type ResultingBoardQuery } from '../../gql/assemblies.js';
import style from './elections.module.css';
import { messages } from './messages.js';

interface Props {
  itemId: string;
  /** Former mandates ticked so far. */
  ending: readonly string[];
}

/** Who would sit, until when, and what the statutes have to say of it: it follows what is ticked. */
export function ResultingBoard({ itemId, ending }: Props) {
  const words = useMessages(messages);
  const { data, previousData } = useQuery(ResultingBoardDocument, {
    variables: { itemId, ending: [...ending] },
    fetchPolicy: 'network-only',
  });
  const board = (data ?? previousData)?.resultingBoard;
  if (!board) return null;
  return (
    <section className={style.about} aria-live="polite">
      <h3>{words.boardAhead}</h3>
      <ul className={style.rows}>
        {board.members.map((member) => (
          <Member key={member.personId} member={member} />
        ))}
      </ul>
      {board.remarks.length === 0 ? <p className={style.soft}>{words.boardSound}</p> : null}
      {board.remarks.length > 0 ? (
        <>
          <h3>{words.boardRemarks}</h3>
          <ul className={style.remarks}>
            {board.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function Member({ member }: { member: ResultingBoardQuery['resultingBoard']['members'][number] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { name, elected, until, why } = member;
  return (
    <li>
      <strong>{name}</strong>
      {elected ? <span data-elected>{words.electedNow}</span> : null}
      <span>{until ? words.sitsUntil({ until: formats.date(until) }) : words.sitsOn}</span>
      {why ? <span className={style.reason}>{why}</span> : null}
    </li>
  );
}

import { useQuery } from '@apollo/client/react';
import { useMessages } from '@etabli/ui';
import { ItemVotersDocument } from '../../gql/assemblies.js';
import style from './debate.module.css';
import { messages } from './messages.js';

/** How many voices may vote on an item, and, one tap away, who in the room does not and why. */
export function Voters({ itemId }: { itemId: string }) {
  const words = useMessages(messages);
  const { data, previousData } = useQuery(ItemVotersDocument, { variables: { itemId } });
  const voters = (data ?? previousData)?.itemVoters;
  if (!voters) return null;
  const { voices, college, collegeQuorum, barred } = voters;
  return (
    <>
      {collegeQuorum ? <p className={style.soft}>{collegeQuorum}</p> : null}
      <details className={style.voters}>
        <summary>
          {college ? words.votersOf({ college, voices }) : words.voters({ voices })}
          {barred.length > 0 ? ` · ${words.barred({ count: barred.length })}` : null}
        </summary>
        {barred.length === 0 ? <p>{words.everybody}</p> : null}
        <ul>
          {barred.map(({ personId, name, reason }) => (
            <li key={personId}>
              <strong>{name}</strong>
              <p className={style.soft}>{reason}</p>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

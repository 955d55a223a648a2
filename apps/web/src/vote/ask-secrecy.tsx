import { useQuery } from '@apollo/client/react';
import { Button, useMessages } from '@etabli/ui';
import { useReadAgain } from '../app/client/use-read-again.js';
import { useVerb } from '../app/client/use-verb.js';
import { AskSecrecyDocument, TakeBackSecrecyDocument, VoteSecrecyDocument } from '../gql/vote.js';
import { messages } from './messages.js';
import style from './vote.module.css';

interface Props {
  assemblyId: string;
  item: { id: string; title: string };
  /** Of the assembly: others may ask too. */
  revision: number;
}

/** Asking that the item be voted in secret, before its vote opens, where the statutes give that right. */
export function AskSecrecy({ assemblyId, item, revision }: Props) {
  const words = useMessages(messages);
  const { data } = useQuery(VoteSecrecyDocument, { variables: { id: assemblyId } });
  const ask = useVerb(AskSecrecyDocument);
  const takeBack = useVerb(TakeBackSecrecyDocument);
  useReadAgain('VoteSecrecy', revision);
  const current = data?.assembly.currentItem;
  const votes = data?.myBallots.mandates.some(({ reason }) => reason === null);
  const put = current?.votes.some(({ cancelledAt }) => !cancelledAt);
  if (!votes || put || current?.id !== item.id || current.withdrawnAt || !current.ballot?.requestsNeeded)
    return null;
  const { asked, requests, requestsNeeded, imposedBy } = current.ballot;
  const verb = asked ? takeBack : ask;
  return (
    <section className={style.ask} aria-label={item.title}>
      <p className={style.soft}>{item.title}</p>
      <p role="status">
        {imposedBy
          ? words.willBeSecret
          : requests > 0
            ? words.secrecyAsked({ requests, needed: requestsNeeded })
            : words.maySecrecy({ needed: requestsNeeded })}
      </p>
      {asked || !imposedBy ? (
        <Button busy={verb.busy} onClick={() => void verb.tell({ itemId: item.id })}>
          {asked ? words.takeBackSecrecy : words.askSecrecy}
        </Button>
      ) : null}
    </section>
  );
}

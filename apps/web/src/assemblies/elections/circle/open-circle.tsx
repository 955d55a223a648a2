import { Button, Notice, Row, useMessages } from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import { OpenElectionVoteDocument } from '../../../gql/assemblies.js';
import type { ItemProps } from '../../console/item-view.js';
import { settled } from '../../shared/results.js';
import style from './circle.module.css';
import { messages } from './messages.js';

/** Opens the round of nominations for the first seat, or for the next. */
export function OpenCircle({ item }: Pick<ItemProps, 'item'>) {
  const words = useMessages(messages);
  const verb = useVerb(OpenElectionVoteDocument, { refetch: ['Console'] });
  const again = settled(item.votes) !== undefined;
  if (!item.ballot?.methods.includes('circle')) {
    return (
      <Notice>
        <p>{words.secret}</p>
      </Notice>
    );
  }
  return (
    <>
      <p className={style.soft}>{words.proxies}</p>
      <Row>
        <Button
          weight="main"
          large
          busy={verb.busy}
          onClick={() => void verb.tell({ itemId: item.id, method: 'circle' })}
        >
          {again ? words.openNext : words.open}
        </Button>
      </Row>
    </>
  );
}

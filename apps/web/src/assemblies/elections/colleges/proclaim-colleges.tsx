import { Button, Row, useMessages } from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import { CallItemDocument, ProclaimCollegesDocument, ProclaimDocument } from '../../../gql/assemblies.js';
import style from '../../console/console.module.css';
import type { Vote } from '../../console/course.js';
import type { ItemProps } from '../../console/item-view.js';
import { messages } from './messages.js';

type Props = Pick<ItemProps, 'assembly' | 'onShow'> & {
  vote: Vote;
  /** The elections of colleges that have not voted yet. */
  left: ItemProps['assembly']['agenda'];
};

const refetch = ['Console'];

/** What a college elected waits for the others: on to the next that votes, or all results said in one press. */
export function ProclaimColleges({ assembly, vote, left, onShow }: Props) {
  const words = useMessages(messages);
  const one = useVerb(ProclaimDocument, { refetch });
  const all = useVerb(ProclaimCollegesDocument, { refetch });
  const call = useVerb(CallItemDocument, { refetch });
  const [next] = left;
  const onward = async (itemId: string) => {
    const said = await call.tell({ itemId });
    if (said.done) onShow(null);
  };
  return (
    <>
      {next ? <p className={style.soft}>{words.together}</p> : null}
      <Row>
        {next ? (
          <Button weight="main" large busy={call.busy} onClick={() => void onward(next.id)}>
            {words.onward(next)}
          </Button>
        ) : (
          <Button
            weight="main"
            large
            busy={all.busy}
            onClick={() => void all.tell({ assemblyId: assembly.id })}
          >
            {words.proclaimAll}
          </Button>
        )}
        <Button weight="quiet" busy={one.busy} onClick={() => void one.tell({ voteId: vote.id })}>
          {words.proclaimOne}
        </Button>
      </Row>
    </>
  );
}

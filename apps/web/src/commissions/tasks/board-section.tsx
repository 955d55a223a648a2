import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { Empty, Section, Stack, useMessages, WithPanel } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { readAgain } from '../../app/client/read-again.js';
import { BoardDocument, BoardNewsDocument, type BoardQuery } from '../../gql/commissions.js';
import { Board } from './board.js';
import { TaskList } from './list.js';
import { boardPage, countOf } from './looking.js';
import { messages } from './messages.js';
import { QuickAdd } from './quick-add.js';
import { SeriesOfBoard } from './series.js';
import { StagesMenu } from './stages-menu.js';
import { TaskPanel } from './task-panel.js';
import { Tools } from './tools.js';
import { useLooking } from './use-looking.js';

/** What a commission has to do: its board or its list, one line to add, and the open task beside. */
export function BoardSection({ commissionId }: { commissionId: string }) {
  const address = useLooking();
  useBoardNews(commissionId);
  const query = useQuery(BoardDocument, {
    variables: { commissionId, page: boardPage(address.looking) },
  });
  const shown = { ...query, data: query.data ?? query.previousData };
  return (
    <Answered query={shown}>
      {({ board }) => <Known board={board} commissionId={commissionId} address={address} />}
    </Answered>
  );
}

interface Props {
  board: BoardQuery['board'];
  commissionId: string;
  address: ReturnType<typeof useLooking>;
}

function Known({ board, commissionId, address }: Props) {
  const words = useMessages(messages);
  const { looking, openId, close } = address;
  const { can } = abilities(board.viewerCan);
  const stages = board.columns.map(({ stage }) => stage);
  const narrowed = countOf(looking) > 0 || looking.search !== '';
  const nothing = !narrowed && board.columns.every(({ total }) => total === 0);
  return (
    <Section
      title={words.board}
      actions={
        <>
          <SeriesOfBoard series={board.commission.series} arranges={can('open')} />
          {can('arrange') ? <StagesMenu commissionId={commissionId} stages={stages} /> : null}
        </>
      }
    >
      <WithPanel panel={openId ? <TaskPanel key={openId} id={openId} onClose={close} /> : null}>
        <Stack>
          {can('open') ? <QuickAdd commissionId={commissionId} /> : null}
          {nothing ? (
            <Empty small title={words.emptyTitle}>
              {can('open') ? words.emptyText : words.emptySeen}
            </Empty>
          ) : (
            <>
              <Tools address={address} stages={stages} />
              {looking.view === 'board' ? (
                <Board board={board} address={address} />
              ) : (
                <TaskList
                  commissionId={commissionId}
                  stages={stages}
                  address={address}
                  changes={can('open')}
                />
              )}
            </>
          )}
        </Stack>
      </WithPanel>
    </Section>
  );
}

/** What others do on the board comes by itself. */
function useBoardNews(commissionId: string): void {
  const client = useApolloClient();
  useSubscription(BoardNewsDocument, {
    variables: { commissionId },
    onData: () => void readAgain(client, ['Board', 'TasksList', 'OneTask']),
  });
}

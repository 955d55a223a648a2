import { useQuery } from '@apollo/client/react';
import { Empty, Page, Section, Stack, useMessages } from '@etabli/ui';
import { Answered } from '../../app/answered.js';
import { useCan, useInside } from '../../app/viewer.js';
import { TransferBoardDocument, type TransfersViewFragment } from '../../gql/applications.js';
import { PlaceTabs } from '../../places/tabs.js';
import { messages } from '../messages.js';
import { ChainCard } from './chain.js';
import { Wishes } from './wishes.js';

/** Residents first: each says which place they would rather have; chains in which nobody loses theirs. */
export function Component() {
  const words = useMessages(messages);
  const _inside = useInside();
  const reviews = useCan()('applications.review');
  const query = useQuery(TransferBoardDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Answered query={query}>
      {({ transfers }) => (
        <Page title={words.swapsTitle} lead={words.swapsLead}>
          <PlaceTabs at="candidatures/echanges" />
          <Known board={transfers} reviews={reviews} />
        </Page>
      )}
    </Answered>
  );
}

function Known({ board, reviews }: { board: TransfersViewFragment; reviews: boolean }) {
  const words = useMessages(messages);
  const { mine, places, chains } = board;
  return (
    <Stack gap={4}>
      {mine.map((own) => (
        <Wishes
          key={`${own.allocation.id}-${own.wishes.map(({ id }) => id).join()}`}
          own={own}
          places={places}
        />
      ))}
      {mine.length === 0 && !reviews ? <Empty title={words.noSeat}>{words.noSeatText}</Empty> : null}
      {reviews ? (
        <Section title={words.chainsTitle} lead={words.chainsLead}>
          {chains.length === 0 ? (
            <Empty small title={words.noChains}>
              {words.noChainsText}
            </Empty>
          ) : (
            <Stack>
              {chains.map((chain) => (
                <ChainCard key={chain.moves.map(({ allocation }) => allocation.id).join()} chain={chain} />
              ))}
            </Stack>
          )}
        </Section>
      ) : null}
    </Stack>
  );
}

import { useQuery } from '@apollo/client/react';
import { Empty, Link, Page, Section, StateBadge, Timeline } from '@etabli/ui';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { useCan, useInside } from '../../app/viewer.js';
import { OneHouseKeyDocument, type OneHouseKeyQuery } from '../../gql/contracts.js';
import { PlaceTabs } from '../../places/tabs.js';
import { keyTones, useContractWords } from '../words.js';
import { KeyActions } from './key-menu.js';

type Key = OneHouseKeyQuery['houseKey'];

/** One key of the house: where it is, and everybody who had it. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(OneHouseKeyDocument, { variables: { id } });
  return <Answered query={query}>{({ houseKey }) => <Known houseKey={houseKey} />}</Answered>;
}

function Known({ houseKey }: { houseKey: Key }) {
  const { words } = useContractWords();
  const keeps = useCan()('contracts.write');
  const { kind, name, opens, state, moves } = houseKey;
  return (
    <Page
      title={words[`named_${kind}`]({ name })}
      lead={opens}
      action={keeps ? <KeyActions houseKey={houseKey} /> : null}
    >
      <PlaceTabs at="contrats/cles" />
      <StateBadge tone={keyTones[state]}>{words[`key_${state}`]}</StateBadge>
      <Section title={words.keyHistory}>
        {moves.length === 0 ? (
          <Empty small title={words.keyNeverOut}>
            {words.keyNeverOutText}
          </Empty>
        ) : (
          <Timeline
            label={words.keyHistory}
            happenings={moves.map((move, at) => ({
              key: move.id,
              at: move.onDay,
              what: <Moved move={move} found={isFound(moves, at)} />,
              detail: [move.reason, move.by ? words.writtenBy({ name: move.by.displayName }) : '']
                .filter(Boolean)
                .join(' · '),
            }))}
          />
        )}
      </Section>
    </Page>
  );
}

/** Open again after a loss: whoever had it found it. */
const isFound = (moves: Key['moves'], at: number): boolean =>
  moves[at]?.kind === 'restored' && moves[at + 1]?.kind === 'lost';

/** « Remis à Léa Martin », whose contract one press away. */
function Moved({
  move: { kind, person, contractId },
  found,
}: {
  move: Key['moves'][number];
  found: boolean;
}) {
  const { words } = useContractWords();
  const inside = useInside();
  const to = contractId ? `contrats/${contractId}` : `membres/${person?.id}`;
  return (
    <>
      {words[`keyMove_${found ? 'found' : kind}`]}{' '}
      {person ? <Link to={inside(to)}>{person.displayName || words.keySomebody}</Link> : null}
    </>
  );
}

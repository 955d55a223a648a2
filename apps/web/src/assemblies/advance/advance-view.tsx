import { useQuery } from '@apollo/client/react';
import { Button, Empty, PersonChip, Section, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { AdvanceVotersDocument, type AdvanceVotersQuery } from '../../gql/assemblies.js';
import type { Line } from '../desk/desk-page.js';
import { useNews } from '../shared/use-news.js';
import { messages } from './messages.js';
import { PostalDialog } from './postal-dialog.js';

interface Props {
  assemblyId: string;
  lines: readonly Line[];
  receives: boolean;
}

/** Who voted before the assembly, and where ballots received by post are noted. */
export function AdvanceView({ assemblyId, lines, receives }: Props) {
  const words = useMessages(messages);
  const query = useQuery(AdvanceVotersDocument, { variables: { id: assemblyId } });
  useNews(assemblyId, ['AdvanceVoters']);
  const [adding, setAdding] = useState(false);
  const { assembly } = query.data ?? {};
  const takes = receives && assembly?.state === 'convened' && assembly.advance?.postal;
  return (
    <Section
      title={words.title}
      lead={words.lead}
      actions={
        takes ? (
          <Button weight="main" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        ) : null
      }
    >
      <Answered query={query}>{({ advanceVoters }) => <Voters voters={advanceVoters} />}</Answered>
      {adding && assembly ? (
        <PostalDialog assembly={assembly} lines={lines} onClose={() => setAdding(false)} />
      ) : null}
    </Section>
  );
}

function Voters({ voters }: { voters: AdvanceVotersQuery['advanceVoters'] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  if (voters.length === 0) {
    return (
      <Empty small title={words.none}>
        {words.noneText}
      </Empty>
    );
  }
  return (
    <ul>
      {voters.map(({ personId, name, channels, items, at, standing }) => (
        <li key={personId}>
          <PersonChip
            name={name}
            detail={`${words.standing({ standing })} · ${words.line({ channels, items, at: formats.instant(at, { year: false }) })}`}
          />
        </li>
      ))}
    </ul>
  );
}

import { useQuery } from '@apollo/client/react';
import { Page, useMessages } from '@etabli/ui';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { useInside } from '../../app/viewer.js';
import { OneBoardImportDocument, type OneBoardImportQuery } from '../../gql/commissions.js';
import { Only } from '../../members/words/only.js';
import { CheckBoards } from './check-boards.js';
import { ImportResult } from './import-result.js';
import { messages } from './messages.js';

export type BoardImport = OneBoardImportQuery['boardImport'];

/** One file of boards: what it would bring, then what it brought. */
export const Component = () => (
  <Only permission="commissions.write">
    <OneImport />
  </Only>
);

function OneImport() {
  const { id = '' } = useParams();
  const query = useQuery(OneBoardImportDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return <Answered query={query}>{({ boardImport }) => <Known key={id} taken={boardImport} />}</Answered>;
}

function Known({ taken }: { taken: BoardImport }) {
  const words = useMessages(messages);
  const inside = useInside();
  const isRead = taken.state === 'read';
  return (
    <Page
      title={words.importOf({ tool: taken.tool })}
      lead={isRead ? words.checkLead({ file: taken.files.map(({ name }) => name).join(', ') }) : undefined}
      back={{ to: inside('commissions/importer'), label: words.title }}
      width={isRead ? 'wide' : 'reading'}
    >
      {isRead ? <CheckBoards taken={taken} /> : <ImportResult taken={taken} />}
    </Page>
  );
}

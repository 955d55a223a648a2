import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import {
  Button,
  ButtonLink,
  ConfirmDanger,
  Notice,
  notify,
  Page,
  Progress,
  Row,
  Section,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { readAgain } from '../../app/client/read-again.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import {
  ImportProgressDocument,
  OneImportDocument,
  type OneImportQuery,
  UndoImportDocument,
} from '../../gql/members.js';
import { ImportStateBadge } from './import-state.js';
import { messages } from './messages.js';

type Taken = OneImportQuery['import'];

/** One import: how far it is, what it brought, and the way back. */
export function Component() {
  const words = useMessages(messages);
  const inside = useInside();
  const { id = '' } = useParams();
  const query = useQuery(OneImportDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const taken = query.data?.import;
  return (
    <Page
      title={taken?.file ? words.resultOf({ name: taken.file.name }) : words.resultTitle}
      back={{ to: inside('membres/imports'), label: words.past }}
      state={taken ? <ImportStateBadge state={taken.state} /> : null}
      width="reading"
    >
      <Answered query={query}>{(data) => <Result taken={data.import} />}</Answered>
    </Page>
  );
}

function Result({ taken }: { taken: Taken }) {
  const words = useMessages(messages);
  if (taken.state === 'waiting' || taken.state === 'running') return <Running taken={taken} />;
  return (
    <>
      {taken.failure ? (
        <Notice tone="waiting">
          <p>{taken.failure}</p>
        </Notice>
      ) : (
        <p>
          {taken.state === 'undone' ? words.hadDone({ done: words.done(taken) }) : `${words.done(taken)}.`}
        </p>
      )}
      <Undone taken={taken} />
      <Actions taken={taken} />
    </>
  );
}

/** Follows the work; when it ends, asks for the whole result. */
function Running({ taken }: { taken: Taken }) {
  const words = useMessages(messages);
  const client = useApolloClient();
  const { data } = useSubscription(ImportProgressDocument, {
    variables: { id: taken.id },
    onData: ({ data: { data: said } }) => {
      const state = said?.importProgress.state;
      if (state && state !== 'running' && state !== 'waiting') {
        void readAgain(client, ['OneImport', 'Imports', 'MembersList']);
      }
    },
  });
  const { progress, total } = data?.importProgress ?? taken;
  return (
    <>
      <Progress done={progress} total={total}>
        {words.running}
      </Progress>
      <p>{words.runningLead}</p>
    </>
  );
}

function Undone({ taken: { undoneAt, undoneBy, kept } }: { taken: Taken }) {
  const words = useMessages(messages);
  const formats = useFormats();
  if (!undoneAt) return null;
  return (
    <>
      <p>{words.undoneBy({ at: formats.instant(undoneAt), by: undoneBy?.displayName ?? null })}</p>
      {kept.length > 0 ? (
        <Section title={words.keptTitle}>
          <ul>
            {kept.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function Actions({ taken: { id, viewerCan } }: { taken: Taken }) {
  const words = useMessages(messages);
  const inside = useInside();
  const [asking, setAsking] = useState(false);
  const verb = useVerb(UndoImportDocument, { refetch: ['OneImport', 'Imports'] });
  const undo = async () => {
    const said = await verb.tell({ id });
    setAsking(false);
    if (said.done) notify({ text: words.undone });
  };
  return (
    <Row>
      <ButtonLink weight="main" to={inside('membres')}>
        {words.seeMembers}
      </ButtonLink>
      <ButtonLink to={inside('membres/importer')}>{words.importAnother}</ButtonLink>
      {abilities(viewerCan).can('undo') ? (
        <Button weight="danger" onClick={() => setAsking(true)}>
          {words.undo}
        </Button>
      ) : null}
      {asking ? (
        <ConfirmDanger
          title={words.undoTitle}
          verb={words.undo}
          busy={verb.busy}
          onConfirm={undo}
          onClose={() => setAsking(false)}
        >
          <p>{words.undoText}</p>
        </ConfirmDanger>
      ) : null}
    </Row>
  );
}

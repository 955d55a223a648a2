import { useQuery } from '@apollo/client/react';
import type { Statutes } from '@etabli/membership/rules/statutes';
import { Page, useFormats, useMessages } from '@etabli/ui';
import { useParams } from 'react-router';
import { Answered } from '../app/answered.js';
import { useInside } from '../app/viewer.js';
import { OneStatutesVersionDocument, type OneStatutesVersionQuery } from '../gql/statutes.js';
import { WithCatalogue } from './catalogue.js';
import { Clause } from './clause.js';
import { messages } from './messages.js';
import { Sections } from './sections.js';

/** One version of the statutes, whole, past or to come. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(OneStatutesVersionDocument, { variables: { id } });
  return <Answered query={query}>{({ statutesVersion }) => <Version {...statutesVersion} />}</Answered>;
}

function Version({
  number,
  draft,
  effectiveFrom,
  decision,
  document,
}: OneStatutesVersionQuery['statutesVersion']) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const from = draft ? words.notAdopted : words.versionSince({ from: formats.date(effectiveFrom) });
  return (
    <Page
      title={words.version({ number })}
      lead={decision ? `${decision}, ${from}.` : `${from}.`}
      back={{ to: inside('statuts/versions'), label: words.versionsTitle }}
    >
      <WithCatalogue>
        <Sections read={document as Statutes}>
          {(clause) => <Clause key={clause} clause={clause} statutes={document as Statutes} />}
        </Sections>
      </WithCatalogue>
    </Page>
  );
}

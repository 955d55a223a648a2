import { useQuery } from '@apollo/client/react';
import type { Statutes } from '@etabli/membership/rules/statutes';
import { ButtonLink, Link, Notice, Page, Row, useFormats, useMessages } from '@etabli/ui';
import { Answered } from '../app/answered.js';
import { useCan, useInside } from '../app/viewer.js';
import { StatutesDocument, type StatutesQuery } from '../gql/statutes.js';
import { WithCatalogue } from './catalogue.js';
import { Clause } from './clause.js';
import { messages } from './messages.js';
import { Sections } from './sections.js';

/** The statutes in force, each clause a sentence. */
export function Component() {
  const query = useQuery(StatutesDocument);
  return <Answered query={query}>{({ statutes }) => <InForce {...statutes} />}</Answered>;
}

function InForce({ inForce, upcoming }: StatutesQuery['statutes']) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const can = useCan();
  const next = upcoming[0];
  return (
    <Page
      title={words.title}
      lead={
        inForce.draft
          ? words.draftLead
          : words.lead({ number: inForce.number, since: formats.date(inForce.effectiveFrom) })
      }
      action={
        <Row gap={1}>
          <ButtonLink to={inside('statuts/versions')}>{words.versions}</ButtonLink>
          {can('statutes.write') ? (
            <ButtonLink weight="main" to={inside('statuts/modifier')}>
              {inForce.draft ? words.editDraft : words.edit}
            </ButtonLink>
          ) : null}
        </Row>
      }
    >
      {next ? (
        <Notice tone="waiting">
          <p>{words.upcoming({ number: next.number, from: formats.date(next.effectiveFrom) })}</p>
          <Link to={inside(`statuts/versions/${next.id}`)}>{words.read}</Link>
        </Notice>
      ) : null}
      <WithCatalogue>
        <Sections read={inForce.document as Statutes}>
          {(clause) => <Clause key={clause} clause={clause} statutes={inForce.document as Statutes} />}
        </Sections>
      </WithCatalogue>
    </Page>
  );
}

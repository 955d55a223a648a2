import { ApolloProvider, useQuery } from '@apollo/client/react';
import { Button, ButtonLink, Empty, Page, Stack, TimeZoneProvider, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { clientFor } from '../../app/client/client.js';
import { Plain } from '../../app/plain.js';
import { ApplicationFormDocument, type ApplicationFormQuery } from '../../gql/applications.js';
import { messages } from '../messages.js';
import { ApplyForm } from './apply-form.js';

type Form = ApplicationFormQuery['applicationForm'];
type Sent = { sentTo: string; shownAt?: string | null };

/** Where anybody asks for a place, without an account. */
export function Component() {
  const slug = useParams()['slug'] ?? '';
  return (
    <ApolloProvider client={clientFor(null)}>
      <Plain>
        <Asked key={slug} slug={slug} />
      </Plain>
    </ApolloProvider>
  );
}

function Asked({ slug }: { slug: string }) {
  const query = useQuery(ApplicationFormDocument, { variables: { slug }, fetchPolicy: 'network-only' });
  return (
    <Answered query={query}>
      {({ applicationForm: form }) => (
        <TimeZoneProvider timeZone={form.timeZone}>
          <Asking slug={slug} form={form} />
        </TimeZoneProvider>
      )}
    </Answered>
  );
}

function Asking({ slug, form }: { slug: string; form: Form }) {
  const words = useMessages(messages);
  const [sent, setSent] = useState<Sent | null>(null);
  const title = words.applyTitle({ association: form.associationName });
  if (!form.isOpen) {
    return (
      <Page title={title} width="reading">
        <Empty title={words.applyClosed}>{words.applyClosedText}</Empty>
      </Page>
    );
  }
  if (sent) return <Sent sent={sent} onAgain={() => setSent(null)} />;
  return (
    <Page title={title} lead={words.applyLead} width="reading">
      <Stack gap={3}>
        {form.intro ? <p>{form.intro}</p> : null}
        <ApplyForm slug={slug} form={form} onSent={setSent} />
      </Stack>
    </Page>
  );
}

function Sent({ sent: { sentTo, shownAt }, onAgain }: { sent: Sent; onAgain: () => void }) {
  const words = useMessages(messages);
  return (
    <Page title={words.sentTitle} width="reading">
      <Stack>
        <p role="status">{words.sentText({ to: sentTo })}</p>
        {shownAt ? (
          <ButtonLink weight="main" to={new URL(shownAt).pathname + new URL(shownAt).search}>
            {words.demoLink}
          </ButtonLink>
        ) : null}
        <div>
          <Button weight="quiet" onClick={onAgain}>
            {words.wrongAddress}
          </Button>
        </div>
      </Stack>
    </Page>
  );
}

import { ApolloProvider, useQuery } from '@apollo/client/react';
import { Button, elsewhere, errorOf, Form, Notice, Page, Section, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../app/answered.js';
import { clientFor } from '../app/client/client.js';
import { useVerb } from '../app/client/use-verb.js';
import { useDraft } from '../app/draft.js';
import { Plain } from '../app/plain.js';
import { ViewerDocument } from '../gql/app.js';
import { CreateAssociationDocument } from '../gql/installation.js';
import { messages } from './messages.js';

const empty = { name: '', slug: '', city: '', givenName: '', familyName: '', email: '' };
interface Made {
  name: string;
  email: string;
  /** In a demonstration, where no mail leaves. */
  invitation: string | null;
}

const shown = ['name', 'slug', 'city', 'chair.givenName', 'chair.familyName', 'chair.email'];

/** Where whoever keeps the installation opens a house to its first chair. */
export function Component() {
  return (
    <ApolloProvider client={clientFor(null)}>
      <Plain>
        <Allowed />
      </Plain>
    </ApolloProvider>
  );
}

function Allowed() {
  const words = useMessages(messages);
  const query = useQuery(ViewerDocument);
  return (
    <Answered query={query}>
      {({ viewer }) =>
        viewer.permissions.includes('installation.manage') ? (
          <Create />
        ) : (
          <Page title={words.forbiddenTitle} lead={words.forbidden} width="reading">
            {null}
          </Page>
        )
      }
    </Answered>
  );
}

function Create() {
  const words = useMessages(messages);
  const { value: draft, change, clear } = useDraft('new-association', empty);
  const [made, setMade] = useState<Made | null>(null);
  const verb = useVerb(CreateAssociationDocument);
  const field = (name: keyof typeof empty, path: string = name) => ({
    value: draft[name],
    onChange: (value: string) => change({ [name]: value }),
    error: errorOf(verb.refusal, path),
    required: true,
  });
  const create = async () => {
    const { givenName, familyName, email, ...association } = draft;
    const said = await verb.run({ input: { ...association, chair: { givenName, familyName, email } } });
    if (!said.done) return;
    clear();
    setMade({ name: association.name, email, invitation: said.result.chairInvitation });
  };
  if (made) {
    return (
      <Page title={words.doneTitle(made)} lead={words.done(made)} width="reading">
        {made.invitation ? (
          <Notice>
            <p>{words.noMail}</p>
            <a href={made.invitation}>{words.follow}</a>
          </Notice>
        ) : null}
        <div>
          <Button onClick={() => setMade(null)}>{words.another}</Button>
        </div>
      </Page>
    );
  }
  return (
    <Page title={words.title} lead={words.lead} width="reading">
      <Form verb={words.create} busy={verb.busy} refusal={elsewhere(verb.refusal, shown)} onSubmit={create}>
        <TextField label={words.name} {...field('name')} />
        <TextField label={words.slug} hint={words.slugHint} {...field('slug')} />
        <TextField label={words.city} {...field('city')} />
        <Section title={words.chairTitle} lead={words.chairLead}>
          <TextField label={words.givenName} {...field('givenName', 'chair.givenName')} />
          <TextField label={words.familyName} {...field('familyName', 'chair.familyName')} />
          <TextField label={words.email} type="email" {...field('email', 'chair.email')} />
        </Section>
      </Form>
    </Page>
  );
}

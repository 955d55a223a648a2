import type { ApolloClient } from '@apollo/client';
import type { Locale } from '@etabli/kernel/locale';
import type { FoundThing } from '../../app/area.js';
import { FindAssembliesDocument } from '../../gql/assemblies.js';
import { messages } from '../shared/messages.js';

/** The few assemblies the words name, each with its state. */
export async function findAssemblies(
  query: string,
  client: ApolloClient,
  locale: Locale,
): Promise<FoundThing[]> {
  const { data } = await client.query({ query: FindAssembliesDocument, variables: { words: query } });
  return (data?.searchAssemblies ?? []).map(({ id, title, state }) => ({
    key: `assembly-${id}`,
    label: title,
    detail: messages[locale][state],
    to: `assemblees/${id}`,
  }));
}

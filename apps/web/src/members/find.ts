import type { ApolloClient } from '@apollo/client';
import type { Locale } from '@etabli/kernel/locale';
import type { FoundThing } from '../app/area.js';
import { FindPeopleDocument, type FindPeopleQuery } from '../gql/members.js';
import { en } from './words/people.en.js';
import { fr } from './words/people.fr.js';

const AT_MOST = 8;
const words = { fr, en };

type Mandate = FindPeopleQuery['peopleList']['items'][number]['mandates'][number];

/** People whose name, number or address is like what was typed; accents and spelling do not matter. */
export async function findPeople(query: string, client: ApolloClient, locale: Locale): Promise<FoundThing[]> {
  const page = { search: query, limit: AT_MOST, offset: 0 };
  const { data } = await client.query({ query: FindPeopleDocument, variables: { page } });
  const roleOf = ({ role, commission }: Mandate) => commission?.name ?? words[locale][role];
  return (data?.peopleList.items ?? []).map(({ id, displayName, mandates }) => {
    const held = mandates.filter(({ state }) => state === 'current').map(roleOf);
    return {
      key: `person-${id}`,
      label: displayName,
      to: `membres/${id}`,
      ...(held.length > 0 ? { detail: held.join(', ') } : {}),
    };
  });
}

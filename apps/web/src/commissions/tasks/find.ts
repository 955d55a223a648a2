import type { ApolloClient } from '@apollo/client';
import type { FoundThing } from '../../app/area.js';
import { FindTasksDocument } from '../../gql/commissions.js';

const AT_MOST = 8;

/** Tasks whose title or details have the words typed, done or not, each on its board. */
export async function findTasks(query: string, client: ApolloClient): Promise<FoundThing[]> {
  const page = { search: query, limit: AT_MOST, offset: 0 };
  const { data } = await client.query({ query: FindTasksDocument, variables: { page } });
  return (data?.tasks.items ?? []).map(({ id, title, commission }) => ({
    key: `task-${id}`,
    label: title,
    detail: commission.name,
    to: `commissions/${commission.id}?tache=${id}`,
  }));
}

import type { ApolloClient } from '@apollo/client';
import { formatDate, type Locale } from '@etabli/kernel/locale';
import type { FoundThing } from '../../app/area.js';
import { DecisionLogDocument } from '../../gql/commissions.js';

const FEW = 5;

/** The few decisions the words name, each with who took it and when. */
export async function findDecisions(
  search: string,
  client: ApolloClient,
  locale: Locale,
): Promise<FoundThing[]> {
  const { data } = await client.query({
    query: DecisionLogDocument,
    variables: { page: { search, limit: FEW } },
  });
  return (data?.decisions.items ?? []).map(({ id, what, by, decidedOn }) => ({
    key: `decision-${id}`,
    label: what,
    detail: [by, formatDate(decidedOn, locale)].filter(Boolean).join(', '),
    to: `decisions?mots=${encodeURIComponent(search)}`,
  }));
}

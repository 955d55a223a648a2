import type { ApolloClient } from '@apollo/client';
import type { Locale } from '@etabli/kernel/locale';
import type { FoundThing } from '../app/area.js';
import { FindQuestionsDocument, SearchEverythingDocument } from '../gql/search.js';
import { answerPath, searchPath } from './paths.js';
import { saidBeside } from './said.js';

/** Few of each kind: the page of the search holds the others. */
const FEW = 4;
/** People have a finder of their own, which tells what they do. */
const ELSEWHERE = 'person';

const all = { fr: 'Voir tout ce qui répond', en: 'See everything that answers' };

/** The set questions that what was typed names, each opening on its answer. */
export async function findQuestions(query: string, client: ApolloClient): Promise<FoundThing[]> {
  const { data } = await client.query({ query: FindQuestionsDocument, variables: { words: query } });
  return (data?.findQuestions ?? []).map(({ questionId, about, sentence }) => ({
    key: `question-${questionId}-${about}`,
    label: sentence,
    to: answerPath(questionId, about),
  }));
}

/** Everything the viewer may read that holds the words, kind by kind, then the page with all of it. */
export async function findEverywhere(
  query: string,
  client: ApolloClient,
  locale: Locale,
): Promise<FoundThing[]> {
  const { data } = await client.query({
    query: SearchEverythingDocument,
    variables: { words: query, kind: null, limit: FEW },
  });
  const groups = (data?.search ?? []).filter(({ kind }) => kind !== ELSEWHERE);
  const things = groups.flatMap(({ kind, label: group, hits }) =>
    hits.map(({ id, title, detail, on, to }) => {
      const said = saidBeside({ title, detail, on }, locale).join(', ');
      return { key: `${kind}-${id}`, label: title, group, to, ...(said ? { detail: said } : {}) };
    }),
  );
  return things.length > 0
    ? [...things, { key: 'everything', label: all[locale], to: searchPath(query) }]
    : [];
}

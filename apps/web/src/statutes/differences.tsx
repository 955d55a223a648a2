import {
  clauseRef,
  describeClause,
  diffStatutes,
  type Statutes,
  type StatutesCatalogue,
  termsOf,
} from '@etabli/membership/rules/statutes';
import { useMessages } from '@etabli/ui';
import { messages } from './messages.js';
import style from './statutes.module.css';

/** A clause that differs between two versions, in words. */
export interface Difference {
  key: string;
  title: string;
  before: string;
  after: string;
  articleBefore?: string | null;
  articleAfter?: string | null;
}

/** What one document changes to another, as the clauses apply: silence reads as what law or usage decides. */
export function differencesIn(catalogue: StatutesCatalogue, before: Statutes, after: Statutes): Difference[] {
  return diffStatutes(before, after).map(({ key }) => {
    const said = (document: Statutes) => describeClause(catalogue, key, termsOf(document)[key]).sentence;
    return {
      key,
      title: catalogue.clauses[key].title,
      before: said(before),
      after: said(after),
      articleBefore: clauseRef(before, key).article,
      articleAfter: clauseRef(after, key).article,
    };
  });
}

/** What a version changes, clause by clause, as sentences. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  return (
    <ul>
      {differences.map((difference) => (
        <OneDifference key={difference.key} difference={difference} />
      ))}
    </ul>
  );
}

function OneDifference({ difference }: { difference: Difference }) {
  const { title, before, after, articleBefore, articleAfter } = difference;
  const words = useMessages(messages);
  const [was, is] = [articleBefore ?? words.noArticle, articleAfter ?? words.noArticle];
  return (
    <li className={style.difference}>
      <strong>{title}</strong>
      {before === after ? (
        <p>{after}</p>
      ) : (
        <dl>
          <dt>{words.before}</dt>
          <dd>
            <del>{before}</del>
          </dd>
          <dt>{words.after}</dt>
          <dd>
            <ins>{after}</ins>
          </dd>
        </dl>
      )}
      {was === is ? null : <p>{words.articleChange({ before: was, after: is })}</p>}
    </li>
  );
}

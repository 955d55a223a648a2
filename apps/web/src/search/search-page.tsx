import { skipToken, useQuery } from '@apollo/client/react';
import { wordsOf } from '@etabli/membership/rules/search';
import { Empty, Link, Page, Section, Skeleton, TextField, useLocale, useMessages } from '@etabli/ui';
import { useDeferredValue } from 'react';
import { useSearchParams } from 'react-router';
import { Failed } from '../app/failed.js';
import { useInside } from '../app/viewer.js';
import { SearchEverythingDocument, type SearchEverythingQuery } from '../gql/search.js';
import { messages } from './messages.js';
import { saidBeside } from './said.js';
import style from './search.module.css';

type Group = SearchEverythingQuery['search'][number];

/** Of each kind at first, and of one kind asked for alone. */
const [FEW, MANY] = [6, 100];

/** One search over everything the viewer may read; the address holds it. */
export function Component() {
  const words = useMessages(messages);
  const [params, setParams] = useSearchParams();
  const typed = params.get('q') ?? '';
  const kind = params.get('sorte');
  const type = (q: string) => setParams(q ? { q } : {}, { replace: true });
  return (
    <Page title={words.title} lead={words.lead} width="reading">
      <TextField
        required
        type="search"
        label={words.words}
        hint={words.wordsHint}
        value={typed}
        onChange={type}
      />
      <Found typed={useDeferredValue(typed)} kind={kind} />
    </Page>
  );
}

function Found({ typed, kind }: { typed: string; kind: string | null }) {
  const words = useMessages(messages);
  const inside = useInside();
  const enough = wordsOf(typed).length > 0;
  const asked = { variables: { words: typed, kind, limit: kind ? MANY : FEW } };
  const query = useQuery(SearchEverythingDocument, enough ? asked : skipToken);
  if (!enough) return <Empty title={words.few}>{words.fewText}</Empty>;
  const groups = (query.data ?? query.previousData)?.search;
  if (query.error && !groups) return <Failed error={query.error} retry={query.refetch} />;
  if (!groups) return <Skeleton lines={6} />;
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return (
    <>
      <p role="status" className={style.soft}>
        {words.found({ total })}
      </p>
      {kind ? (
        <Link to={inside(`recherche?${new URLSearchParams({ q: typed })}`)}>{words.everyKind}</Link>
      ) : null}
      {total === 0 ? <Empty title={words.nothing}>{words.nothingText}</Empty> : null}
      {groups.map((group) => (
        <Kind key={group.kind} group={group} typed={typed} />
      ))}
    </>
  );
}

function Kind({ group: { kind, label, total, hits }, typed }: { group: Group; typed: string }) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const inside = useInside();
  const all = inside(`recherche?${new URLSearchParams({ q: typed, sorte: kind })}`);
  return (
    <Section
      title={words.group({ label, total })}
      actions={
        hits.length < total && hits.length < MANY ? <Link to={all}>{words.all({ total })}</Link> : null
      }
    >
      <ul className={style.hits}>
        {hits.map(({ id, title, detail, excerpt, on, to }) => (
          <li key={id}>
            <Link to={inside(to)}>{title}</Link>
            {excerpt ? <span>{excerpt}</span> : null}
            <span className={style.soft}>{saidBeside({ title, detail, on }, locale).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

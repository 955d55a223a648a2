import { useQuery } from '@apollo/client/react';
import {
  Columns,
  DataList,
  Empty,
  Figure,
  Section,
  SelectField,
  TextField,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useParams, useSearchParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { ElectorateDocument, type ElectorateQuery } from '../../gql/assemblies.js';
import { AssemblyFrame } from '../shared/assembly-frame.js';
import { useNews } from '../shared/use-news.js';
import { useColumns } from './columns.js';
import style from './electorate.module.css';
import { messages } from './messages.js';
import { unpaidByAll } from './unpaid.js';

const PAGE = 50;
const rights: Record<string, boolean> = { oui: true, non: false };

/** Who may vote at an assembly and who may not, with the reason for each. */
export function Component() {
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const votes = rights[params.get('vote') ?? ''] ?? null;
  const page = (offset = 0) => ({ search: params.get('q'), limit: PAGE, offset });
  const query = useQuery(ElectorateDocument, { variables: { id, votes, page: page() } });
  useNews(id, ['Electorate']);
  const more = (offset: number) =>
    query.fetchMore({ variables: { page: page(offset) }, updateQuery: withMore });
  const answer = { data: query.data ?? query.previousData, error: query.error, refetch: query.refetch };
  return (
    <Answered query={answer}>
      {(data) => <Electorate data={data} loading={query.loading} onMore={more} />}
    </Answered>
  );
}

const withMore = (
  before: ElectorateQuery,
  { fetchMoreResult: next }: { fetchMoreResult: ElectorateQuery },
) => {
  const items = [...before.electorate.lines.items, ...next.electorate.lines.items];
  return { ...next, electorate: { ...next.electorate, lines: { ...next.electorate.lines, items } } };
};

interface Props {
  data: ElectorateQuery;
  loading: boolean;
  onMore: (offset: number) => unknown;
}

function Electorate({ data: { assembly, electorate }, loading, onMore }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const columns = useColumns();
  const { lines, exclusions, assemblyOn } = electorate;
  const day = formats.date(assemblyOn, { weekday: true });
  const drawn = assembly.openedAt !== null;
  const founding = assembly.nature === 'constitutive';
  const list = founding ? words.founders : words.list;
  const judged = founding ? words.founding : words.onDay({ assemblyOn: day });
  return (
    <AssemblyFrame
      assembly={assembly}
      page="electorate"
      lead={
        unpaidByAll(electorate) ? words.nobodyPaid({ day: formats.date(assemblyOn) }) : words.lead(electorate)
      }
    >
      <p className={style.soft}>{drawn ? words.drawn({ assemblyOn: day }) : judged}</p>
      {exclusions.length > 0 ? (
        <Section title={words.why}>
          <Columns least={11}>
            {exclusions.map(({ code, count }) => (
              <Figure key={code} value={formats.number(count)} label={words[code]} />
            ))}
          </Columns>
        </Section>
      ) : null}
      <Section title={list}>
        <Filters />
        <DataList
          caption={list}
          rows={lines.items}
          total={lines.total}
          columns={columns}
          rowKey={({ personId }) => personId}
          rowName={({ name }) => name}
          loading={loading}
          onMore={() => onMore(lines.items.length)}
          empty={
            <Empty small title={words.emptyTitle}>
              {words.emptyText}
            </Empty>
          }
        />
      </Section>
    </AssemblyFrame>
  );
}

function Filters() {
  const words = useMessages(messages);
  const [params, setParams] = useSearchParams();
  const change = (key: string, value: string) =>
    setParams(
      (before) => {
        if (value) before.set(key, value);
        else before.delete(key);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <div className={style.filters}>
      <TextField
        required
        type="search"
        label={words.search}
        value={params.get('q') ?? ''}
        onChange={(q) => change('q', q)}
      />
      <SelectField
        required
        label={words.show}
        value={params.get('vote') ?? ''}
        onChange={(vote) => change('vote', vote)}
        options={[
          { value: '', label: words.all },
          { value: 'oui', label: words.voting },
          { value: 'non', label: words.notVoting },
        ]}
      />
    </div>
  );
}

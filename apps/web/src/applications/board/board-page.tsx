import { useQuery } from '@apollo/client/react';
import {
  Button,
  ButtonLink,
  CheckField,
  DataList,
  Empty,
  Link,
  notify,
  Page,
  Row,
  SelectField,
  StateBadge,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useInside, useViewer } from '../../app/viewer.js';
import { type ApplicantFragment, WaitingListPageDocument } from '../../gql/applications.js';
import { usePlaceWords } from '../../places/words.js';
import { messages } from '../messages.js';
import { ApplicationTabs } from '../tabs.js';
import { applicationKinds, applicationStates, stateTones, useAsked } from '../words.js';

const STEP = 50;
/** More side by side are no comparison. */
const MOST_COMPARED = 4;

/** Who waits, in the order that was voted; the names may be left out. */
export function Component() {
  const words = useMessages(messages);
  const { words: places } = usePlaceWords();
  const inside = useInside();
  const [params, setParams] = useSearchParams();
  const [limit, setLimit] = useState(STEP);
  const [compared, setCompared] = useState<ReadonlySet<string>>(new Set());
  const set = (key: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(key, value);
    else next.delete(key);
    setParams(next, { replace: true });
  };
  const kind = applicationKinds.find((each) => each === params.get('genre')) ?? null;
  const state = applicationStates.find((each) => each === params.get('etat')) ?? null;
  const blind = params.get('aveugle') === '1';
  const { data, previousData, loading } = useQuery(WaitingListPageDocument, {
    variables: { kind, state, limit },
    fetchPolicy: 'cache-and-network',
  });
  const list = (data ?? previousData)?.waitingList;
  const chosen = [...compared].slice(0, MOST_COMPARED);
  return (
    <Page title={words.title} lead={words.lead} action={<PublicForm />}>
      <ApplicationTabs current="candidatures" />
      <Row>
        <SelectField
          required
          label={words.kind}
          value={kind ?? ''}
          onChange={(next) => set('genre', next)}
          options={[
            { value: '', label: words.anyKind },
            ...applicationKinds.map((each) => ({ value: each, label: places[`kind_${each}`] })),
          ]}
        />
        <SelectField
          required
          label={words.state}
          value={state ?? ''}
          onChange={(next) => set('etat', next)}
          options={[
            { value: '', label: words.anyState },
            ...applicationStates.map((each) => ({ value: each, label: words[`state_${each}`] })),
          ]}
        />
        <CheckField
          label={words.blind}
          hint={words.blindHint}
          checked={blind}
          onChange={(on) => set('aveugle', on ? '1' : '')}
        />
      </Row>
      <Applicants
        rows={list?.items ?? []}
        total={list?.total ?? 0}
        loading={loading}
        blind={blind}
        filtered={kind !== null || state !== null}
        onMore={() => setLimit(Math.min(200, limit + STEP))}
        selection={{ keys: compared, onChange: setCompared }}
        bulk={
          <ButtonLink
            to={inside(`candidatures/comparer?demandes=${chosen.join(',')}${blind ? '&aveugle=1' : ''}`)}
          >
            {words.compare({ count: chosen.length })}
          </ButtonLink>
        }
      />
    </Page>
  );
}

interface ListProps {
  rows: readonly ApplicantFragment[];
  total: number;
  loading: boolean;
  blind: boolean;
  filtered: boolean;
  onMore: () => void;
  selection: { keys: ReadonlySet<string>; onChange: (keys: ReadonlySet<string>) => void };
  bulk: React.ReactNode;
}

function Applicants({ blind, filtered, ...list }: ListProps) {
  const words = useMessages(messages);
  const { formats } = usePlaceWords();
  const inside = useInside();
  const asked = useAsked();
  const name = (one: ApplicantFragment) => nameOf(one, blind, words);
  return (
    <DataList
      {...list}
      caption={words.title}
      rowKey={({ id }) => id}
      rowName={name}
      empty={
        <Empty title={filtered ? words.noneHere : words.noneTitle}>
          {filtered ? words.noneHereText : words.noneText}
        </Empty>
      }
      columns={[
        {
          key: 'rank',
          label: words.rankColumn,
          numeric: true,
          cell: ({ rank }) => (rank ? formats.number(rank) : '–'),
        },
        {
          key: 'who',
          label: words.who,
          phone: 'title',
          cell: (one) => (
            <Link to={inside(`candidatures/${one.id}${blind ? '?aveugle=1' : ''}`)}>{name(one)}</Link>
          ),
        },
        {
          key: 'state',
          label: words.state,
          cell: ({ state }) => <StateBadge tone={stateTones[state]}>{words[`state_${state}`]}</StateBadge>,
        },
        { key: 'activity', label: words.activityColumn, cell: ({ activity }) => activity },
        { key: 'asks', label: words.asks, cell: asked },
        { key: 'points', label: words.points, numeric: true, cell: ({ points }) => formats.number(points) },
        { key: 'since', label: words.since, cell: ({ appliedOn }) => formats.date(appliedOn) },
      ]}
    />
  );
}

/** What a card is called: a name, or a number that says nothing of who it is. */
export const nameOf = (
  { id, name }: { id: string; name: string },
  blind: boolean,
  words: (typeof messages)['fr'],
): string => (blind ? words.blindName({ number: id.slice(-4).toUpperCase() }) : name);

/** The address to share. */
function PublicForm() {
  const words = useMessages(messages);
  const slug = useViewer().association?.slug ?? '';
  const copy = async () => {
    await navigator.clipboard.writeText(`${location.origin}/candidater/${slug}`);
    notify({ text: words.copied });
  };
  return (
    <Row gap={1}>
      <ButtonLink to={`/candidater/${slug}`}>{words.forForm}</ButtonLink>
      <Button weight="quiet" onClick={() => void copy()}>
        {words.copyLink}
      </Button>
    </Row>
  );
}

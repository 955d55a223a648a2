import { useQuery } from '@apollo/client/react';
import { Button, ButtonLink, CheckField, notify, Page, Row, SelectField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Failed } from '../../app/failed.js';
import { useInside, useViewer } from '../../app/viewer.js';
import { WaitingListPageDocument } from '../../gql/applications.js';
import { PlaceTabs } from '../../places/tabs.js';
import { usePlaceWords } from '../../places/words.js';
import { messages } from '../messages.js';
import { useWaitingNews } from '../use-waiting-news.js';
import { applicationKinds, applicationStates } from '../words.js';
import { Applicants } from './applicants.js';

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
  const { data, previousData, loading, error, refetch } = useQuery(WaitingListPageDocument, {
    variables: { kind, state, limit },
    fetchPolicy: 'cache-and-network',
  });
  useWaitingNews(['WaitingListPage']);
  const list = (data ?? previousData)?.waitingList;
  const chosen = [...compared].slice(0, MOST_COMPARED);
  if (error && !list) return <Failed error={error} retry={refetch} />;
  return (
    <Page title={words.title} lead={words.lead} action={<PublicForm />}>
      <PlaceTabs at="candidatures" />
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

import { useQuery } from '@apollo/client/react';
import { Button, Disclosure, SelectField, Tabs, TextField, useMessages } from '@etabli/ui';
import { useEffect, useState } from 'react';
import { LabelsInUseDocument, type StageHereFragment } from '../../gql/commissions.js';
import { KeptLookings } from './kept-lookings.js';
import { countOf, everything, type Looking } from './looking.js';
import { messages } from './messages.js';
import style from './tasks.module.css';
import type { useLooking } from './use-looking.js';

const PAUSE_MS = 250;

interface Props {
  address: ReturnType<typeof useLooking>;
  stages: readonly StageHereFragment[];
  commissionId: string;
}

/** Board, list or calendar, words looked for, filters: all of it in the address. */
export function Tools({ address, stages, commissionId }: Props) {
  const words = useMessages(messages);
  const { looking, at, change } = address;
  return (
    <div className={style.tools} data-noprint>
      <Tabs
        label={words.views}
        current={at({ view: looking.view })}
        tabs={[
          { to: at({ view: 'board' }), label: words.asBoard },
          {
            to: at({ view: 'list', ...(looking.view === 'board' ? { stage: '' } : {}) }),
            label: words.asList,
          },
          { to: at({ view: 'calendar' }), label: words.asCalendar },
        ]}
      />
      <div className={style.controls}>
        <Search value={looking.search} onChange={(search) => change({ search })} />
        <Disclosure
          face={words.filters({ count: countOf(looking) })}
          className={style.filterButton}
          align="end"
        >
          {() => (
            <>
              <Filters looking={looking} stages={stages} onChange={change} />
              <KeptLookings commissionId={commissionId} looking={looking} />
            </>
          )}
        </Disclosure>
      </div>
    </div>
  );
}

function Filters({
  looking,
  stages,
  onChange,
}: {
  looking: Looking;
  stages: readonly StageHereFragment[];
  onChange: (changes: Partial<Looking>) => void;
}) {
  const words = useMessages(messages);
  const { data } = useQuery(LabelsInUseDocument);
  const named = (all: string, items: readonly { id: string; name: string }[]) => [
    { value: '', label: all },
    ...items.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className={style.filters}>
      <SelectField
        required
        label={words.who}
        value={looking.who}
        onChange={(who) => onChange({ who: who as Looking['who'] })}
        options={[
          { value: '', label: words.anyone },
          { value: 'mine', label: words.mine },
          { value: 'free', label: words.free },
        ]}
      />
      <SelectField
        required
        label={words.due}
        value={looking.due}
        onChange={(due) => onChange({ due: due as Looking['due'] })}
        options={[
          { value: '', label: words.anyDay },
          { value: 'late', label: words.late },
          { value: 'week', label: words.week },
          { value: 'none', label: words.undated },
        ]}
      />
      <SelectField
        required
        label={words.label}
        value={looking.label}
        onChange={(label) => onChange({ label })}
        options={named(words.anyLabel, data?.labels ?? [])}
      />
      {looking.view === 'list' ? (
        <SelectField
          required
          label={words.stage}
          value={looking.stage}
          onChange={(stage) => onChange({ stage })}
          options={named(words.anyStage, stages)}
        />
      ) : null}
      <Button
        weight="quiet"
        onClick={() => onChange({ ...everything, view: looking.view, search: looking.search })}
      >
        {words.clear}
      </Button>
    </div>
  );
}

/** Types at the speed of the hand, asks at the speed of the server. */
function Search({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const words = useMessages(messages);
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when the typing pauses, not when the page renders
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed.trimStart()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return <TextField required type="search" label={words.search} value={typed} onChange={setTyped} />;
}

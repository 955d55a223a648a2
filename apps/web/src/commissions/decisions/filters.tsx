import { useQuery } from '@apollo/client/react';
import { CheckField, Columns, SelectField, Stack, TextField, useMessages, useWide } from '@etabli/ui';
import { useState } from 'react';
import { CommissionsDocument } from '../../gql/commissions.js';
import { messages as meetingWords } from '../meetings/messages.js';
import { messages } from './messages.js';
import type { useFilters } from './use-filters.js';

const methods = ['consent', 'hands', 'judgment', 'advice', 'choice', 'lead'] as const;

interface Props {
  filters: ReturnType<typeof useFilters>;
}

/** The words one looks for, then what narrows them: folded on a phone, so that what is found is in sight. */
export function Filters({ filters }: Props) {
  const words = useMessages(messages);
  const wide = useWide();
  const { value, change, narrowing } = filters;
  const [unfolded] = useState(narrowing > 0);
  return (
    <>
      <TextField
        required
        type="search"
        label={words.search}
        hint={words.searchHint}
        value={value.mots}
        onChange={(mots) => change('mots', mots)}
      />
      {wide ? (
        <Narrowing filters={filters} />
      ) : (
        <details open={unfolded}>
          <summary>{words.filters({ count: narrowing })}</summary>
          <Stack>
            <Narrowing filters={filters} />
          </Stack>
        </details>
      )}
    </>
  );
}

function Narrowing({ filters: { value, change } }: Props) {
  const words = useMessages(messages);
  const meeting = useMessages(meetingWords);
  const { data } = useQuery(CommissionsDocument);
  const commissions = (data?.commissions ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Columns least={12}>
        <SelectField
          required
          label={words.commission}
          options={[{ value: '', label: words.everyone }, ...commissions]}
          value={value.commission}
          onChange={(next) => change('commission', next)}
        />
        <SelectField
          required
          label={words.source}
          options={(['', 'commission', 'assembly'] as const).map((each) => ({
            value: each,
            label: words[`source_${each}`],
          }))}
          value={value.source}
          onChange={(next) => change('source', next)}
        />
        <SelectField
          required
          label={words.method}
          options={[
            { value: '', label: words.anyMethod },
            ...methods.map((each) => ({ value: each, label: meeting[`method_${each}`] })),
          ]}
          value={value.methode}
          onChange={(next) => change('methode', next)}
        />
      </Columns>
      <CheckField
        label={words.inForce}
        checked={value.vigueur === '1'}
        onChange={(checked) => change('vigueur', checked ? '1' : '')}
      />
      <CheckField
        label={words.toReview}
        checked={value.revoir === '1'}
        onChange={(checked) => change('revoir', checked ? '1' : '')}
      />
    </>
  );
}

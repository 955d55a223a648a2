import { useQuery } from '@apollo/client/react';
import { Button, DataList, Empty, Link, Page, Row, SelectField, StateBadge, TextField } from '@etabli/ui';
import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Failed } from '../../app/failed.js';
import { useCan, useInside } from '../../app/viewer.js';
import { type ContractState, ContractsPageDocument } from '../../gql/contracts.js';
import { PlaceTabs } from '../../places/tabs.js';
import style from '../contracts.module.css';
import { contractTones, insuranceTones, useContractWords } from '../words.js';
import { DraftDialog } from './draft-dialog.js';

const STEP = 50;
const states: ContractState[] = ['draft', 'sent', 'signed', 'in_force', 'notice', 'ended', 'abandoned'];

/** Every contract, where it stands and whether its occupant is insured. */
export function Component() {
  const { words, formats, date } = useContractWords();
  const inside = useInside();
  const keeps = useCan()('contracts.write');
  const [params, setParams] = useSearchParams();
  const [drafting, setDrafting] = useState(false);
  const [limit, setLimit] = useState(STEP);
  const [typed, state, sort] = ['mots', 'etat', 'tri'].map((key) => params.get(key) ?? '') as [
    string,
    string,
    string,
  ];
  const set = (key: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(key, value);
    else next.delete(key);
    setParams(next, { replace: true });
  };
  const asked = states.find((one) => one === state) ?? null;
  const page = { search: useDeferredValue(typed), state: asked, sort: sort || null, limit, offset: 0 };
  const { data, previousData, loading, error, refetch } = useQuery(ContractsPageDocument, {
    variables: { page },
  });
  const list = (data ?? previousData)?.contracts;
  if (error && !list) return <Failed error={error} retry={refetch} />;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      action={
        keeps ? (
          <Button weight="main" onClick={() => setDrafting(true)}>
            {words.draft}
          </Button>
        ) : null
      }
    >
      <PlaceTabs at="contrats" />
      <Row>
        <TextField
          required
          type="search"
          label={words.search}
          value={typed}
          onChange={(next) => set('mots', next)}
        />
        <SelectField
          required
          label={words.state}
          value={asked ?? ''}
          onChange={(next) => set('etat', next)}
          options={[
            { value: '', label: words.anyState },
            ...states.map((one) => ({ value: one, label: words[`is_${one}`] })),
          ]}
        />
      </Row>
      <DataList
        caption={words.title}
        rows={list?.items ?? []}
        total={list?.total ?? 0}
        loading={loading}
        rowKey={({ id }) => id}
        rowName={({ person }) => person.displayName}
        empty={<Empty title={words.none}>{words.noneText}</Empty>}
        sorting={{
          by: sort.replace(/^-/, ''),
          descending: sort.startsWith('-'),
          onChange: (by, descending) => set('tri', `${descending ? '-' : ''}${by}`),
        }}
        onMore={() => setLimit(Math.min(200, limit + STEP))}
        columns={[
          {
            key: 'person',
            label: words.occupant,
            phone: 'title',
            sortable: true,
            cell: ({ id, person }) => <Link to={inside(`contrats/${id}`)}>{person.displayName}</Link>,
          },
          { key: 'place', label: words.place, sortable: true, cell: ({ place }) => place.name },
          {
            key: 'state',
            label: words.state,
            cell: (one) => (
              <span className={style.line}>
                <StateBadge tone={contractTones[one.state]}>{words[`is_${one.state}`]}</StateBadge>
              </span>
            ),
          },
          { key: 'start', label: words.startsOn, sortable: true, cell: ({ startsOn }) => date(startsOn) },
          {
            key: 'end',
            label: words.lastDay,
            sortable: true,
            cell: ({ lastDay }) => date(lastDay) ?? words.noEnd,
          },
          {
            key: 'monthly',
            label: words.monthly,
            numeric: true,
            cell: (one) => formats.money(one.monthlyCents),
          },
          {
            key: 'insurance',
            label: words.insurance,
            cell: ({ insuranceState, state }) =>
              ['in_force', 'notice', 'signed'].includes(state) ? (
                <StateBadge tone={insuranceTones[insuranceState]}>
                  {words[`insurance_${insuranceState}`]}
                </StateBadge>
              ) : null,
          },
        ]}
      />
      {drafting ? <DraftDialog onClose={() => setDrafting(false)} /> : null}
    </Page>
  );
}

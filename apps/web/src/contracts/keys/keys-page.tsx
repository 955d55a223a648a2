import { useQuery } from '@apollo/client/react';
import { Button, DataList, Empty, Link, Page, Row, SelectField, StateBadge, TextField } from '@etabli/ui';
import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Failed } from '../../app/failed.js';
import { useCan, useInside } from '../../app/viewer.js';
import { HouseKeysDocument, type KeyState } from '../../gql/contracts.js';
import { PlaceTabs } from '../../places/tabs.js';
import { keyTones, useContractWords } from '../words.js';
import { EnterKeyDialog } from './enter-key-dialog.js';
import { KeyMenu } from './key-menu.js';

const STEP = 50;
const states: KeyState[] = ['given', 'kept', 'suspended', 'lost'];

/** The register of keys and badges: who has which, since when. */
export function Component() {
  const { words, date } = useContractWords();
  const inside = useInside();
  const keeps = useCan()('contracts.write');
  const [params, setParams] = useSearchParams();
  const [entering, setEntering] = useState(false);
  const [limit, setLimit] = useState(STEP);
  const [typed, state] = [params.get('mots') ?? '', params.get('etat') ?? ''];
  const set = (key: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(key, value);
    else next.delete(key);
    setParams(next, { replace: true });
  };
  const asked = states.find((one) => one === state) ?? null;
  const page = { search: useDeferredValue(typed), state: asked, limit, offset: 0 };
  const { data, previousData, loading, error, refetch } = useQuery(HouseKeysDocument, {
    variables: { page },
  });
  const list = (data ?? previousData)?.houseKeys;
  if (error && !list) return <Failed error={error} retry={refetch} />;
  return (
    <Page
      title={words.keys}
      lead={words.keysLead}
      action={
        keeps ? (
          <Button weight="main" onClick={() => setEntering(true)}>
            {words.enterKey}
          </Button>
        ) : null
      }
    >
      <PlaceTabs at="contrats/cles" />
      <Row>
        <TextField
          required
          type="search"
          label={words.searchKey}
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
            ...states.map((one) => ({ value: one, label: words[`key_${one}`] })),
          ]}
        />
      </Row>
      <DataList
        caption={words.keys}
        rows={list?.items ?? []}
        total={list?.total ?? 0}
        loading={loading}
        rowKey={({ id }) => id}
        rowName={({ kind, name }) => words[`named_${kind}`]({ name })}
        empty={<Empty title={words.noKeyYet}>{words.noKeyYetText}</Empty>}
        onMore={() => setLimit(Math.min(200, limit + STEP))}
        actions={keeps ? (key) => <KeyMenu houseKey={key} /> : undefined}
        columns={[
          {
            key: 'name',
            label: words.key,
            phone: 'title',
            cell: ({ id, kind, name }) => (
              <Link to={inside(`contrats/cles/${id}`)}>{words[`named_${kind}`]({ name })}</Link>
            ),
          },
          { key: 'opens', label: words.opens, cell: ({ opens }) => opens },
          {
            key: 'state',
            label: words.state,
            cell: (one) => <StateBadge tone={keyTones[one.state]}>{words[`key_${one.state}`]}</StateBadge>,
          },
          {
            key: 'holder',
            label: words.holder,
            cell: ({ holder, contractId }) =>
              holder ? (
                <Link to={inside(contractId ? `contrats/${contractId}` : `membres/${holder.id}`)}>
                  {holder.displayName}
                </Link>
              ) : null,
          },
          { key: 'since', label: words.sinceDay, cell: ({ since, holder }) => (holder ? date(since) : null) },
        ]}
      />
      {entering ? <EnterKeyDialog onClose={() => setEntering(false)} /> : null}
    </Page>
  );
}

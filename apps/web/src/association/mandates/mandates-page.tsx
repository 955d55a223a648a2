import { useQuery } from '@apollo/client/react';
import { boardRoles, type MandateRole } from '@etabli/access';
import { type Column, DataList, Empty, PersonChip, SelectField, useFormats, useMessages } from '@etabli/ui';
import { useSearchParams } from 'react-router';
import { appendPage } from '../../app/client/cache.js';
import { Failed } from '../../app/failed.js';
import { useInside } from '../../app/viewer.js';
import {
  type MandateState,
  MandatesOverviewDocument,
  type MandatesOverviewQuery,
} from '../../gql/association.js';
import { useRoleName } from '../../members/words/roles.js';
import style from '../association.module.css';
import { messages } from '../messages.js';
import { SettingsPage } from '../settings-page.js';

type Mandate = MandatesOverviewQuery['mandates']['items'][number];

const PAGE = 50;
/** Roles one looks at together. */
const families: Record<string, MandateRole[]> = {
  direction: [...boardRoles, 'coordinator', 'auditor'] as MandateRole[],
  commissions: ['commission_lead', 'commission_member'],
  residents: ['resident'],
  tous: [],
};

const states = ['current', 'upcoming', 'past'] as const satisfies readonly MandateState[];

/** Who holds which role, now, soon or before. */
export function Component() {
  const words = useMessages(messages);
  const columns = useColumns();
  const [params, setParams] = useSearchParams();
  const state = states.find((known) => known === params.get('etat')) ?? 'current';
  const family = params.get('roles') ?? 'direction';
  const roles = families[family] ?? [];
  const asked = (offset = 0) => ({
    page: { limit: PAGE, offset },
    filter: { state, roles: roles.length > 0 ? roles : null },
  });
  const narrow = (changes: Record<string, string>) =>
    setParams({ roles: family, etat: state, ...changes }, { replace: true, preventScrollReset: true });
  const query = useQuery(MandatesOverviewDocument, { variables: asked() });
  const shown = query.data ?? query.previousData;
  if (query.error && !shown) return <Failed error={query.error} retry={query.refetch} />;
  const rows = shown?.mandates.items ?? [];
  return (
    <SettingsPage at="mandats" lead={words.mandatesLead}>
      <div className={style.pair}>
        <SelectField
          required
          label={words.whichRoles}
          options={[
            { value: 'direction', label: words.boardRoles },
            { value: 'commissions', label: words.commissionRoles },
            { value: 'residents', label: words.residents },
            { value: 'tous', label: words.allRoles },
          ]}
          value={family}
          onChange={(chosen) => narrow({ roles: chosen })}
        />
        <SelectField
          required
          label={words.state}
          options={states.map((value) => ({ value, label: words[value] }))}
          value={state}
          onChange={(etat) => narrow({ etat })}
        />
      </div>
      <DataList
        caption={words.mandates}
        rows={rows}
        total={shown?.mandates.total ?? 0}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ person }) => person.displayName}
        loading={query.loading}
        onMore={() => query.fetchMore({ variables: asked(rows.length), updateQuery: appendPage('mandates') })}
        empty={<Empty title={words.noMandatesTitle}>{words.noMandatesText}</Empty>}
      />
    </SettingsPage>
  );
}

function useColumns(): Column<Mandate>[] {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const roleName = useRoleName();
  return [
    {
      key: 'person',
      label: words.holder,
      phone: 'title',
      cell: ({ person }) => <PersonChip name={person.displayName} to={inside(`membres/${person.id}`)} />,
    },
    { key: 'role', label: words.role, cell: (mandate) => roleName(mandate) },
    {
      key: 'period',
      label: words.period,
      cell: ({ startsOn, endsOn }) =>
        words.since({ from: formats.date(startsOn), until: endsOn ? formats.date(endsOn) : null }),
    },
    { key: 'decidedBy', label: words.decidedBy, cell: ({ decidedBy }) => decidedBy },
  ];
}

import { useQuery } from '@apollo/client/react';
import { Button, Menu, type MenuItem, notify, StateBadge, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  ArchiveFieldDocument,
  FieldsDocument,
  type FieldsQuery,
  ReorderFieldsDocument,
} from '../../gql/association.js';
import { Only } from '../../members/words/only.js';
import style from '../association.module.css';
import { messages } from '../messages.js';
import { SettingsPage } from '../settings-page.js';
import { FieldDialog } from './field-dialog.js';
import { swapped } from './swapped.js';

export type Field = FieldsQuery['customFields'][number];

/** What the association asks of its people besides what everybody asks. */
export const Component = () => (
  <Only permission="settings.write">
    <FieldsPage />
  </Only>
);

function FieldsPage() {
  const words = useMessages(messages);
  const query = useQuery(FieldsDocument);
  const [open, setOpen] = useState<Field | 'new' | null>(null);
  return (
    <SettingsPage
      at="champs"
      lead={words.fieldsLead}
      action={
        <Button weight="main" onClick={() => setOpen('new')}>
          {words.addField}
        </Button>
      }
    >
      <Answered query={query}>
        {({ customFields }) => <Fields fields={customFields} onChange={setOpen} />}
      </Answered>
      {open ? <FieldDialog field={open === 'new' ? null : open} onClose={() => setOpen(null)} /> : null}
    </SettingsPage>
  );
}

function Fields({ fields, onChange }: { fields: readonly Field[]; onChange: (field: Field) => void }) {
  const words = useMessages(messages);
  const reordering = useVerb(ReorderFieldsDocument, { refetch: ['Fields'] });
  const asked = fields.filter(({ archivedAt }) => !archivedAt);
  const archived = fields.filter(({ archivedAt }) => archivedAt);
  const ids = asked.map(({ id }) => id);
  const move = (at: number, by: -1 | 1): MenuItem[] =>
    at + by < 0 || at + by >= ids.length
      ? []
      : [
          {
            label: by < 0 ? words.moveUp : words.moveDown,
            onPick: () => void reordering.tell({ ids: swapped(ids, at, at + by) }),
          },
        ];
  return (
    <>
      {fields.length === 0 ? <p>{words.noFields}</p> : null}
      <ul className={style.rows}>
        {asked.map((field, at) => (
          <Line
            key={field.id}
            field={field}
            moves={[...move(at, -1), ...move(at, 1)]}
            onChange={() => onChange(field)}
          />
        ))}
        {archived.map((field) => (
          <Line key={field.id} field={field} />
        ))}
      </ul>
    </>
  );
}

function Line({ field, moves = [], onChange }: { field: Field; moves?: MenuItem[]; onChange?: () => void }) {
  const words = useMessages(messages);
  const verb = useVerb(ArchiveFieldDocument, { refetch: ['Fields'] });
  const { id, label, kind, options, selfService, archivedAt } = field;
  const archive = async () => {
    const said = await verb.tell({ id });
    if (said.done) notify({ text: words.fieldArchived({ name: label }) });
  };
  return (
    <li>
      <span>
        <strong>{label}</strong>
        <small>
          {words[`kind${kind}`]}
          {options.length > 0 ? ` (${options.join(', ')})` : ''},{' '}
          {selfService ? words.bySelf : words.byKeepers}
        </small>
        {archivedAt ? <StateBadge tone="closed">{words.archivedField}</StateBadge> : null}
      </span>
      {onChange ? (
        <Menu
          compact
          label={words.actionsOn({ name: label })}
          items={[
            { label: words.change, onPick: onChange },
            ...moves,
            { label: words.archive, danger: true, onPick: archive },
          ]}
        />
      ) : null}
    </li>
  );
}

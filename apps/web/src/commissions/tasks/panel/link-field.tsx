import type { Permission } from '@etabli/access';
import { type LinkedTo, linkKinds } from '@etabli/commissions/rules/task-links';
import { Disclosure, SelectField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useCan } from '../../../app/viewer.js';
import type { TaskLinkInput } from '../../../gql/commissions.js';
import { messages } from '../messages.js';
import style from '../tasks.module.css';
import { FoundPicker } from './found-picker.js';

/** Who may look for what a task is about, the most usual first. */
const needs: [LinkedTo, Permission][] = [
  ['personId', 'members.directory'],
  ['placeId', 'places.read'],
  ['dueId', 'treasury.read'],
  ['expenseId', 'treasury.read'],
  ['assemblyId', 'assembly.read'],
  ['agendaItemId', 'assembly.read'],
  ['commissionId', 'commissions.read'],
];

/** Says what a task is about: which kind of thing, then a few words of it. */
export function LinkField({ onLink }: { onLink: (to: TaskLinkInput) => void }) {
  const words = useMessages(messages);
  const can = useCan();
  const offered = needs.filter(([, permission]) => can(permission)).map(([to]) => to);
  const [to, setTo] = useState<LinkedTo>(offered[0] ?? 'personId');
  if (offered.length === 0) return null;
  return (
    <Disclosure face={words.linkTo} className={style.filterButton}>
      {(close) => (
        <div className={style.filters}>
          <SelectField
            required
            label={words.linkKind}
            value={to}
            onChange={(chosen) => setTo(chosen as LinkedTo)}
            options={offered.map((each) => ({ value: each, label: words[`link_${each}`] }))}
          />
          <FoundPicker
            key={to}
            kind={linkKinds[to]}
            label={words.linkWhich}
            hint={words[`linkHint_${to}`]}
            none={words.linkNone}
            onPick={(id) => {
              close();
              onLink({ [to]: id });
            }}
          />
        </div>
      )}
    </Disclosure>
  );
}

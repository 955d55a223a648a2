import { Button, Menu, Section, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useCan } from '../../app/viewer.js';
import { useRoleName } from '../words/roles.js';
import { EndMandateDialog } from './dialogs/end-dialogs.js';
import { MandateDialog } from './dialogs/mandate-dialog.js';
import { CancelMandateDialog } from './dialogs/reason-dialogs.js';
import { messages } from './messages.js';
import style from './person.module.css';
import type { Person } from './person-view.js';

export type Mandate = Person['mandates'][number];
type Open = { kind: 'grant' } | { kind: 'end' | 'cancel'; of: Mandate };

/** What a person holds, will hold and has held. */
export function Mandates({ person }: { person: Person }) {
  const words = useMessages(messages);
  const permitted = useCan();
  const [open, setOpen] = useState<Open | null>(null);
  const { can } = abilities(person.viewerCan);
  const standing = person.mandates.filter(({ state }) => state === 'current' || state === 'upcoming');
  const over = person.mandates.filter((mandate) => !standing.includes(mandate));
  const close = () => setOpen(null);
  const line = (mandate: Mandate) => (
    <MandateLine key={mandate.id} mandate={mandate} onOpen={(kind) => setOpen({ kind, of: mandate })} />
  );
  return (
    <Section
      title={words.mandates}
      actions={
        permitted('mandates.grant') && can('grantMandate') ? (
          <Button onClick={() => setOpen({ kind: 'grant' })}>{words.grant}</Button>
        ) : null
      }
    >
      {standing.length > 0 ? (
        <ul className={style.rows}>{standing.map(line)}</ul>
      ) : (
        <p className={style.soft}>{words.noMandates}</p>
      )}
      {over.length > 0 ? (
        <details className={style.fold}>
          <summary>{words.pastMandates({ count: over.length })}</summary>
          <ul className={style.rows}>{over.map(line)}</ul>
        </details>
      ) : null}
      {open?.kind === 'grant' ? <MandateDialog person={person} onClose={close} /> : null}
      {open?.kind === 'end' ? <EndMandateDialog mandate={open.of} onClose={close} /> : null}
      {open?.kind === 'cancel' ? <CancelMandateDialog mandate={open.of} onClose={close} /> : null}
    </Section>
  );
}

function MandateLine({ mandate, onOpen }: { mandate: Mandate; onOpen: (kind: 'end' | 'cancel') => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const roleName = useRoleName();
  const permitted = useCan();
  const { startsOn, endsOn, decidedBy, state, endings, viewerCan } = mandate;
  const { why } = abilities(viewerCan);
  const standing = state === 'current' || state === 'upcoming';
  const offered = standing && permitted('mandates.grant');
  return (
    <li>
      <span>
        <strong className={state === 'cancelled' ? style.struck : undefined}>{roleName(mandate)}</strong>
        <span>
          {words.period({ from: formats.date(startsOn), until: endsOn ? formats.date(endsOn) : null })}
        </span>
        <small>{words.decidedBy({ act: decidedBy })}</small>
        {endings.map(({ reason }) => (
          <small key={reason}>{reason}</small>
        ))}
        {state === 'upcoming' ? <StateBadge tone="waiting">{words.upcoming}</StateBadge> : null}
        {state === 'cancelled' ? <StateBadge tone="refused">{words.cancelled}</StateBadge> : null}
      </span>
      {offered ? (
        <Menu
          compact
          label={words.actionsOn({ what: roleName(mandate) })}
          items={[
            { label: words.endMandate, reason: why('end'), onPick: () => onOpen('end') },
            {
              label: words.cancelMandate,
              danger: true,
              reason: why('cancel'),
              onPick: () => onOpen('cancel'),
            },
          ]}
        />
      ) : null}
    </li>
  );
}

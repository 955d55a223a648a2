import { Button, Empty, notify, Section, StateBadge, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan } from '../../app/viewer.js';
import { EndTreasuryAccessDocument } from '../../gql/treasury.js';
import style from './handover.module.css';
import type { Standing } from './handover-page.js';
import { type Account, KeyDialog } from './key-dialog.js';
import { messages } from './messages.js';
import { SEEN } from './seen.js';

interface Props {
  accesses: Standing['accesses'];
  accounts: readonly Account[];
}

/** Where the keys are: which pages of which bank, who may sign, where the box is. */
export function Keys({ accesses, accounts }: Props) {
  const words = useMessages(messages);
  const writes = useCan()('treasury.write');
  const [adding, setAdding] = useState(false);
  const add = writes ? <Button onClick={() => setAdding(true)}>{words.addKey}</Button> : null;
  return (
    <Section title={words.keysTitle} lead={words.keysLead} actions={accesses.length > 0 ? add : null}>
      {accesses.length === 0 ? (
        <Empty small title={words.noKeysTitle} action={add}>
          {words.noKeysText}
        </Empty>
      ) : null}
      <ul className={style.list}>
        {accesses.map((access) => (
          <KeyLine key={access.id} access={access} writes={writes} />
        ))}
      </ul>
      {adding ? <KeyDialog accounts={accounts} onClose={() => setAdding(false)} /> : null}
    </Section>
  );
}

function KeyLine({ access, writes }: { access: Standing['accesses'][number]; writes: boolean }) {
  const words = useMessages(messages);
  const verb = useVerb(EndTreasuryAccessDocument, { refetch: SEEN });
  const { id, kind, title, place, account, holder } = access;
  const end = async () => {
    if (!(await verb.tell({ id, ended: true })).done) return;
    notify({ text: words.keyEnded, undo: () => void verb.tell({ id, ended: false }) });
  };
  return (
    <li>
      <span className={style.what}>
        <StateBadge tone="going">{words[`kind_${kind}`]}</StateBadge>
        <strong>{title}</strong>
        <span className={style.soft}>
          {[holder?.displayName, account?.name, place].filter(Boolean).join(' · ')}
        </span>
      </span>
      {writes ? (
        <Button weight="quiet" busy={verb.busy} onClick={() => void end()}>
          {words.endKey}
          <span className="unseen">{words.of({ what: title })}</span>
        </Button>
      ) : null}
    </li>
  );
}

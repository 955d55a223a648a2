import { Button, Link, Section, StateBadge, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useCan, useInside } from '../../app/viewer.js';
import type { MatchingQuery } from '../../gql/treasury.js';
import { AsideDialog } from './aside-dialog.js';
import { BankSide, besides } from './bank-side.js';
import style from './matching.module.css';
import { messages } from './messages.js';

type Page = MatchingQuery['bankMatching'];
export type HeldLine = Page['held'][number];

/** What is not in euros: shown with the reason why nothing is proposed, where it is written instead, and then by what. */
export function Held({ held, heldCount }: Pick<Page, 'held' | 'heldCount'>) {
  const words = useMessages(messages);
  const inside = useInside();
  const writes = useCan()('treasury.write');
  const [telling, setTelling] = useState<HeldLine | null>(null);
  if (heldCount === 0) return null;
  return (
    <Section title={words.heldTitle({ count: heldCount })}>
      <p>
        {words.heldLead} <Link to={inside('tresorerie/ecritures')}>{words.heldWrite}</Link>
      </p>
      <ul className={style.lines}>
        {held.map((line) => (
          <One key={line.id} line={line} onTell={writes ? () => setTelling(line) : null} />
        ))}
      </ul>
      {heldCount > held.length ? (
        <p className={style.soft}>{words.heldShown({ shown: held.length })}</p>
      ) : null}
      {telling ? <AsideDialog line={telling} onClose={() => setTelling(null)} /> : null}
    </Section>
  );
}

function One({ line, onTell }: { line: HeldLine; onTell: (() => void) | null }) {
  const words = useMessages(messages);
  return (
    <li className={style.pair}>
      <BankSide line={line}>{besides(line)}</BankSide>
      <div className={style.what}>
        <StateBadge tone="draft">{words.held}</StateBadge>
        <p className={style.soft}>{line.why}</p>
        {onTell ? (
          <p className={style.actions}>
            <Button aria-label={words.heldTellOf({ label: line.label })} onClick={onTell}>
              {words.heldTell}
            </Button>
          </p>
        ) : null}
      </div>
    </li>
  );
}

import { Link, Section, useFormats, useMessages } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import style from './handover.module.css';
import type { Standing } from './handover-page.js';
import { messages } from './messages.js';

const WAYS = {
  unpaid: 'tresorerie/impayes',
  lines: 'tresorerie/rapprochement',
  held: 'tresorerie/releves',
  approvals: 'tresorerie/depenses',
  toPay: 'tresorerie/depenses',
  plans: 'tresorerie/impayes',
  proposals: 'tresorerie/relances',
  batches: 'tresorerie/prelevements',
  mandates: 'tresorerie/mandats',
  cheques: 'tresorerie/cheques',
  cash: 'tresorerie/caisse',
  months: 'tresorerie/mois',
} as const;

/** What is not finished, each behind its page. */
export function OpenMatters({ open, title }: { open: Standing['open']; title?: string }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  return (
    <Section title={title ?? words.openTitle}>
      {open.length === 0 ? <p className={style.soft}>{words.nothingOpen}</p> : null}
      <ul className={style.list}>
        {open.map(({ key, count, cents }) => (
          <li key={key}>
            <span className={style.what}>
              <Link to={inside(WAYS[key])}>{key === 'cash' ? words.cash : words[key]({ count })}</Link>
            </span>
            {cents === null ? null : <span className={style.amount}>{formats.money(cents)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { Link, Section, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import type { MatchingQuery } from '../../gql/treasury.js';
import style from './matching.module.css';
import { messages } from './messages.js';

type Page = MatchingQuery['bankMatching'];

/** What is not in euros: shown with the reason why nothing is proposed, and where it is written instead. */
export function Held({ held, heldCount }: Pick<Page, 'held' | 'heldCount'>) {
  const words = useMessages(messages);
  const inside = useInside();
  if (heldCount === 0) return null;
  return (
    <Section title={words.heldTitle({ count: heldCount })}>
      <p>
        {words.heldLead} <Link to={inside('tresorerie/ecritures')}>{words.heldWrite}</Link>
      </p>
      <ul className={style.lines}>
        {held.map((line) => (
          <One key={line.id} line={line} />
        ))}
      </ul>
      {heldCount > held.length ? (
        <p className={style.soft}>{words.heldShown({ shown: held.length })}</p>
      ) : null}
    </Section>
  );
}

function One({ line }: { line: Page['held'][number] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <li className={style.pair}>
      <div className={style.bank}>
        <p className={style.head}>
          <span>{formats.date(line.bookedOn)}</span>
          <span className={style.amount}>{formats.money(line.amountCents, line.currency)}</span>
        </p>
        <p className={style.label}>{line.label}</p>
        <p className={style.soft}>
          {[line.counterparty, line.remittance, line.account].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className={style.what}>
        <StateBadge tone="draft">{words.held}</StateBadge>
        <p className={style.soft}>{line.why}</p>
      </div>
    </li>
  );
}

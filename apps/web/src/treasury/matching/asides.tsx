import { Button, Section, useFormats, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import type { MatchingQuery } from '../../gql/treasury.js';
import { BankSide } from './bank-side.js';
import style from './matching.module.css';
import { messages } from './messages.js';
import { useAsides } from './use-asides.js';

type Aside = MatchingQuery['linesAside'][number];

/** Lines in another currency that wait no more, and why; each goes back in one press. */
export function Asides({ asides }: { asides: readonly Aside[] }) {
  const words = useMessages(messages);
  if (asides.length === 0) return null;
  return (
    <Section title={words.asideTitle}>
      <ul className={style.lines}>
        {asides.map((aside) => (
          <One key={aside.id} aside={aside} />
        ))}
      </ul>
    </Section>
  );
}

function One({ aside: { id, line, entry, reason, recordedBy, recordedAt, viewerCan } }: { aside: Aside }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { back, busy } = useAsides();
  const name = recordedBy?.displayName ?? '—';
  return (
    <li className={style.pair}>
      <BankSide line={line}>{words.by({ name, when: formats.instant(recordedAt) })}</BankSide>
      <div className={style.what}>
        <p>{entry ? words.asideTold({ number: String(entry.number), label: entry.label }) : reason}</p>
        {abilities(viewerCan).can('undo') ? (
          <p className={style.actions}>
            <Button
              weight="quiet"
              busy={busy}
              aria-label={words.asideBackOf({ label: line.label })}
              onClick={() => void back(id)}
            >
              {words.asideBack}
            </Button>
          </p>
        ) : null}
      </div>
    </li>
  );
}

import { Button, Section, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import type { MatchingQuery } from '../../gql/treasury.js';
import { BankSide } from './bank-side.js';
import style from './matching.module.css';
import { messages } from './messages.js';
import { Parts } from './parts.js';
import { useMatching } from './use-matching.js';

type Match = MatchingQuery['bankMatching']['latest'][number];

/** What was matched last, by whom; each is undone in one press. */
export function Latest({ matches }: { matches: readonly Match[] }) {
  const words = useMessages(messages);
  if (matches.length === 0) return null;
  return (
    <Section title={words.latest}>
      <ul className={style.lines}>
        {matches.map((match) => (
          <One key={match.id} match={match} />
        ))}
      </ul>
    </Section>
  );
}

function One({ match: { id, line, parts, recordedBy, recordedAt, undoneAt, viewerCan } }: { match: Match }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { undo, busy } = useMatching();
  const name = recordedBy?.displayName ?? '—';
  return (
    <li className={style.pair}>
      <BankSide line={line}>{words.by({ name, when: formats.instant(recordedAt) })}</BankSide>
      <div className={style.what}>
        {undoneAt ? <StateBadge tone="closed">{words.wasUndone}</StateBadge> : <Parts parts={parts} />}
        {abilities(viewerCan).can('undo') ? (
          <p className={style.actions}>
            <Button
              weight="quiet"
              busy={busy}
              aria-label={words.undoOf({ label: line.label })}
              onClick={() => void undo(id)}
            >
              {words.undo}
            </Button>
          </p>
        ) : null}
      </div>
    </li>
  );
}

import { useFormats, useMessages } from '@etabli/ui';
import style from './charters.module.css';
import { messages } from './messages.js';
import { type Charter, useTerms } from './terms.js';

/** Every version of a charter, latest first, with what each changed; nothing while there is only one. */
export function History({ charters }: { charters: readonly Charter[] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  if (charters.length < 2) return null;
  return (
    <details>
      <summary>{words.history({ count: charters.length })}</summary>
      {charters.map((charter, at) => (
        <div key={charter.id} className={style.version}>
          <strong>{words.version({ number: charter.number })}</strong>
          <p className={style.soft}>
            {words.by({ decision: charter.decision, on: formats.date(charter.decidedOn) })}
          </p>
          <Changes charter={charter} before={charters[at + 1]} />
        </div>
      ))}
    </details>
  );
}

function Changes({ charter, before }: { charter: Charter; before: Charter | undefined }) {
  const words = useMessages(messages);
  const { label, said } = useTerms();
  if (!before) return <p>{words.first}</p>;
  if (charter.changed.length === 0) return <p>{words.same}</p>;
  return (
    <dl className={style.notes}>
      {charter.changed.map((field) => (
        <div key={field}>
          <dt>{label(field)}</dt>
          <dd className={style.said}>
            {words.before} : {said(before, field) || words.nothing}
          </dd>
          <dd className={style.said}>
            {words.after} : {said(charter, field) || words.nothing}
          </dd>
        </div>
      ))}
    </dl>
  );
}

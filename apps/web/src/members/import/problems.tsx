import { useQuery } from '@apollo/client/react';
import { Button, CheckField, Section, StateBadge, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { ImportProblemsDocument } from '../../gql/members.js';
import style from './import.module.css';
import { messages } from './messages.js';
import { useMorePages } from './more-pages.js';
import { askedOf } from './work.js';
import type { StepProps } from './work-on-file.js';

/** Everything to say about the lines, in the order of the file. */
export function Problems({ fileId, work, preview }: StepProps) {
  const words = useMessages(messages);
  const [onlyErrors, setOnlyErrors] = useState(false);
  const level = onlyErrors ? ('error' as const) : null;
  const query = useQuery(ImportProblemsDocument, {
    variables: { ...askedOf(fileId, work), level, offset: 0 },
    fetchPolicy: 'network-only',
  });
  const { items, total, more } = useMorePages(
    (query.data ?? query.previousData)?.previewImport.problems,
    async (offset) => (await query.fetchMore({ variables: { offset } })).data?.previewImport.problems,
  );
  const { errors, warnings } = preview.counts;
  return (
    <Section title={words.problems({ total: errors + warnings })} lead={words.problemsLead}>
      {errors > 0 ? (
        <CheckField label={words.onlyErrors} checked={onlyErrors} onChange={setOnlyErrors} />
      ) : null}
      {errors + warnings === 0 ? <p>{words.noProblems}</p> : null}
      <ul className={style.problems}>
        {items.map(({ line, column, level: of, sentence }) => (
          <li key={`${line}${column}${sentence}`}>
            <StateBadge tone={of === 'error' ? 'refused' : 'waiting'}>
              {of === 'error' ? words.error : words.warning}
            </StateBadge>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
      {items.length < total ? <MoreButton onMore={more} /> : null}
    </Section>
  );
}

/** « Voir plus », under a list of the preview. */
export function MoreButton({ onMore }: { onMore: () => void }) {
  const words = useMessages(messages);
  return (
    <div>
      <Button onClick={onMore}>{words.more}</Button>
    </div>
  );
}

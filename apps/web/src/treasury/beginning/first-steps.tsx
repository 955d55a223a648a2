import { useQuery } from '@apollo/client/react';
import { ButtonLink, Section, StateBadge, useMessages } from '@etabli/ui';
import { useCan, useInside } from '../../app/viewer.js';
import { TreasuryBeginningDocument } from '../../gql/treasury.js';
import style from '../months/months.module.css';
import { messages } from './messages.js';
import { firstSteps } from './steps.js';

const WAYS = {
  opening: 'tresorerie/emmenager',
  bank: 'tresorerie/releves',
  prices: 'tresorerie/cotisations',
  statement: 'tresorerie/releves/importer',
} as const;

/** What to do first in a house whose treasury has not begun; nothing once it runs. */
export function FirstSteps() {
  const words = useMessages(messages);
  const inside = useInside();
  const { data } = useQuery(TreasuryBeginningDocument, { fetchPolicy: 'cache-and-network' });
  if (!useCan()('treasury.write') || !data) return null;
  const steps = firstSteps({
    opening: data.movingIn.opening !== null && data.movingIn.opening !== undefined,
    ...{ accounts: data.bankAccounts.length, statements: data.bankAccounts.some(({ balance }) => balance) },
    ...{ schedules: data.feeSchedules.length, monthDone: data.monthsDone.some(({ doneAt }) => doneAt) },
  });
  if (steps.length === 0) return null;
  const next = steps.find(({ done }) => !done)?.key;
  return (
    <Section title={words.title} lead={words.lead}>
      <ol className={style.points}>
        {steps.map(({ key, done }) => (
          <li key={key}>
            <StateBadge tone={done ? 'done' : 'waiting'}>{done ? words.done : words.toDo}</StateBadge>
            <span className={style.what}>
              <strong>{words[key]}</strong>
              {done ? null : <span className={style.soft}>{words[`${key}Text`]}</span>}
            </span>
            {done ? null : (
              <ButtonLink weight={key === next ? undefined : 'quiet'} to={inside(WAYS[key])}>
                {words[`${key}Act`]}
              </ButtonLink>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

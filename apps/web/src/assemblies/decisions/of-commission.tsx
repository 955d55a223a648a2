import { useQuery } from '@apollo/client/react';
import { Link, Section, useMessages } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import { CommissionFollowUpsDocument } from '../../gql/assemblies.js';
import { assemblyPath } from '../shared/paths.js';
import style from './decisions.module.css';
import { FollowUp } from './follow-up.js';
import { messages } from './messages.js';

/** What assemblies entrusted to a commission and is still to be carried out; nothing when there is nothing. */
export function DecisionsOfCommission({ commissionId }: { commissionId: string }) {
  const words = useMessages(messages);
  const inside = useInside();
  const { data } = useQuery(CommissionFollowUpsDocument, { variables: { commissionId } });
  const followUps = data?.commissionFollowUps ?? [];
  if (followUps.length === 0) return null;
  return (
    <Section title={words.ofCommission}>
      <ul className={style.list}>
        {followUps.map((followUp) => (
          <li key={followUp.id}>
            <Link to={inside(assemblyPath(followUp.assemblyId))}>{followUp.item.title}</Link>
            <FollowUp item={followUp.item} followUp={followUp} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

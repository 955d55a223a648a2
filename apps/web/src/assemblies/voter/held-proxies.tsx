import { PersonChip, Section, useMessages } from '@etabli/ui';
import type { MyProxyFragment } from '../../gql/assemblies.js';
import { Asked } from '../instructions/asked.js';
import { messages } from './messages.js';
import style from './voter.module.css';

interface Props {
  proxies: readonly MyProxyFragment[];
  /** The viewer and the organisations they vote for. */
  mine: readonly string[];
  /** The assembly has not begun: who will be there is not known. */
  ahead: boolean;
}

/** The people for whom one votes, each with where their proxy stands. */
export function HeldProxies({ proxies, mine, ahead }: Props) {
  const words = useMessages(messages);
  const held = proxies.filter(
    ({ holder, standing }) => holder && mine.includes(holder.id) && standing !== 'revoked',
  );
  if (held.length === 0) return null;
  return (
    <Section title={words.held} level={3}>
      <ul className={style.held}>
        {held.map(({ id, giver, sentence, standing, instructions }) => (
          <li key={id}>
            <PersonChip
              name={giver.displayName}
              detail={ahead && standing === 'waiting' ? words.waitsForYou : sentence}
            />
            <Asked instructions={instructions} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

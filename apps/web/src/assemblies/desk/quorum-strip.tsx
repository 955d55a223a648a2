import { useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import type { AssemblyNature } from '../../gql/assemblies.js';
import { QuorumLines } from '../shared/quorum-lines.js';
import style from './desk.module.css';
import type { DeskRoll } from './desk-page.js';
import { messages } from './messages.js';

interface Props {
  nature: AssemblyNature;
  roll: DeskRoll;
  children?: ReactNode;
}

/** The quorum, always in sight while one receives people: its figure, its bar, what it means. */
export function QuorumStrip({ nature, roll, children }: Props) {
  const words = useMessages(messages);
  const { present, remote, represented, inRoom } = roll;
  return (
    <QuorumLines nature={nature} quorums={roll.quorums}>
      <p className={style.soft}>
        {words.inRoom({
          present: present.electors,
          remote: remote.electors,
          represented: represented.electors,
          voices: inRoom.voices,
        })}
      </p>
      {children}
    </QuorumLines>
  );
}

import { useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import { QuorumLines } from '../shared/quorum-lines.js';
import style from './desk.module.css';
import type { DeskRoll } from './desk-page.js';
import { messages } from './messages.js';

/** The quorum, always in sight while one receives people: its figure, its bar, what it means. */
export function QuorumStrip({ roll, children }: { roll: DeskRoll; children?: ReactNode }) {
  const words = useMessages(messages);
  const { present, remote, represented, inRoom } = roll;
  return (
    <QuorumLines quorums={roll.quorums}>
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

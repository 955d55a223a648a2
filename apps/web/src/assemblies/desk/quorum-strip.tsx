import { StateBadge, useFormats, useMessages } from '@etabli/ui';
import type { CSSProperties, ReactNode } from 'react';
import { messages as shared } from '../shared/messages.js';
import style from './desk.module.css';
import type { DeskRoll } from './desk-page.js';
import { messages } from './messages.js';

/** The quorum, always in sight while one receives people: its figure, its bar, what it means. */
export function QuorumStrip({ roll, children }: { roll: DeskRoll; children?: ReactNode }) {
  const words = useMessages(messages);
  const { present, remote, represented, inRoom } = roll;
  return (
    <div className={style.strip}>
      {roll.quorums.map((quorum) => (
        <OneQuorum key={quorum.kind} quorum={quorum} several={roll.quorums.length > 1} />
      ))}
      <p className={style.soft}>
        {words.inRoom({
          present: present.electors,
          remote: remote.electors,
          represented: represented.electors,
          voices: inRoom.voices,
        })}
      </p>
      {children}
    </div>
  );
}

function OneQuorum({ quorum, several }: { quorum: DeskRoll['quorums'][number]; several: boolean }) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  const formats = useFormats();
  const { kind, base, counted, required, reached, missing, sentence } = quorum;
  const share = (value: number) => `${base > 0 ? Math.min(100, (value / base) * 100) : 0}%`;
  const place = { '--fill': share(counted), '--mark': share(required) } as CSSProperties;
  return (
    <div className={style.quorum} style={place} data-reached={reached || undefined}>
      <div className={style.quorumHead}>
        <strong className={style.figure}>
          {formats.number(counted)}
          <small> / {formats.number(required)}</small>
        </strong>
        <span>
          {several ? <span className={style.soft}>{names.quorumOf({ kind })} </span> : null}
          <StateBadge tone={reached ? 'done' : 'waiting'}>
            {reached ? words.reached : words.missing({ missing })}
          </StateBadge>
        </span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the meter element cannot carry the mark of a threshold */}
      <div
        role="meter"
        aria-label={several ? names.quorumOf({ kind }) : names.quorum}
        aria-valuenow={counted}
        aria-valuemin={0}
        aria-valuemax={base}
        aria-valuetext={sentence}
        className={style.bar}
      >
        <span className={style.fill} />
        <span className={style.mark} />
      </div>
    </div>
  );
}

import { gaugePlaces, StateBadge, useFormats, useMessages } from '@etabli/ui';
import type { CSSProperties, ReactNode } from 'react';
import type { AssemblyNature } from '../../gql/assemblies.js';
import { messages } from './messages.js';
import style from './quorum-lines.module.css';

interface Quorum {
  kind: 'ordinary' | 'extraordinary';
  base: number;
  counted: number;
  required: number;
  reached: boolean;
  sentence: string;
}

interface Props {
  nature: AssemblyNature;
  quorums: readonly Quorum[];
  children?: ReactNode;
}

/** Each quorum in a line, always in sight at the head of a page; more about the room goes under them. */
export const QuorumLines = ({ nature, quorums, children }: Props) => (
  <div className={style.strip}>
    {quorums.map((quorum) => (
      <QuorumLine
        key={quorum.kind}
        quorum={quorum}
        several={quorums.length > 1}
        founding={nature === 'constitutive'}
      />
    ))}
    {children}
  </div>
);

/** Its figure, its bar, what it means. */
function QuorumLine({ quorum, several, founding }: { quorum: Quorum; several: boolean; founding: boolean }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { kind, base, counted, required, reached, sentence } = quorum;
  const { fill, mark } = gaugePlaces(counted, base, required);
  const place = { '--fill': fill, '--mark': mark } as CSSProperties;
  return (
    <div className={style.quorum} style={place} data-reached={reached || undefined}>
      <div className={style.quorumHead}>
        <strong className={style.figure}>
          {formats.number(counted)} <small>{words.outOf({ base, required })}</small>
        </strong>
        <span>
          {several ? <span className={style.soft}>{words.quorumOf({ kind })} </span> : null}
          <StateBadge tone={reached ? 'done' : 'waiting'}>
            {reached
              ? words.reached({ required, founding })
              : words.missing({ missing: required - counted, founding })}
          </StateBadge>
        </span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the meter element cannot carry the mark of a threshold */}
      <div
        role="meter"
        aria-label={words.gauge({ kind, required, several, founding })}
        aria-valuenow={counted}
        aria-valuemin={0}
        aria-valuemax={Math.max(base, required)}
        aria-valuetext={sentence}
        className={style.bar}
      >
        <span className={style.fill} />
        <span className={style.mark} />
      </div>
    </div>
  );
}

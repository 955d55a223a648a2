import { Button, StateBadge, useMessages } from '@etabli/ui';
import type { KeyboardEvent, Ref } from 'react';
import { BankSide, besides } from './bank-side.js';
import type { Line } from './lines.js';
import style from './matching.module.css';
import { messages } from './messages.js';
import { Parts } from './parts.js';

interface Props {
  ref: Ref<HTMLLIElement>;
  line: Line;
  /** Which proposal is chosen. */
  rank: number;
  reachable: boolean;
  writes: boolean;
  onPress: (event: KeyboardEvent) => void;
  onChoose: (rank: number) => void;
  onMatch: () => void;
  onByHand: () => void;
}

const tones = { certain: 'done', likely: 'waiting', none: 'draft' } as const;

/** A line of the bank on the left, what it is on the right, joined by why. */
export function Pair({ ref, line, rank, reachable, writes, onPress, onChoose, onMatch, onByHand }: Props) {
  const words = useMessages(messages);
  const { certainty, proposals } = line;
  return (
    <li
      ref={ref}
      className={style.pair}
      tabIndex={reachable ? 0 : -1}
      onKeyDown={onPress}
      data-certainty={certainty}
    >
      <BankSide line={line}>{besides(line)}</BankSide>
      <div className={style.what}>
        <StateBadge tone={tones[certainty]}>{words[certainty]}</StateBadge>
        {proposals.length === 0 ? <p className={style.soft}>{words.nothingFits}</p> : null}
        <Proposals line={line} rank={rank} onChoose={onChoose} />
        {writes ? (
          <p className={style.actions}>
            {proposals.length > 0 ? <Button onClick={onMatch}>{words.accept}</Button> : null}
            <Button weight={proposals.length > 0 ? 'quiet' : 'plain'} onClick={onByHand}>
              {words.choose}
            </Button>
          </p>
        ) : null}
      </div>
    </li>
  );
}

/** The one thing a line is, or the candidates it has. */
function Proposals({ line, rank, onChoose }: Pick<Props, 'line' | 'rank' | 'onChoose'>) {
  const words = useMessages(messages);
  const [only, another] = line.proposals;
  if (!only) return null;
  if (!another) return <Proposal proposal={only} />;
  return (
    <fieldset className={style.candidates}>
      <legend className="unseen">{words.candidates}</legend>
      {line.proposals.map((proposal, index) => (
        <label key={proposal.key} className={style.candidate} data-chosen={index === rank || undefined}>
          <input type="radio" name={line.id} checked={index === rank} onChange={() => onChoose(index)} />
          <Proposal proposal={proposal} />
        </label>
      ))}
    </fieldset>
  );
}

const Proposal = ({ proposal }: { proposal: Line['proposals'][number] }) => (
  <div>
    <Parts parts={proposal.parts} />
    {proposal.reasons.map((reason) => (
      <p key={reason} className={style.reason}>
        {reason}
      </p>
    ))}
  </div>
);

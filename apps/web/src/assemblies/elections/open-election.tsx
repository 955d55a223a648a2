import { Button, Row, SelectField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { OpenElectionVoteDocument, type TieRule, type VoteMethod } from '../../gql/assemblies.js';
import type { ItemProps } from '../console/item-view.js';
import { settled } from '../shared/results.js';
import style from './elections.module.css';
import { messages } from './messages.js';

const isTieRule = (value: string): value is TieRule =>
  value === 'lot' || value === 'elder' || value === 'younger';

/** Opens the first vote of an election, or the one its last result asks for, in one press. */
export function OpenElection({ item }: Pick<ItemProps, 'item'>) {
  const words = useMessages(messages);
  const [tie, setTie] = useState('');
  const verb = useVerb(OpenElectionVoteDocument, { refetch: ['Console'] });
  const last = settled(item.votes)?.result?.election;
  const tieBallot = last?.next === 'second_ballot';
  const open = (method: VoteMethod) =>
    void verb.tell({ itemId: item.id, method, tieRule: tieBallot && isTieRule(tie) ? tie : null });
  const label = (method: VoteMethod): string => {
    if (last) return method === 'secret' ? words.nextSecret({ tieBallot }) : words.nextNamed({ tieBallot });
    return method === 'secret' ? words.openSecret : words.openNamed;
  };
  const methods = (item.ballot?.methods ?? [])
    .filter((method) => method !== 'hands')
    .sort((a, b) => Number(b === 'secret') - Number(a === 'secret'));
  const ordered = item.election?.method === 'schulze' || item.election?.method === 'stv';
  return (
    <>
      <p className={style.soft}>{ordered ? words.phonesOnly : words.paperToo}</p>
      {tieBallot && last.tieBallot ? (
        <SelectField
          label={words.tieRule}
          options={[
            { value: '', label: words.tieAgain },
            { value: 'lot', label: words.tieLot },
            { value: 'elder', label: words.tieElder },
            { value: 'younger', label: words.tieYounger },
          ]}
          value={tie}
          onChange={setTie}
        />
      ) : null}
      <Row>
        {methods.map((method, index) => (
          <Button
            key={method}
            large
            weight={index === 0 ? 'main' : 'plain'}
            busy={verb.busy}
            onClick={() => open(method)}
          >
            {label(method)}
          </Button>
        ))}
      </Row>
    </>
  );
}

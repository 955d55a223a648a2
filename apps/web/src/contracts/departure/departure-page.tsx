import { useQuery } from '@apollo/client/react';
import { Page, StateBadge } from '@etabli/ui';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { useInside } from '../../app/viewer.js';
import { OneContractDocument } from '../../gql/contracts.js';
import { type Contract, contractTones, useContractWords } from '../words.js';
import style from './departure.module.css';
import { StepAction } from './step-action.js';

/** Somebody leaves: notice, inspection, deposit, keys, the place free again, the next one: one chain, one next action. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(OneContractDocument, { variables: { id } });
  return (
    <Answered query={query}>{({ contract }) => <Chain key={contract.id} contract={contract} />}</Answered>
  );
}

const marks = { done: '✓', next: '→', waits: '', none: '–' } as const;

function Chain({ contract }: { contract: Contract }) {
  const { words, date } = useContractWords();
  const inside = useInside();
  const { id, person, place, lastDay, state, departure } = contract;
  const lead = lastDay ? words.leavesOn({ place: place.name, on: date(lastDay) ?? '' }) : place.name;
  return (
    <Page
      width="reading"
      title={words.departureOf({ name: person.displayName })}
      lead={lead}
      back={{ to: inside(`contrats/${id}`), label: words.contractOf({ name: person.displayName }) }}
      state={<StateBadge tone={contractTones[state]}>{words[`is_${state}`]}</StateBadge>}
    >
      <ol className={style.chain} aria-label={words.departure}>
        {departure.map((step) => (
          <li
            key={step.kind}
            data-state={step.state}
            aria-current={step.state === 'next' ? 'step' : undefined}
          >
            <span className={style.mark} aria-hidden>
              {marks[step.state]}
            </span>
            <div className={style.body}>
              <h2>{words[`chain_${step.kind}`]}</h2>
              <p>{words[`chain_${step.kind}_${step.state}`]({ on: date(step.on), place: place.name })}</p>
              {step.paidOtherwise && step.state === 'done' ? <p>{words.paidOtherwise}</p> : null}
              <StepAction contract={contract} step={step} />
            </div>
          </li>
        ))}
      </ol>
    </Page>
  );
}

import { useQuery } from '@apollo/client/react';
import { ButtonLink, Notice, Page, Section, StateBadge } from '@etabli/ui';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { useInside } from '../../app/viewer.js';
import { OneContractDocument } from '../../gql/contracts.js';
import style from '../contracts.module.css';
import { type Contract, contractTones, useContractWords } from '../words.js';
import { Agreed } from './agreed.js';
import { Deposit } from './deposit.js';
import { Inspections } from './inspections.js';
import { Insurance } from './insurance.js';
import { ContractKeys } from './keys.js';
import { NextStep } from './next-step.js';
import { Papers } from './papers.js';
import { Story } from './story.js';

/** One contract: what is agreed, what is missing, and its one next step. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(OneContractDocument, { variables: { id } });
  return (
    <Answered query={query}>{({ contract }) => <Known key={contract.id} contract={contract} />}</Answered>
  );
}

function Known({ contract }: { contract: Contract }) {
  const { words } = useContractWords();
  const inside = useInside();
  const { person, place, kind, state } = contract;
  return (
    <Page
      title={words.contractOf({ name: person.displayName })}
      lead={`${place.name}, ${words[`kind_${kind}`]}`}
      back={{ to: inside('contrats'), label: words.title }}
      state={<StateBadge tone={contractTones[state]}>{words[`is_${state}`]}</StateBadge>}
      action={<NextStep contract={contract} />}
    >
      <Traps contract={contract} />
      <div className={style.columns}>
        <div>
          <Agreed contract={contract} />
          <Papers contract={contract} />
          <Story contract={contract} />
        </div>
        <div>
          {state === 'draft' || state === 'sent' || state === 'abandoned' ? null : (
            <>
              <Insurance contract={contract} />
              <ContractKeys contract={contract} />
              <Inspections contract={contract} />
              <Deposit contract={contract} />
              <Departure contract={contract} />
            </>
          )}
        </div>
      </div>
    </Page>
  );
}

/** What the law says of it, before it is sent; and the days to remember afterwards. */
function Traps({ contract: { traps, alarms, state } }: { contract: Contract }) {
  const { words, date } = useContractWords();
  const shown = state === 'draft' ? traps : [];
  if (shown.length === 0 && alarms.length === 0) return null;
  return (
    <Notice tone={shown.some(({ grade }) => grade === 'stops') ? 'waiting' : 'info'}>
      {shown.map(({ code, sentence }) => (
        <p key={code}>{sentence}</p>
      ))}
      {alarms.length > 0 ? (
        <p>{words.alarms({ days: alarms.map(({ on }) => date(on) ?? '').join(' · ') })}</p>
      ) : null}
    </Notice>
  );
}

function Departure({ contract: { id, state } }: { contract: Contract }) {
  const { words } = useContractWords();
  const inside = useInside();
  if (state === 'notice' || state === 'ended') return null;
  return (
    <Section title={words.departure} lead={words.departureLead}>
      <div>
        <ButtonLink to={inside(`contrats/${id}/depart`)}>{words.prepareDeparture}</ButtonLink>
      </div>
    </Section>
  );
}

import { useQuery } from '@apollo/client/react';
import { Button, Empty, Page, Section, StateBadge } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { MyContractsDocument } from '../../gql/contracts.js';
import { PlaceTabs } from '../../places/tabs.js';
import { AgreedFacts } from '../contract/agreed.js';
import { Deposit } from '../contract/deposit.js';
import { Inspections } from '../contract/inspections.js';
import { Insurance } from '../contract/insurance.js';
import { ContractKeys } from '../contract/keys.js';
import { Sign } from '../contract/next-step.js';
import { Papers } from '../contract/papers.js';
import { Story } from '../contract/story.js';
import style from '../contracts.module.css';
import { NoticeDialog } from '../departure/notice-dialog.js';
import { type Contract, contractTones, useContractWords } from '../words.js';

/** What a resident has agreed with the house: to read, to sign, to leave. */
export function Component() {
  const { words } = useContractWords();
  const query = useQuery(MyContractsDocument);
  return (
    <Answered query={query}>
      {({ myContracts }) => {
        const [current] = myContracts;
        return (
          <Page
            title={words.mine}
            lead={words.mineLead}
            action={
              current && abilities(current.viewerCan).can('signForOccupant') ? (
                <Sign contract={current} party="occupant" />
              ) : null
            }
          >
            <PlaceTabs at="mon-contrat" />
            {myContracts.length === 0 ? <None /> : null}
            {myContracts.map((contract) => (
              <Mine key={contract.id} contract={contract} />
            ))}
          </Page>
        );
      }}
    </Answered>
  );
}

function None() {
  const { words } = useContractWords();
  return <Empty title={words.noneOfMine}>{words.noneOfMineText}</Empty>;
}

function Mine({ contract }: { contract: Contract }) {
  const { words, date } = useContractWords();
  const [leaving, setLeaving] = useState(false);
  const { can } = abilities(contract.viewerCan);
  const { state, place, kind, lastDay } = contract;
  const binding = state !== 'sent';
  return (
    <Section
      title={place.name}
      lead={words[`kind_${kind}`]}
      actions={<StateBadge tone={contractTones[state]}>{words[`is_${state}`]}</StateBadge>}
    >
      {state === 'notice' ? <p>{words.youLeaveOn({ on: date(lastDay) ?? '' })}</p> : null}
      <div className={style.columns}>
        <div>
          <AgreedFacts contract={contract} />
          <Papers contract={contract} />
          {can('giveNotice') ? (
            <div>
              <Button onClick={() => setLeaving(true)}>{words.giveMyNotice}</Button>
            </div>
          ) : null}
        </div>
        {binding ? (
          <div>
            <Insurance contract={contract} />
            <ContractKeys contract={contract} />
            <Inspections contract={contract} />
            <Deposit contract={contract} />
            <Story contract={contract} />
          </div>
        ) : null}
      </div>
      {leaving ? <NoticeDialog contract={contract} onClose={() => setLeaving(false)} /> : null}
    </Section>
  );
}

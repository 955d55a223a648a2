import { Button, Facts, Menu, Section } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useCan } from '../../app/viewer.js';
import { type Contract, useContractWords } from '../words.js';
import { AbandonDialog } from './abandon-dialog.js';
import { AmendDialog } from './amend-dialog.js';
import { ContractForm } from './contract-form.js';
import { IndexDialog } from './index-dialog.js';
import { useRecall } from './recall.js';

type Open = 'revise' | 'amend' | 'index' | 'abandon' | null;

/** What is agreed, and what may be done about it. */
export function Agreed({ contract }: { contract: Contract }) {
  const { words } = useContractWords();
  const keeps = useCan()('contracts.write');
  const [open, setOpen] = useState<Open>(null);
  const { can } = abilities(contract.viewerCan);
  const close = () => setOpen(null);
  const recall = useRecall(contract);
  const items = [
    ...(can('amend') ? [{ label: words.amend, onPick: () => setOpen('amend') }] : []),
    ...(can('applyIndex') ? [{ label: words.applyIndex, onPick: () => setOpen('index') }] : []),
    ...(can('recall') ? [recall] : []),
    ...(can('abandon') ? [{ label: words.abandon, danger: true, onPick: () => setOpen('abandon') }] : []),
  ];
  return (
    <Section
      title={words.agreed}
      actions={
        keeps ? (
          <>
            {can('revise') ? <Button onClick={() => setOpen('revise')}>{words.revise}</Button> : null}
            <Menu label={words.more} items={items} />
          </>
        ) : null
      }
    >
      <AgreedFacts contract={contract} />
      {open === 'revise' ? <ContractForm contract={contract} onClose={close} /> : null}
      {open === 'amend' ? <AmendDialog contract={contract} onClose={close} /> : null}
      {open === 'index' ? <IndexDialog contract={contract} onClose={close} /> : null}
      {open === 'abandon' ? <AbandonDialog contract={contract} onClose={close} /> : null}
    </Section>
  );
}

/** What is agreed, a word and its value a line. */
export function AgreedFacts({ contract }: { contract: Contract }) {
  const { words, formats, date, notice } = useContractWords();
  const { terms } = contract;
  const index = terms.index && terms.indexHundredths;
  return (
    <Facts
      facts={[
        { label: words.kind, value: words[`kind_${contract.kind}`] },
        { label: words.startsOn, value: date(contract.startsOn) },
        { label: words.lastDay, value: date(contract.lastDay) ?? words.noEnd },
        { label: words.monthly, value: formats.money(contract.monthlyCents) },
        { label: words.deposit, value: contract.depositCents ? formats.money(contract.depositCents) : null },
        { label: words.notice, value: notice(contract) },
        { label: words.reason, value: terms.reason },
        { label: words.headTitle, value: terms.headTitle },
        { label: words.index, value: index ? `${terms.index} ${formats.number(index / 100)}` : null },
        { label: words.use, value: terms.use },
        { label: words.access, value: terms.access },
        { label: words.charges, value: terms.charges },
        { label: words.byLaws, value: terms.byLaws },
      ]}
    />
  );
}

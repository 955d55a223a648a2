import { Button, Section, StateBadge } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { ReadInsuranceCertificateDocument } from '../../gql/contracts.js';
import style from '../contracts.module.css';
import { PaperButton } from '../paper-button.js';
import { type Contract, insuranceTones, useContractWords } from '../words.js';
import { InsuranceDialog } from './insurance-dialog.js';

/** The certificates, the one that counts first; without one, no key. */
export function Insurance({ contract }: { contract: Contract }) {
  const { words, date } = useContractWords();
  const [open, setOpen] = useState(false);
  const read = useVerb(ReadInsuranceCertificateDocument);
  const { insuranceState: state, certificates, viewerCan } = contract;
  return (
    <Section
      title={words.insurance}
      actions={
        abilities(viewerCan).can('insure') ? (
          <Button onClick={() => setOpen(true)}>{words.handIn}</Button>
        ) : null
      }
    >
      <div>
        <StateBadge tone={insuranceTones[state]}>{words[`insurance_${state}`]}</StateBadge>
      </div>
      {state === 'valid' ? null : <p className={style.soft}>{words.insuranceWhy}</p>}
      <ul className={style.list}>
        {certificates.map(({ id, insurer, startsOn, expiresOn, hasFile }) => (
          <li key={id}>
            <div>
              {insurer}
              <div className={style.soft}>
                {words.fromTo({ from: date(startsOn) ?? '', to: date(expiresOn) ?? '' })}
              </div>
            </div>
            {hasFile ? <PaperButton label={words.seeCertificate} make={() => read.tell({ id })} /> : null}
          </li>
        ))}
      </ul>
      {open ? <InsuranceDialog contractId={contract.id} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}

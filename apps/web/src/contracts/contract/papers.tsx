import { Button, notify, Section } from '@etabli/ui';
import { useRef } from 'react';
import { abilities } from '../../app/abilities.js';
import { useHandOver } from '../../app/client/use-hand-over.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  MakeContractPaperDocument,
  ReadContractScanDocument,
  UploadSignedContractDocument,
} from '../../gql/contracts.js';
import style from '../contracts.module.css';
import { PaperButton } from '../paper-button.js';
import { refreshed } from '../refresh.js';
import { Hands } from '../signing/hands.js';
import { type Contract, useContractWords } from '../words.js';

/** The text that was or will be signed, and its amendments, each as PDF. */
export function Papers({ contract }: { contract: Contract }) {
  const { words, date, formats } = useContractWords();
  const make = useVerb(MakeContractPaperDocument);
  const scan = useVerb(ReadContractScanDocument);
  const signed = contract.versions.filter(({ signatures }) => signatures.length > 0);
  const shown = contract.versions.filter(
    (version) =>
      signed.includes(version) || version.cause === 'indexation' || version.id === contract.latest.id,
  );
  return (
    <Section title={words.papers} actions={<UploadSigned contract={contract} />}>
      <ul className={style.list}>
        {shown.map((version) => (
          <li key={version.id}>
            <div>
              {version.cause === 'draft' ? version.title : words[`cause_${version.cause}`]}
              <div className={style.soft}>
                {[
                  words.from({ on: date(version.fromDay) ?? '' }),
                  formats.money(version.monthlyCents),
                  version.reason,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
            <PaperButton
              label={words.makePaper}
              make={() => make.tell({ id: contract.id, number: version.number })}
            />
            {version.signatures.some(({ hasScan }) => hasScan) ? (
              <PaperButton
                label={words.seeScan}
                make={() => scan.tell({ id: contract.id, number: version.number })}
              />
            ) : null}
            <Hands hands={version.signatures} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The paper both signed by hand, as it was scanned or photographed. */
function UploadSigned({ contract }: { contract: Contract }) {
  const { words } = useContractWords();
  const handOver = useHandOver();
  const chooser = useRef<HTMLInputElement>(null);
  const verb = useVerb(UploadSignedContractDocument, { refetch: refreshed });
  if (!abilities(contract.viewerCan).can('uploadSigned')) return null;
  const take = async (file: File | undefined) => {
    if (!file) return;
    const received = await handOver(file);
    if (!received) return;
    if ((await verb.tell({ id: contract.id, fileId: received.id })).done) notify({ text: words.signedNow });
  };
  return (
    <>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".pdf,.png,.jpg,.jpeg,.webp"
        aria-label={words.uploadSigned}
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          // The same file may be chosen again after it did not arrive.
          event.currentTarget.value = '';
        }}
      />
      <Button busy={verb.busy} onClick={() => chooser.current?.click()}>
        {words.uploadSigned}
      </Button>
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import { Empty, useFormats, useMessages } from '@etabli/ui';
import { useEffect, useRef } from 'react';
import { Answered } from '../../app/answered.js';
import { qrPath } from '../../app/qr.js';
import { MyTransferDocument, type MyTransferQuery } from '../../gql/payments.js';
import { CopyLine } from './copy-line.js';
import { messages } from './messages.js';
import style from './sepa.module.css';

type Transfer = NonNullable<MyTransferQuery['transfer']>;

/** One transfer for these dues: a code for the bank’s app on another device, and each line to copy on this one. */
export function TransferPanel({ dueIds }: { dueIds: string[] }) {
  const words = useMessages(messages);
  const query = useQuery(MyTransferDocument, { variables: { dueIds } });
  return (
    <Answered query={query}>
      {({ transfer }) =>
        transfer ? (
          <TransferSeen transfer={transfer} />
        ) : (
          <Empty small title={words.noAccountTitle}>
            {words.noAccountText}
          </Empty>
        )
      }
    </Answered>
  );
}

/** What a transfer is made of, to scan or to copy. */
export function TransferSeen({
  transfer: { name, iban, bic, amountCents, reference, payload },
}: {
  transfer: Transfer;
}) {
  const words = useMessages(messages);
  const formats = useFormats();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { size, path } = qrPath(payload, 'M');
  return (
    <div ref={box} tabIndex={-1} className={style.transfer}>
      <dl className={style.lines}>
        <CopyLine label={words.amount} value={formats.money(amountCents)} copied={decimal(amountCents)} />
        <CopyLine label="IBAN" value={iban} copied={iban.replaceAll(' ', '')} />
        {bic ? <CopyLine label="BIC" value={bic} copied={bic} /> : null}
        <CopyLine label={words.reference} value={reference} copied={reference} hint={words.referenceHint} />
        <CopyLine label={words.beneficiary} value={name} copied={name} />
      </dl>
      <figure className={style.code}>
        <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.qr}>
          <rect width={size} height={size} fill="#fff" />
          <path d={path} fill="#000" shapeRendering="crispEdges" />
        </svg>
        <figcaption className={style.soft}>{words.qrHint}</figcaption>
      </figure>
    </div>
  );
}

/** As the field of a bank takes it: `180,00`. */
const decimal = (cents: number): string => {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)},${digits.slice(-2)}`;
};

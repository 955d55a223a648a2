import { useQuery } from '@apollo/client/react';
import { Section, useFormats, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { MadeFile } from '../../app/made-file.js';
import {
  MyTaxReceiptsDocument,
  type MyTaxReceiptsQuery,
  PrintMyTaxReceiptDocument,
} from '../../gql/payments.js';
import style from '../payments.module.css';
import { messages } from './messages.js';

type Receipt = MyTaxReceiptsQuery['myTaxReceipts'][number];

/** The viewer’s tax receipts; nothing at all for who has none. */
export function MyTaxReceipts() {
  const words = useMessages(messages);
  const receipts = useQuery(MyTaxReceiptsDocument).data?.myTaxReceipts ?? [];
  if (receipts.length === 0) return null;
  return (
    <Section title={words.title}>
      <ul className={style.list}>
        {receipts.map((receipt) => (
          <li key={receipt.id}>
            <OneReceipt receipt={receipt} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneReceipt({ receipt: { id, number, giftYear, amountCents } }: { receipt: Receipt }) {
  const words = useMessages(messages);
  const { money } = useFormats();
  const print = useVerb(PrintMyTaxReceiptDocument);
  return (
    <>
      <div className={style.head}>
        <span>{words.of({ number, year: giftYear })}</span>
        <span className={style.amount}>{money(amountCents)}</span>
      </div>
      <div>
        <MadeFile
          make={words.make({ number })}
          open={words.open({ number })}
          busy={print.busy}
          run={() => print.tell({ id })}
        />
      </div>
    </>
  );
}

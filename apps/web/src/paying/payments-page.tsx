import { useQuery } from '@apollo/client/react';
import { Page, useFormats, useMessages } from '@etabli/ui';
import { Answered } from '../app/answered.js';
import { MyPaymentsDocument, type MyPaymentsQuery } from '../gql/paying.js';
import { Before } from './before.js';
import { MyMandate } from './mandate.js';
import { messages } from './messages.js';
import { ToPay } from './to-pay.js';

/** What the viewer owes and how to pay it, their direct debit, and what was paid. */
export function Component() {
  const query = useQuery(MyPaymentsDocument, { fetchPolicy: 'cache-and-network' });
  return <Answered query={query}>{(data) => <Known data={data} />}</Answered>;
}

function Known({ data }: { data: MyPaymentsQuery }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { owedCents, lateCents, creditCents } = data.myMoney;
  const money = formats.money(owedCents);
  const lead = [
    owedCents === 0 ? words.nothingOwed : words.owed({ money }),
    lateCents > 0 ? words.late({ money: formats.money(lateCents) }) : '',
    creditCents > 0 ? words.credit({ money: formats.money(creditCents) }) : '',
  ];
  return (
    <Page title={words.title} lead={lead.filter(Boolean).join(' ')} width="reading">
      <ToPay
        dues={data.myMoney.dues.filter(({ remainingCents }) => remainingCents > 0)}
        debits={data.myDebits}
      />
      <MyMandate mandate={data.mySepaMandate ?? null} />
      <Before money={data.myMoney} />
    </Page>
  );
}

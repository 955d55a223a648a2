import { useQuery } from '@apollo/client/react';
import { Section, useFormats, useLocale, useMessages } from '@etabli/ui';
import { Answered } from '../../app/answered.js';
import { useCan } from '../../app/viewer.js';
import { RentsDocument, type RentsQuery } from '../../gql/treasury.js';
import { TreasuryFrame } from '../frame.js';
import { useTreasuryNews } from '../use-treasury-news.js';
import { CallMonth } from './call-month.js';
import { Lines } from './lines.js';
import { messages } from './messages.js';
import { monthName } from './months.js';
import { Services } from './services.js';

export type RentLine = RentsQuery['rentLines'][number];
export type Service = RentsQuery['openServices'][number];

/** What residents pay by the month: the call first, then what it is made from. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(RentsDocument);
  useTreasuryNews(['Rents', 'PreviewRents']);
  return (
    <TreasuryFrame at="/redevances" title={words.title} lead={words.lead}>
      <Answered query={query}>{(data) => <Rents data={data} />}</Answered>
    </TreasuryFrame>
  );
}

function Rents({ data: { rentLines, openServices, rentCalls } }: { data: RentsQuery }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { locale } = useLocale();
  const writes = useCan()('treasury.write');
  return (
    <>
      {writes ? <CallMonth /> : null}
      <Lines lines={rentLines} writes={writes} />
      <Services services={openServices} writes={writes} />
      {rentCalls.length > 0 ? (
        <Section title={words.pastCalls}>
          <ul>
            {rentCalls.map(({ id, month, dues, totalCents, dueOn }) => (
              <li key={id}>
                {words.pastCall({
                  ...{ month: monthName(month, locale), dues, total: formats.money(totalCents) },
                  dueOn: formats.date(dueOn),
                })}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

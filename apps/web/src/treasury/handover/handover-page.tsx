import { useQuery } from '@apollo/client/react';
import { useMessages } from '@etabli/ui';
import { Answered } from '../../app/answered.js';
import { TreasuryHandoverDocument, type TreasuryHandoverQuery } from '../../gql/treasury.js';
import { TreasuryFrame } from '../frame.js';
import { useTreasuryNews } from '../use-treasury-news.js';
import { ComingMonths } from './coming.js';
import style from './handover.module.css';
import { Keys } from './keys.js';
import { messages } from './messages.js';
import { OpenMatters } from './open-matters.js';
import { Passing } from './passing.js';
import { Promises } from './promises.js';
import { SEEN } from './seen.js';

export type Standing = TreasuryHandoverQuery['treasuryHandover'];

/** What passes from a treasurer to the next: read from the accounts, but for what only people know. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(TreasuryHandoverDocument);
  useTreasuryNews(SEEN);
  return (
    <TreasuryFrame at="/passation" title={words.title} lead={words.lead}>
      <Answered query={query}>
        {({ treasuryHandover: standing, bankAccounts }) => (
          <>
            <Passing handovers={standing.handovers} />
            <div className={style.sides}>
              <OpenMatters open={standing.open} />
              <ComingMonths months={standing.coming} />
            </div>
            <div className={style.sides}>
              <Keys accesses={standing.accesses} accounts={bankAccounts} />
              <Promises promises={standing.promises} plans={standing.plans} />
            </div>
          </>
        )}
      </Answered>
    </TreasuryFrame>
  );
}

import { useQuery } from '@apollo/client/react';
import { Page, StateBadge, useFormats, useLocale, useMessages } from '@etabli/ui';
import { Answered } from '../app/answered.js';
import { today } from '../app/civil-today.js';
import { useCan, useInside } from '../app/viewer.js';
import { FinancialYearsDocument, type FinancialYearsQuery } from '../gql/books.js';
import { AllocateButton } from './allocate.js';
import style from './books.module.css';
import { CloseButton, ClosingPoints } from './closing.js';
import { messages } from './messages.js';
import { Pack } from './pack.js';
import { yearName } from './year-name.js';

export type Year = FinancialYearsQuery['financialYears'][number];

/** Each year: what to look at before it is closed, the pack of its assembly, its entries as files. */
export function Component() {
  const query = useQuery(FinancialYearsDocument, { fetchPolicy: 'cache-and-network' });
  return <Answered query={query}>{({ financialYears }) => <Known years={financialYears} />}</Answered>;
}

function Known({ years }: { years: readonly Year[] }) {
  const words = useMessages(messages);
  const inside = useInside();
  const first = years.findLast(({ closedAt }) => !closedAt) ?? years[0];
  return (
    <Page
      title={words.yearsTitle}
      lead={words.yearsLead}
      width="reading"
      back={{ to: inside('tresorerie/resultats'), label: words.title }}
    >
      {years.map((year) => (
        <OneYear key={year.id} year={year} open={year === first} />
      ))}
    </Page>
  );
}

/** `open`: the one to look at now, whose pack shows at once. */
function OneYear({ year, open }: { year: Year; open: boolean }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const writes = useCan()('treasury.write');
  const now = today(useLocale().timeZone);
  const over = year.endsOn < now;
  const ahead = year.startsOn > now;
  const [tone, state] = year.closedAt
    ? (['done', words.closed] as const)
    : over
      ? (['waiting', words.over] as const)
      : (['draft', ahead ? words.ahead : words.open] as const);
  return (
    <section aria-labelledby={`year-${year.id}`} className={style.year}>
      <div className={style.head}>
        <h2 id={`year-${year.id}`}>{`${words.year} ${yearName(year)}`}</h2>
        <StateBadge tone={tone}>{state}</StateBadge>
      </div>
      <p className={style.soft}>
        {words.period({ from: formats.date(year.startsOn), to: formats.date(year.endsOn) })}
      </p>
      {year.closedAt && year.allocated ? <p>{words.allocated}</p> : null}
      {year.closedAt ? null : <ClosingPoints year={year} over={over} writes={writes} />}
      {writes ? (
        <div className={style.actions}>
          {!year.closedAt && over ? <CloseButton year={year} /> : null}
          {year.closedAt && !year.allocated ? <AllocateButton year={year} /> : null}
        </div>
      ) : null}
      <details open={open}>
        <summary>{words.packAndFiles}</summary>
        <div className={style.inside}>
          <Pack year={year} writes={writes} />
        </div>
      </details>
    </section>
  );
}

import { useQuery } from '@apollo/client/react';
import { bookWords } from '@etabli/treasury/rules/books/words';
import {
  Bars,
  ButtonLink,
  Empty,
  Figure,
  Section,
  SelectField,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { Answered } from '../app/answered.js';
import { today } from '../app/civil-today.js';
import { useInside } from '../app/viewer.js';
import { YearAccountsDocument, type YearAccountsQuery } from '../gql/books.js';
import { TreasuryFrame } from '../treasury/frame.js';
import style from './books.module.css';
import { messages } from './messages.js';
import { Sheet } from './sheet.js';
import { Statement } from './statement.js';
import { Trial } from './trial.js';
import { useYear } from './use-year.js';
import { yearName } from './year-name.js';

type Accounts = YearAccountsQuery['yearAccounts'];

/** The accounts of a year: in brief, drawn, then as statements whose every amount opens. */
export function Component() {
  const words = useMessages(messages);
  const inside = useInside();
  const { query, years, year, choose } = useYear(today(useLocale().timeZone));
  return (
    <TreasuryFrame
      at="/resultats"
      title={words.title}
      lead={words.lead}
      action={
        <ButtonLink weight="main" to={inside(`tresorerie/exercices${year ? `?annee=${year.id}` : ''}`)}>
          {words.pack}
        </ButtonLink>
      }
    >
      <Answered query={query}>
        {() =>
          year ? (
            <>
              <div className={style.choice}>
                <SelectField
                  required
                  label={words.year}
                  value={year.id}
                  onChange={choose}
                  options={years.map((one) => ({ value: one.id, label: yearName(one) }))}
                />
              </div>
              <OfYear key={year.id} yearId={year.id} />
            </>
          ) : (
            <Empty title={words.emptyTitle}>{words.emptyText}</Empty>
          )
        }
      </Answered>
    </TreasuryFrame>
  );
}

function OfYear({ yearId }: { yearId: string }) {
  const query = useQuery(YearAccountsDocument, {
    variables: { yearId },
    fetchPolicy: 'cache-and-network',
  });
  return <Answered query={query}>{({ yearAccounts }) => <Told told={yearAccounts} />}</Answered>;
}

function Told({ told: { year, yearBefore, income, sheet, trial } }: { told: Accounts }) {
  const words = useMessages(messages);
  const years = { yearId: year.id, beforeId: yearBefore?.id ?? null };
  if (sheet.assets.length === 0 && trial.length === 0)
    return <Empty title={words.emptyTitle}>{words.emptyText}</Empty>;
  return (
    <>
      <Brief income={income} sheet={sheet} />
      <Section title={words.shape}>
        <Shape sections={income.sections} />
      </Section>
      <Section title={words.statement}>
        <Statement {...years} caption={words.statement} sections={income.sections} results={income} />
      </Section>
      {income.inKind.length > 0 ? (
        <Section title={words.inKind} lead={words.inKindLead}>
          <Statement {...years} caption={words.inKind} sections={income.inKind} />
        </Section>
      ) : null}
      <Section title={words.sheet} lead={words.sheetLead}>
        <Sheet {...years} sheet={sheet} />
      </Section>
      <Section title={words.trial}>
        <Trial yearId={year.id} trial={trial} />
      </Section>
    </>
  );
}

function Brief({ income, sheet }: Pick<Accounts, 'income' | 'sheet'>) {
  const words = useMessages(messages);
  const formats = useFormats();
  const of = (key: string) => sheet.assets.find((row) => row.key === key)?.netCents ?? 0;
  return (
    <div className={style.figures}>
      <Figure
        value={formats.money(income.results.year)}
        label={words.result}
        detail={words.resultBefore({ money: formats.money(income.before.year) })}
      />
      <Figure value={formats.money(of('cash'))} label={words.cash} />
      <Figure value={formats.money(of('owed-by-users'))} label={words.owed} />
    </div>
  );
}

/** The largest rows of each side, drawn; the statement below is their table. */
function Shape({ sections }: { sections: Accounts['income']['sections'] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const names = bookWords[useLocale().locale].income;
  const bars = (side: string) =>
    sections
      .filter((section) => section.side === side)
      .flatMap(({ rows }) => rows)
      .filter(({ cents }) => cents > 0)
      .sort((a, b) => b.cents - a.cents)
      .map(({ key, cents }) => ({
        key,
        label: names[key as keyof typeof names],
        value: cents,
        words: formats.money(cents),
      }));
  const sides = { income: bars('income'), expense: bars('expense') };
  const full = Math.max(1, ...Object.values(sides).flatMap((all) => all.map(({ value }) => value)));
  return (
    <div className={style.two}>
      {(['income', 'expense'] as const).map((side) => (
        <Section key={side} title={words[side]} level={3}>
          <Bars label={words[side]} bars={sides[side]} full={full} />
        </Section>
      ))}
    </div>
  );
}

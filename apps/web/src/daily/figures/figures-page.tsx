import { useQuery } from '@apollo/client/react';
import { plainDate } from '@etabli/kernel/dates';
import {
  Bars,
  Button,
  ButtonLink,
  DataList,
  Empty,
  Link,
  Section,
  SelectField,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useSearchParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { today } from '../../app/civil-today.js';
import { useInside } from '../../app/viewer.js';
import { FiguresOfPlaceDocument, type FiguresOfPlaceQuery } from '../../gql/daily.js';
import style from '../daily.module.css';
import { DailyFrame } from '../frame.js';
import { messages } from '../messages.js';
import { Returns } from './returns.js';
import { saveCsv } from './save-csv.js';
import { csvOf, type Month, worked } from './table.js';

const spans = [6, 12, 24, 60];

/** What the place holds month by month, who comes and goes, what it brings: as bars, as a table, as a file. */
export function Component() {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const [params, setParams] = useSearchParams();
  const span = spans.find((each) => String(each) === params.get('mois')) ?? 12;
  const to = today(timeZone);
  const from = plainDate(to)
    .with({ day: 1 })
    .subtract({ months: span - 1 })
    .toString();
  const query = useQuery(FiguresOfPlaceDocument, { variables: { from, to } });
  return (
    <DailyFrame at="chiffres" width="wide" title={words.figuresTitle} lead={words.figuresLead}>
      <div className={style.narrow}>
        <SelectField
          required
          label={words.span}
          value={String(span)}
          onChange={(next) => setParams(next === '12' ? {} : { mois: next }, { replace: true })}
          options={spans.map((each) => ({ value: String(each), label: words.months({ count: each }) }))}
        />
      </div>
      <Answered query={query}>
        {({ placeFigures: { months, vacant } }) =>
          months.every(({ availableArea }) => availableArea === 0) ? (
            <NoPlace />
          ) : (
            <>
              <Charts months={months} />
              <Table months={months} />
              <Returns from={from} to={to} />
              <Vacant places={vacant} />
            </>
          )
        }
      </Answered>
    </DailyFrame>
  );
}

/** A house that has no place yet has no figure either: what to do for it. */
function NoPlace() {
  const words = useMessages(messages);
  const inside = useInside();
  return (
    <Empty
      title={words.noPlace}
      action={<ButtonLink to={inside('lieu/places')}>{words.seePlacesOf}</ButtonLink>}
    >
      {words.noPlaceText}
    </Empty>
  );
}

/** The name of a month: « juin 2026 ». */
function useMonthName() {
  const { locale } = useLocale();
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (month: string): string => format.format(new Date(`${month}T00:00:00Z`));
}

function Charts({ months }: { months: readonly Month[] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const name = useMonthName();
  const all = months.map(worked);
  const paid = all.filter(({ askedCents }) => askedCents);
  return (
    <>
      <Section title={words.occupancy} lead={words.occupancyLead}>
        <Bars
          label={words.occupancy}
          bars={all.map(({ month, occupancy, occupiedArea, availableArea }) => ({
            key: month,
            label: name(month),
            value: occupiedArea,
            second: Math.max(0, availableArea - occupiedArea),
            words: words.percent({ value: formats.number(occupancy) }),
          }))}
        />
      </Section>
      {paid.length > 0 ? (
        <Section title={words.asked} lead={words.askedLead}>
          <Bars
            label={words.asked}
            bars={paid.map(({ month, askedCents }) => ({
              key: month,
              label: name(month),
              value: askedCents ?? 0,
              words: formats.money(askedCents ?? 0),
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}

function Table({ months }: { months: readonly Month[] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const name = useMonthName();
  const square = (area: number) => formats.number(Math.round(area / 100));
  const percent = (value: number) => words.percent({ value: formats.number(value) });
  const save = () => saveCsv(csvOf(months, words.csvHeadings.split(';')), words.csvName);
  const money = months.some(({ askedCents }) => typeof askedCents === 'number');
  return (
    <Section title={words.byMonth} actions={<Button onClick={save}>{words.saveCsv}</Button>}>
      <details>
        <summary>{words.seeTable}</summary>
        <DataList
          caption={words.byMonth}
          rows={months.map(worked).reverse()}
          total={months.length}
          rowKey={({ month }) => month}
          rowName={({ month }) => name(month)}
          empty={null}
          columns={[
            {
              ...{ key: 'month', label: words.month, phone: 'title' },
              cell: ({ month }) => <span className={style.whole}>{name(month)}</span>,
            },
            {
              key: 'share',
              label: words.occupancy,
              numeric: true,
              cell: ({ occupancy }) => percent(occupancy),
            },
            {
              ...{ key: 'area', label: words.areaDays, numeric: true },
              cell: (one) => words.of({ part: square(one.occupiedArea), whole: square(one.availableArea) }),
            },
            {
              key: 'people',
              label: words.people,
              numeric: true,
              cell: ({ people }) => formats.number(people),
            },
            {
              key: 'came',
              label: words.arrivals,
              numeric: true,
              cell: ({ arrivals }) => formats.number(arrivals),
            },
            {
              ...{ key: 'left', label: words.departures, numeric: true },
              cell: ({ departures, turnover }) =>
                departures > 0 ? `${formats.number(departures)} (${percent(turnover)})` : formats.number(0),
            },
            {
              key: 'passes',
              label: words.onPasses,
              numeric: true,
              cell: (one) => formats.number(one.passHalfDays),
            },
            ...(money
              ? [
                  {
                    ...{ key: 'asked', label: words.askedShort, numeric: true },
                    cell: ({ askedCents }: Month) => (askedCents ? formats.money(askedCents) : ''),
                  },
                  {
                    ...{ key: 'metre', label: words.bySquareMetre, numeric: true },
                    cell: (one: Month) =>
                      one.askedCents ? formats.money(worked(one).bySquareMetre ?? 0) : '',
                  },
                ]
              : []),
          ]}
        />
      </details>
    </Section>
  );
}

function Vacant({ places }: { places: FiguresOfPlaceQuery['placeFigures']['vacant'] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  return (
    <Section title={words.vacant}>
      {places.length === 0 ? (
        <Empty small title={words.noVacant}>
          {words.noVacantText}
        </Empty>
      ) : null}
      <ul className={style.list}>
        {places.map(({ id, name, since, areaHundredths }) => (
          <li key={id}>
            <div>
              <Link to={inside(`lieu/places/${id}`)}>{name}</Link>
              <div className={style.soft}>
                {words.vacantSince({ on: formats.date(since), area: formats.number(areaHundredths / 100) })}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

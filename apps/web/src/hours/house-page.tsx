import { useQuery } from '@apollo/client/react';
import { durationWords } from '@etabli/commissions/rules/duration';
import {
  Bars,
  Columns,
  Empty,
  Figure,
  Section,
  SelectField,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useSearchParams } from 'react-router';
import { Answered } from '../app/answered.js';
import { today } from '../app/civil-today.js';
import { useCan } from '../app/viewer.js';
import { HouseHoursDocument, type HouseHoursQuery } from '../gql/hours.js';
import { HoursFrame } from './frame.js';
import { messages } from './messages.js';
import { GoalForm, RateForm } from './settings.js';

type Report = HouseHoursQuery['hoursReport'];
const YEARS = 6;

/** The hours of a civil year: how many, for what, and what they are worth. */
export function Component() {
  const words = useMessages(messages);
  const thisYear = Number(today(useLocale().timeZone).slice(0, 4));
  const [asked, ask] = useSearchParams();
  const years = Array.from({ length: YEARS }, (_, index) => String(thisYear - index));
  const year = years.find((one) => one === asked.get('annee')) ?? String(thisYear);
  const query = useQuery(HouseHoursDocument, { variables: { from: `${year}-01-01`, to: `${year}-12-31` } });
  const can = useCan();
  return (
    <HoursFrame at="/maison" title={words.houseTitle} lead={words.houseLead}>
      <SelectField
        required
        label={words.year}
        options={years}
        value={year}
        onChange={(annee) => ask({ annee }, { replace: true })}
      />
      <Answered query={query}>{({ hoursReport }) => <Year report={hoursReport} />}</Answered>
      {can('settings.write') ? (
        <>
          <RateForm />
          <GoalForm />
        </>
      ) : null}
    </HoursFrame>
  );
}

function Year({ report }: { report: Report }) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const formats = useFormats();
  const { validated, declared, people, cents } = report;
  const told = (minutes: number) => durationWords(minutes, locale);
  if (validated + declared === 0) return <Empty title={words.noYear}>{words.emptyText}</Empty>;
  return (
    <>
      <Columns least={12}>
        <Figure label={words.validatedHours} value={told(validated)} />
        <Figure label={words.waitingHours} value={told(declared)} />
        <Figure label={words.givers} value={formats.number(people)} />
      </Columns>
      <Cuts report={report} told={told} />
      <Section title={words.worth} lead={words.ratesLead}>
        {report.valued.length > 0 ? <Figure label={words.worth} value={formats.money(cents)} /> : null}
        <ul>
          {report.valued.map((line) => (
            <li key={`${line.centsPerHour}${line.source}`}>
              {words.rateLine({
                rate: formats.money(line.centsPerHour),
                source: line.source,
                minutes: told(line.minutes),
                cents: formats.money(line.cents),
              })}
            </li>
          ))}
        </ul>
        {report.unvalued > 0 ? <p>{words.unvalued({ time: told(report.unvalued) })}</p> : null}
      </Section>
    </>
  );
}

function Cuts({ report, told }: { report: Report; told: (minutes: number) => string }) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const monthName = (month: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.parse(`${month}-01`));
  const figures = ({ validated, declared }: { validated: number; declared: number }) => ({
    value: validated,
    second: declared,
    words: words.barWords({ validated: told(validated), declared: declared > 0 ? told(declared) : null }),
  });
  return (
    <>
      <Section title={words.byCommission} lead={words.drawn}>
        <Bars
          label={words.byCommission}
          bars={report.commissions.map((one) => ({
            key: one.commissionId ?? '',
            label: one.name ?? words.noCommission,
            ...figures(one),
          }))}
        />
      </Section>
      <Section title={words.byMonth}>
        <Bars
          label={words.byMonth}
          bars={report.months.map((one) => ({
            key: one.month,
            label: monthName(one.month),
            ...figures(one),
          }))}
        />
      </Section>
      <Section title={words.byDuty}>
        <Bars
          label={words.byDuty}
          bars={report.duties.map(({ duty, validated }) => ({
            key: duty,
            label: words.dutyName({ duty }),
            ...figures({ validated, declared: 0 }),
          }))}
        />
      </Section>
    </>
  );
}

import { durationWords } from '@etabli/commissions/rules/duration';
import type { ReportSection } from '@etabli/commissions/rules/report';
import { Bars, Facts, useFormats, useLocale, useMessages } from '@etabli/ui';
import type { ComponentType } from 'react';
import { useStanding } from '../../budgets/by-commission.js';
import type { OneReportQuery } from '../../gql/commissions.js';
import { messages } from './messages.js';
import style from './report.module.css';

export type Report = OneReportQuery['activityReport'];
interface Props {
  facts: Report['facts'];
}

/** What the data says in each part of a report. */
export const figures: Partial<Record<ReportSection, ComponentType<Props>>> = {
  done: Done,
  missions: Missions,
  decisions: Decisions,
  hours: Hours,
  people: People,
};

const List = ({ lines }: { lines: string[] }) => (
  <ul className={style.plain}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

function Done({ facts: { finished, byLabel, meetings, deliverables, budget } }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const standing = useStanding();
  return (
    <>
      <p>
        <strong>
          {words.tasks({ count: finished })}, {words.meetings({ count: meetings.length })}
        </strong>
      </p>
      {byLabel.length > 0 ? (
        <Bars
          label={words.byLabel}
          bars={byLabel.map(({ name, count }) => ({
            key: name,
            label: name,
            value: count,
            words: formats.number(count),
          }))}
        />
      ) : null}
      {meetings.length > 0 ? (
        <details>
          <summary>{words.seeMeetings}</summary>
          <List lines={meetings.map((one) => words.meeting({ ...one, on: formats.date(one.on) }))} />
        </details>
      ) : null}
      <Facts
        facts={[
          { label: words.money, value: budget ? standing(budget) : null },
          { label: words.deliverables, value: deliverables },
        ]}
      />
    </>
  );
}

function Missions({ facts: { missions } }: Props) {
  const words = useMessages(messages);
  if (missions.length === 0) return <p className={style.soft}>{words.noMissions}</p>;
  return (
    <List lines={missions.map(({ title, holders }) => words.mission({ title, holders: [...holders] }))} />
  );
}

function Decisions({ facts: { decisions } }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  if (decisions.length === 0) return <p className={style.soft}>{words.noDecisions}</p>;
  return <List lines={decisions.map(({ what, on }) => words.decision({ what, on: formats.date(on) }))} />;
}

function Hours({ facts: { validated, declared, volunteers, cents, months } }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { locale } = useLocale();
  const time = (minutes: number) => durationWords(minutes, locale);
  const monthName = (month: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      Date.parse(`${month}-01`),
    );
  return (
    <>
      <p>
        <strong>{words.hours({ time: time(validated), people: volunteers })}</strong>
      </p>
      {cents > 0 ? <p>{words.worth({ money: formats.money(cents) })}</p> : null}
      {declared > 0 ? <p className={style.soft}>{words.declared({ time: time(declared) })}</p> : null}
      {months.length > 1 ? (
        <Bars
          label={words.byMonth}
          bars={months.map(({ month, minutes }) => ({
            key: month,
            label: monthName(month),
            value: minutes,
            words: time(minutes),
          }))}
        />
      ) : null}
    </>
  );
}

function People({ facts: { came, left } }: Props) {
  const words = useMessages(messages);
  return (
    <p>
      <strong>{words.people({ came, left })}</strong>
    </p>
  );
}

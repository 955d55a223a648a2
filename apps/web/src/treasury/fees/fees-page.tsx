import { useQuery } from '@apollo/client/react';
import { Button, Empty, Link, Section, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { useCan, useInside } from '../../app/viewer.js';
import { FeesDocument, type FeesQuery } from '../../gql/treasury.js';
import { TreasuryFrame } from '../frame.js';
import style from '../treasury.module.css';
import { useTreasuryNews } from '../use-treasury-news.js';
import { CallSection } from './call-section.js';
import { messages } from './messages.js';
import { ScheduleDialog } from './schedule-dialog.js';

export type Schedule = FeesQuery['feeSchedules'][number];
export type Category = FeesQuery['membershipCategories'][number];

/** What members pay, and calling it: everybody at once, after a look. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(FeesDocument);
  useTreasuryNews(['Fees', 'PreviewCall']);
  return (
    <TreasuryFrame at="/cotisations" title={words.title} lead={words.lead} width="reading">
      <Answered query={query}>{(data) => <Fees data={data} />}</Answered>
    </TreasuryFrame>
  );
}

function Fees({ data: { feeSchedules, feeCalls, membershipCategories } }: { data: FeesQuery }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const writes = useCan()('treasury.write');
  const inside = useInside();
  const [defining, setDefining] = useState<Schedule | 'new' | null>(null);
  const define = <Button onClick={() => setDefining('new')}>{words.newSchedule}</Button>;
  return (
    <>
      {feeSchedules.length > 0 ? <CallSection schedules={feeSchedules} /> : null}
      <Section title={words.schedules} actions={writes && feeSchedules.length > 0 ? define : null}>
        {feeSchedules.length === 0 ? (
          <Empty title={words.noSchedule} action={writes ? define : null}>
            {words.noScheduleText}
          </Empty>
        ) : null}
        <ul className={style.list}>
          {feeSchedules.map((schedule) => (
            <li key={schedule.id} className={style.due}>
              <OneSchedule schedule={schedule} onChange={writes ? () => setDefining(schedule) : null} />
            </li>
          ))}
        </ul>
      </Section>
      <p>
        <Link to={inside('tresorerie/foyers')}>{words.foyers}</Link>
      </p>
      {feeCalls.length > 0 ? (
        <Section title={words.pastCalls}>
          <ul>
            {feeCalls.map(({ id, recordedAt, dues, totalCents, dueOn }) => (
              <li key={id}>
                {words.pastCall({
                  ...{ on: formats.instant(recordedAt), dues, total: formats.money(totalCents) },
                  dueOn: formats.date(dueOn),
                })}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {defining ? (
        <ScheduleDialog
          schedule={defining === 'new' ? null : defining}
          categories={membershipCategories}
          onClose={() => setDefining(null)}
        />
      ) : null}
    </>
  );
}

function OneSchedule({ schedule, onChange }: { schedule: Schedule; onChange: (() => void) | null }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { name, periodKind, prices, prorated, joiningFeeCents } = schedule;
  return (
    <>
      <div className={style.head}>
        <strong>{name}</strong>
        {onChange ? (
          <Button weight="quiet" onClick={onChange}>
            {words.change}
          </Button>
        ) : null}
      </div>
      <span>
        {words.periodKind({ kind: periodKind })}
        {prorated ? `, ${words.prorated}` : ''}
        {joiningFeeCents > 0 ? `, ${words.joining({ amount: formats.money(joiningFeeCents) })}` : ''}
      </span>
      <ul>
        {prices.map(({ category, fullCents, reducedCents }) => (
          <li key={category?.id}>
            {words.price({
              ...{ category: category?.name ?? '', full: formats.money(fullCents) },
              reduced: reducedCents == null ? null : formats.money(reducedCents),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  elsewhere,
  Form,
  LongTextField,
  notify,
  Section,
  SelectField,
  StateBadge,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan, useInside } from '../../app/viewer.js';
import { CloseMonthDocument, MonthEndDocument, type MonthEndQuery } from '../../gql/treasury.js';
import { TreasuryFrame } from '../frame.js';
import { vatPeriod } from '../vat/periods.js';
import { BankFacts } from './bank-facts.js';
import { before, monthName } from './before.js';
import { messages } from './messages.js';
import style from './months.module.css';

type Month = MonthEndQuery['monthEnd'];
type Point = Month['points'][number];

/** The end of a month: each point done or with the one thing to do, then the month is said closed. */
export function Component() {
  const words = useMessages(messages);
  const [params, setParams] = useSearchParams();
  const { locale, timeZone } = useLocale();
  const now = today(timeZone);
  const day = /^\d{4}-\d{2}$/.test(params.get('mois') ?? '') ? `${params.get('mois')}-01` : before(now);
  const query = useQuery(MonthEndDocument, { variables: { day }, fetchPolicy: 'cache-and-network' });
  return (
    <TreasuryFrame
      at="/mois"
      title={words.title({ month: monthName(day, locale) })}
      lead={words.lead}
      width="reading"
    >
      <Answered query={query}>
        {({ monthEnd, monthsDone }) => (
          <>
            <SelectField
              required
              label={words.which}
              value={monthEnd.first.slice(0, 7)}
              onChange={(mois) => setParams({ mois })}
              options={monthsDone.map(({ first, doneAt }) => ({
                value: first.slice(0, 7),
                label: `${monthName(first, locale)}${doneAt ? ` · ${words.closedMark}` : ''}`,
              }))}
            />
            <Section title={words.list}>
              <ul className={style.points}>
                {monthEnd.points.map((point) => (
                  <PointRow key={point.key} point={point} month={monthEnd.first.slice(0, 7)} />
                ))}
              </ul>
            </Section>
            <section aria-label={words.bankTitle} id="banque">
              {monthEnd.bank.length === 0 ? <p className={style.soft}>{words.noBank}</p> : null}
              {monthEnd.bank.map((bank) => (
                <BankFacts key={bank.number} bank={bank} />
              ))}
            </section>
            {monthEnd.last < now ? <CloseForm month={monthEnd} /> : null}
            <History done={monthEnd.done} />
          </>
        )}
      </Answered>
    </TreasuryFrame>
  );
}

const WAYS = {
  calls: 'tresorerie/cotisations',
  statements: 'tresorerie/releves/importer',
  lines: 'tresorerie/rapprochement',
  debits: 'tresorerie/prelevements',
  cheques: 'tresorerie/rapprochement',
  bank: 'tresorerie/releves',
  vat: 'tresorerie/tva',
  late: 'tresorerie/impayes?retard=1',
  hours: 'heures/a-valider',
} as const;

function PointRow({ point: { key, done, count, cents }, month }: { point: Point; month: string }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const money = formats.money(cents ?? 0);
  const left = {
    ...{
      calls: words.callsLeft,
      statements: words.statementsLeft({ count }),
      lines: words.linesLeft({ count }),
    },
    ...{ debits: words.debitsLeft({ count }), cheques: words.chequesLeft({ count, money }) },
    ...{
      bank: words.bankLeft({ money }),
      vat: words.vatLeft({ money: formats.money(Math.abs(cents ?? 0)), owed: (cents ?? 0) >= 0 }),
      late: words.lateLeft({ count }),
      hours: words.hoursLeft({ count }),
    },
  };
  return (
    <li>
      <StateBadge tone={done ? 'done' : 'waiting'}>{done ? words.done : words.toDo}</StateBadge>
      <span className={style.what}>
        <strong>{words[key]}</strong>
        {done ? null : <span className={style.soft}>{left[key]}</span>}
        {done && key === 'calls' ? <span className={style.soft}>{words.callsDone({ count })}</span> : null}
      </span>
      {done ? null : (
        <ButtonLink
          weight="quiet"
          to={inside(key === 'vat' ? `${WAYS.vat}?periode=${vatPeriod(month, count)}` : WAYS[key])}
        >
          {words[`${key}Act`]}
        </ButtonLink>
      )}
    </li>
  );
}

function CloseForm({ month }: { month: Month }) {
  const words = useMessages(messages);
  const can = useCan();
  const [note, setNote] = useState('');
  const verb = useVerb(CloseMonthDocument, { refetch: ['MonthEnd'] });
  if (!can('treasury.write')) return null;
  const open = month.points.filter(({ done }) => !done).length;
  const close = async () => {
    if (!(await verb.run({ day: month.first, note })).done) return;
    setNote('');
    notify({ text: words.closedNow });
  };
  return (
    <Form
      verb={open > 0 ? words.closeOpen({ count: open }) : words.close}
      busy={verb.busy}
      refusal={elsewhere(verb.refusal, [])}
      onSubmit={close}
    >
      <LongTextField label={words.note} hint={words.noteHint} value={note} onChange={setNote} />
    </Form>
  );
}

function History({ done }: { done: Month['done'] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  if (done.length === 0) return null;
  return (
    <Section title={words.history}>
      <ul className={style.points}>
        {done.map(({ id, by, recordedAt, note, points }) => {
          const open = points.filter((point) => !point.done).length;
          return (
            <li key={id}>
              <StateBadge tone="done">
                {words.by({
                  name: by?.displayName ?? words.somebody,
                  on: formats.instant(recordedAt, { weekday: false }),
                })}
              </StateBadge>
              <span className={style.soft}>
                {[open > 0 ? words.left({ count: open }) : words.all, note].filter(Boolean).join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

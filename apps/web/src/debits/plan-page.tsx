import { useQuery } from '@apollo/client/react';
import { bankingDayFrom } from '@etabli/treasury/sepa/rules/target-days';
import {
  Button,
  DateField,
  Empty,
  elsewhere,
  errorOf,
  Form,
  notify,
  Page,
  Section,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Answered } from '../app/answered.js';
import { daysAfter, today } from '../app/civil-today.js';
import { useVerb } from '../app/client/use-verb.js';
import { useInside } from '../app/viewer.js';
import {
  DebitPlanOfDocument,
  type DebitPlanOfQuery,
  MailCallsDocument,
  type PlannedFragment,
  PrepareDebitsDocument,
} from '../gql/debits.js';
import style from './debits.module.css';
import { messages } from './messages.js';

/** What will be debited on a day, what will not and why; one button prepares it. */
export function Component() {
  const words = useMessages(messages);
  const inside = useInside();
  const { timeZone } = useLocale();
  const [day, setDay] = useState(() => bankingDayFrom(daysAfter(today(timeZone), 15)));
  const query = useQuery(DebitPlanOfDocument, {
    variables: { collectedOn: day },
    fetchPolicy: 'network-only',
  });
  // Refused as a whole: the reason stands in place of the page.
  if (query.error && !query.data) return <Answered query={query}>{() => null}</Answered>;
  return (
    <Page
      title={words.prepare}
      lead={words.prepareLead}
      back={{ to: inside('tresorerie/prelevements'), label: words.batches }}
      width="reading"
    >
      <Plan query={query} day={day} onDay={setDay} />
    </Page>
  );
}

interface PlanProps {
  query: { data?: DebitPlanOfQuery | undefined; error?: unknown; refetch: () => unknown };
  day: string;
  onDay: (day: string) => void;
}

function Plan({ query, day, onDay }: PlanProps) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const go = useNavigate();
  const verb = useVerb(PrepareDebitsDocument, { refetch: ['DebitBatches'] });
  const prepare = async () => {
    const said = await verb.run({ input: { collectedOn: day } });
    if (said.done) go(inside(`tresorerie/prelevements/${said.result.id}`));
  };
  const plan = query.data?.debitPlan;
  const count = plan?.debits.length ?? 0;
  const dayField = (
    <DateField
      required
      label={words.collectedOn}
      hint={plan ? words.earliest({ day: formats.date(plan.earliest) }) : words.collectedHint}
      value={day}
      onChange={(next) => next && onDay(next)}
      error={errorOf(verb.refusal, 'collectedOn')}
    />
  );
  return (
    <>
      {count > 0 ? (
        <Form
          verb={words.prepareVerb({ count })}
          busy={verb.busy}
          refusal={elsewhere(verb.refusal, ['collectedOn'])}
          onSubmit={prepare}
        >
          {dayField}
        </Form>
      ) : (
        dayField
      )}
      <Answered query={query}>
        {({ debitPlan: { debits, excluded, totalCents } }) => (
          <>
            <Section title={words.planned({ count: debits.length, money: formats.money(totalCents) })}>
              {debits.length > 0 ? (
                <Lines lines={debits} />
              ) : (
                <Empty small title={words.nothingTitle}>
                  {words.nothingText}
                </Empty>
              )}
            </Section>
            {excluded.length > 0 ? <Excluded lines={excluded} /> : null}
          </>
        )}
      </Answered>
    </>
  );
}

/** What is left out, and a call by mail for those who gave no mandate. */
function Excluded({ lines }: { lines: readonly PlannedFragment[] }) {
  const words = useMessages(messages);
  const verb = useVerb(MailCallsDocument);
  const others = lines.filter(
    ({ exclusion }) => exclusion !== 'already-debited' && exclusion !== 'already-paid',
  );
  const mail = async () => {
    const said = await verb.tell({ dueIds: others.flatMap(({ due }) => (due ? [due.id] : [])) });
    if (said.done) notify({ text: words.mailed(said.result) });
  };
  return (
    <Section
      title={words.excluded({ count: lines.length })}
      actions={
        others.length > 0 ? (
          <Button busy={verb.busy} onClick={mail}>
            {words.mailCalls({ count: others.length })}
          </Button>
        ) : null
      }
    >
      <Lines lines={lines} />
    </Section>
  );
}

function Lines({ lines }: { lines: readonly PlannedFragment[] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <ul className={style.list}>
      {lines.map(({ due, person, amountCents, sequence, exclusion }) => (
        <li key={due?.id}>
          <div className={style.head}>
            <strong>{person?.displayName}</strong>
            <span className={style.figure}>{formats.money(amountCents)}</span>
          </div>
          <p className={style.soft}>
            {[
              due?.label,
              exclusion ? words[`why_${exclusion as Why}`] : words[`sequence_${sequence as Sequence}`],
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

type Messages = (typeof messages)['fr'];
type Why = keyof Messages extends infer Key ? (Key extends `why_${infer Name}` ? Name : never) : never;
type Sequence = keyof Messages extends infer Key
  ? Key extends `sequence_${infer Name}`
    ? Name
    : never
  : never;

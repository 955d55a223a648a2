import { useQuery } from '@apollo/client/react';
import { durationWords, readDuration } from '@etabli/commissions/rules/duration';
import {
  CheckField,
  DateField,
  elsewhere,
  errorOf,
  Form,
  notify,
  Section,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../app/answered.js';
import { today } from '../app/civil-today.js';
import { useVerb } from '../app/client/use-verb.js';
import {
  HoursSettingsDocument,
  type HoursSettingsQuery,
  SettleHoursDocument,
  SetVolunteerRateDocument,
} from '../gql/hours.js';
import { messages } from './messages.js';

const centsOf = (euros: string): number | null =>
  /^\d{1,4}([.,]\d{1,2})?$/.test(euros.trim())
    ? Math.round(Number(euros.trim().replace(',', '.')) * 100)
    : null;

/** What an hour is worth from a day on. */
export function RateForm() {
  const words = useMessages(messages);
  const fromDay = `${today(useLocale().timeZone).slice(0, 4)}-01-01`;
  const [value, setValue] = useState({ euros: '', fromDay, source: '' });
  const [tried, setTried] = useState(false);
  const verb = useVerb(SetVolunteerRateDocument, { refetch: ['HouseHours'] });
  const cents = centsOf(value.euros);
  const submit = async () => {
    setTried(true);
    if (!cents) return;
    const { source } = value;
    if (!(await verb.run({ input: { centsPerHour: cents, fromDay: value.fromDay, source } })).done) return;
    notify({ text: words.rateSet });
    setValue({ euros: '', fromDay, source: '' });
    setTried(false);
  };
  return (
    <Section title={words.rates}>
      <Form
        verb={words.setRate}
        weight="plain"
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['centsPerHour', 'source'])}
        onSubmit={submit}
      >
        <TextField
          required
          inputMode="decimal"
          label={words.rateEuros}
          value={value.euros}
          onChange={(euros) => setValue({ ...value, euros })}
          error={tried && !cents ? words.rateMissing : errorOf(verb.refusal, 'centsPerHour')}
        />
        <DateField
          required
          label={words.rateFrom}
          value={value.fromDay}
          onChange={(day) => setValue({ ...value, fromDay: day })}
        />
        <TextField
          required
          label={words.rateSource}
          hint={words.rateSourceHint}
          value={value.source}
          onChange={(source) => setValue({ ...value, source })}
          error={errorOf(verb.refusal, 'source')}
        />
      </Form>
    </Section>
  );
}

/** What the house hopes for, and says of its object. */
export function GoalForm() {
  const words = useMessages(messages);
  const query = useQuery(HoursSettingsDocument);
  return (
    <Section title={words.goal}>
      <Answered query={query}>{({ hoursSettings }) => <Goal settings={hoursSettings} />}</Answered>
    </Section>
  );
}

function Goal({ settings }: { settings: HoursSettingsQuery['hoursSettings'] }) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const [goal, setGoal] = useState(settings.weeklyGoal ? durationWords(settings.weeklyGoal, locale) : '');
  const [inPublicInterest, setInPublicInterest] = useState(settings.inPublicInterest ?? false);
  const verb = useVerb(SettleHoursDocument, { refetch: ['HoursSettings', 'MyHours'] });
  const minutes = readDuration(goal);
  const submit = async () => {
    if (minutes === null) return;
    const said = await verb.run({ input: { weeklyGoal: minutes || null, inPublicInterest } });
    if (said.done) notify({ text: words.settled });
  };
  return (
    <Form
      verb={words.settle}
      weight="plain"
      busy={verb.busy}
      refusal={elsewhere(verb.refusal, ['weeklyGoal'])}
      onSubmit={submit}
    >
      <TextField
        label={words.goalLabel}
        hint={words.goalHint}
        value={goal}
        onChange={setGoal}
        error={minutes === null ? words.notATime : errorOf(verb.refusal, 'weeklyGoal')}
      />
      <CheckField
        label={words.inPublicInterest}
        hint={words.inPublicInterestHint}
        checked={inPublicInterest}
        onChange={setInPublicInterest}
      />
    </Form>
  );
}

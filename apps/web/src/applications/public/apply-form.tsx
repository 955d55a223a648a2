import { WHOLE_WEEK } from '@etabli/residency/rules/week';
import {
  CheckField,
  DateField,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  Section,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { type ApplicationFormQuery, ApplyForPlaceDocument } from '../../gql/applications.js';
import { hundredths } from '../../places/place/amounts.js';
import { WeekField } from '../../places/place/week-field.js';
import type { placeFeatures } from '../../places/words.js';
import { messages } from '../messages.js';
import { Needs, toggled } from './needs.js';
import style from './public.module.css';

type Feature = (typeof placeFeatures)[number];
type Asked = ApplicationFormQuery['applicationForm'];

interface Props {
  slug: string;
  form: Asked;
  onSent: (sent: { sentTo: string; shownAt?: string | null }) => void;
}

const fields = [
  'givenName',
  'familyName',
  'email',
  'phone',
  'activity',
  'motivation',
  'kind',
  'week',
  'startsOn',
];

/** What somebody needs and who they are. What is written stays on the device until it is sent. */
export function ApplyForm({ slug, form, onSent }: Props) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const [tried, setTried] = useState(false);
  const verb = useVerb(ApplyForPlaceDocument);
  const { value, change, clear } = useDraft(`application.${slug}`, {
    ...{ givenName: '', familyName: '', email: '', phone: '', activity: '', motivation: '' },
    ...{ kind: form.kinds[0] ?? 'desk', area: '', budget: '', week: WHOLE_WEEK, startsOn: today(timeZone) },
    ...{ features: [] as Feature[], meets: [] as string[], consents: false },
  });
  const area = value.area.trim() === '' ? 0 : hundredths(value.area);
  const budget = value.budget.trim() === '' ? null : hundredths(value.budget);
  const badBudget = value.budget.trim() !== '' && budget === null;
  const text = (field: 'givenName' | 'familyName' | 'email' | 'phone' | 'activity' | 'motivation') => ({
    ...{ name: field, value: value[field], error: errorOf(verb.refusal, field) },
    onChange: (next: string) => change({ [field]: next }),
  });
  const submit = async () => {
    setTried(true);
    if (area === null || badBudget) return;
    const { area: _a, budget: _b, ...rest } = value;
    const said = await verb.run({ slug, input: { ...rest, areaHundredths: area, budgetCents: budget } });
    if (!said.done) return;
    clear();
    onSent(said.result);
  };
  return (
    <Form verb={words.send} busy={verb.busy} refusal={elsewhere(verb.refusal, fields)} onSubmit={submit}>
      <Section title={words.needs}>
        <Needs form={form} value={value} change={change} error={errorOf(verb.refusal, 'kind')} />
        <TextField
          label={words.area}
          hint={words.areaHint}
          inputMode="decimal"
          value={value.area}
          onChange={(next) => change({ area: next })}
          error={tried && area === null ? words.badNumber : undefined}
        />
        <WeekField
          value={value.week}
          onChange={(week) => change({ week })}
          error={errorOf(verb.refusal, 'week')}
        />
        <DateField
          required
          label={words.startsOn}
          value={value.startsOn}
          onChange={(startsOn) => change({ startsOn })}
          error={errorOf(verb.refusal, 'startsOn')}
        />
        <TextField
          label={words.budget}
          hint={words.budgetHint}
          inputMode="decimal"
          value={value.budget}
          onChange={(next) => change({ budget: next })}
          error={tried && badBudget ? words.badNumber : undefined}
        />
      </Section>
      <Section title={words.you}>
        <TextField required label={words.givenName} autoComplete="given-name" {...text('givenName')} />
        <TextField required label={words.familyName} autoComplete="family-name" {...text('familyName')} />
        <TextField required type="email" label={words.email} autoComplete="email" {...text('email')} />
        <TextField type="tel" label={words.phone} autoComplete="tel" {...text('phone')} />
        <TextField required label={words.activity} hint={words.activityHint} {...text('activity')} />
        <LongTextField
          label={words.motivation}
          hint={words.motivationHint}
          rows={4}
          {...text('motivation')}
        />
      </Section>
      {form.criteria.length > 0 ? (
        <fieldset className={style.checks}>
          <legend>{words.criteria}</legend>
          <p>{words.criteriaHint}</p>
          {form.criteria.map(({ key, label, points }) => (
            <CheckField
              key={key}
              label={words.criterion({ label, points })}
              checked={value.meets.includes(key)}
              onChange={(on) => change({ meets: toggled(value.meets, key, on) })}
            />
          ))}
        </fieldset>
      ) : null}
      <CheckField
        label={words.consent}
        checked={value.consents}
        onChange={(consents) => change({ consents })}
      />
    </Form>
  );
}

import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { errorOf, LongTextField, Section, Stack, TextField, TimeField, useMessages } from '@etabli/ui';
import { DayField } from '../shared/day-field.js';
import { NoticeLine } from '../shared/notice-line.js';
import { messages } from './messages.js';
import type { PlanFields } from './nature-field.js';
import style from './prepare.module.css';

/** The day, the hour, the place, with the last day to convene said while one chooses. */
export function PlaceFields({ plan, change, refusal, statutes }: PlanFields & { statutes: Statutes | null }) {
  const words = useMessages(messages);
  const remote = statutes !== null && termsOf(statutes).remote_presence;
  return (
    <Stack gap={3}>
      <div className={style.pair}>
        <DayField
          required
          label={words.day}
          value={plan.day}
          onChange={(day) => change({ day })}
          error={errorOf(refusal, 'startsAt')}
        />
        <TimeField required label={words.time} value={plan.time} onChange={(time) => change({ time })} />
      </div>
      {statutes && plan.day ? <NoticeLine statutes={statutes} day={plan.day} /> : null}
      <TextField
        label={words.place}
        hint={words.placeHint}
        value={plan.place}
        onChange={(place) => change({ place })}
        error={errorOf(refusal, 'place')}
      />
      {remote ? (
        <Section title={words.remote} lead={words.remoteHint} level={3}>
          <TextField
            type="url"
            label={words.remoteLink}
            value={plan.remoteLink}
            onChange={(remoteLink) => change({ remoteLink })}
            error={errorOf(refusal, 'remoteLink')}
          />
          <LongTextField
            label={words.remoteConditions}
            hint={words.remoteConditionsHint}
            value={plan.remoteConditions}
            onChange={(remoteConditions) => change({ remoteConditions })}
            error={errorOf(refusal, 'remoteConditions')}
          />
        </Section>
      ) : null}
    </Stack>
  );
}

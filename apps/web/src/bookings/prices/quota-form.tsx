import { elsewhere, Form, NumberField, notify, Row, Section } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { type RoomRulesQuery, SayBookingQuotaDocument } from '../../gql/bookings.js';
import { useBookingWords } from '../words.js';

const plans = ['resident', 'member', 'outside'] as const;

/** Free hours a month and a person, in all rooms that count together. */
export function QuotaForm({ quota }: { quota: RoomRulesQuery['bookingQuota'] }) {
  const { words } = useBookingWords();
  const [hours, setHours] = useState<(number | null)[]>(plans.map((plan) => quota[`${plan}Minutes`] / 60));
  const verb = useVerb(SayBookingQuotaDocument, { refetch: ['RoomRules'] });
  const submit = async () => {
    const [residentMinutes = 0, memberMinutes = 0, outsideMinutes = 0] = hours.map((one) =>
      Math.round((one ?? 0) * 60),
    );
    const said = await verb.run({ input: { residentMinutes, memberMinutes, outsideMinutes } });
    if (said.done) notify({ text: words.quotaSaid });
  };
  return (
    <Section title={words.quota} lead={words.quotaLead}>
      <Form
        verb={words.sayQuota}
        weight="plain"
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, [])}
        onSubmit={submit}
      >
        <Row>
          {plans.map((plan, index) => (
            <NumberField
              key={plan}
              required
              label={words[`plan_${plan}`]}
              value={hours[index] ?? null}
              onChange={(next) => setHours(hours.map((one, at) => (at === index ? next : one)))}
              min={0}
              max={744}
              suffix={` ${words.hoursUnit}`}
            />
          ))}
        </Row>
      </Form>
    </Section>
  );
}

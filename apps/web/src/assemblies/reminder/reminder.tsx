import { useQuery } from '@apollo/client/react';
import { Button, Section, Stack, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useCan } from '../../app/viewer.js';
import { ReminderPlanDocument, type ReminderPlanQuery } from '../../gql/assemblies.js';
import { readablePhone } from '../../members/words/phone.js';
import { useNews } from '../shared/use-news.js';
import { messages } from './messages.js';
import style from './reminder.module.css';
import { ReminderDialog } from './reminder-dialog.js';

export type Plan = NonNullable<ReminderPlanQuery['reminderPlan']>;

/** Those who have not answered a convened assembly, and how to reach them once more; for who prepares it. */
export function Reminder({ assemblyId }: { assemblyId: string }) {
  return useCan()('assembly.prepare') ? <Planned assemblyId={assemblyId} /> : null;
}

function Planned({ assemblyId }: { assemblyId: string }) {
  const { data } = useQuery(ReminderPlanDocument, { variables: { id: assemblyId } });
  useNews(assemblyId, ['ReminderPlan']);
  return data?.reminderPlan ? <Silent assemblyId={assemblyId} plan={data.reminderPlan} /> : null;
}

function Silent({ assemblyId, plan }: { assemblyId: string; plan: Plan }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const [writing, setWriting] = useState(false);
  const { silent, byMail, byPhone, proposedOn, due, sent } = plan;
  const date = formats.date(proposedOn, { weekday: true, year: false });
  return (
    <Section title={words.title} lead={words.lead({ count: silent, date })}>
      <Stack>
        {sent.map(({ id, recordedAt, reach }) => (
          <p key={id}>{words.before({ when: formats.instant(recordedAt, { year: false }), count: reach })}</p>
        ))}
        {byMail.length > 0 ? (
          <div>
            <Button weight={due ? 'main' : 'plain'} onClick={() => setWriting(true)}>
              {words.remind({ count: byMail.length })}
            </Button>
          </div>
        ) : silent > byPhone.length ? (
          <p>{words.justReminded}</p>
        ) : null}
        {byPhone.length > 0 ? <ToCall people={byPhone} /> : null}
      </Stack>
      {writing ? (
        <ReminderDialog assemblyId={assemblyId} plan={plan} onClose={() => setWriting(false)} />
      ) : null}
    </Section>
  );
}

function ToCall({ people }: { people: Plan['byPhone'] }) {
  const words = useMessages(messages);
  return (
    <Section title={words.phone} level={3}>
      <ul className={style.people}>
        {people.map(({ personId, name, phone }) => (
          <li key={personId}>
            {name}, {phone ? <a href={`tel:${phone}`}>{readablePhone(phone)}</a> : words.noPhone}
          </li>
        ))}
      </ul>
    </Section>
  );
}

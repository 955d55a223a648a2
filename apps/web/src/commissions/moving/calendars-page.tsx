import { useQuery } from '@apollo/client/react';
import { ChoiceField, elsewhere, Form, Page, SelectField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import { CommissionsDocument, MakeCalendarLinkDocument } from '../../gql/commissions.js';
import { Only } from '../../members/words/only.js';
import { CalendarLinks } from './calendar-links.js';
import { messages } from './messages.js';
import { NewAddress } from './new-address.js';

/** The choice that is no commission. */
const OWN = 'own';

/** Addresses at which one’s calendar reads tasks. */
export const Component = () => (
  <Only permission="commissions.read">
    <CalendarsToFollow />
  </Only>
);

function CalendarsToFollow() {
  const words = useMessages(messages);
  const inside = useInside();
  const [params] = useSearchParams();
  const commissions = useQuery(CommissionsDocument).data?.commissions ?? [];
  const [commissionId, setCommissionId] = useState(params.get('commission') ?? OWN);
  const [tasksAs, setTasksAs] = useState<'days' | 'todos'>('days');
  const [made, setMade] = useState<{ id: string; url: string } | null>(null);
  const verb = useVerb(MakeCalendarLinkDocument, { refetch: ['CalendarLinks'] });
  const make = async () => {
    const said = await verb.run({ commissionId: commissionId === OWN ? null : commissionId, tasksAs });
    if (said.done) setMade({ id: said.result.link.id, url: said.result.url });
  };
  return (
    <Page
      title={words.calendars}
      lead={words.calendarsLead}
      back={{ to: inside('commissions'), label: words.commissions }}
      width="reading"
    >
      {made ? <NewAddress key={made.url} address={made.url} /> : null}
      <Form verb={words.make} busy={verb.busy} refusal={elsewhere(verb.refusal, [])} onSubmit={make}>
        <SelectField
          required
          label={words.calendarOf}
          value={commissionId}
          onChange={setCommissionId}
          options={[
            { value: OWN, label: words.ownTasks },
            ...commissions.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <ChoiceField
          label={words.tasksAs}
          value={tasksAs}
          onChange={setTasksAs}
          options={[
            { value: 'days', label: words.asDays, hint: words.asDaysHint },
            { value: 'todos', label: words.asTodos, hint: words.asTodosHint },
          ]}
        />
      </Form>
      <CalendarLinks onRevoked={(id) => id === made?.id && setMade(null)} />
    </Page>
  );
}

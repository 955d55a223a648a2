import { useQuery } from '@apollo/client/react';
import { elsewhere, Form, Page, SelectField, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { CalendarLinks } from '../../commissions/moving/calendar-links.js';
import { NewAddress } from '../../commissions/moving/new-address.js';
import { FollowBookingsDocument, RoomNamesDocument } from '../../gql/bookings.js';
import { Only } from '../../members/words/only.js';
import { PlaceTabs } from '../../places/tabs.js';
import { useBookingWords } from '../words.js';

/** Addresses at which one’s own calendar reads a room, the events of the house, or one’s bookings. */
export const Component = () => (
  <Only permission="calendars.follow">
    <Follow />
  </Only>
);

function Follow() {
  const { words } = useBookingWords();
  const { timeZone } = useLocale();
  const [params] = useSearchParams();
  const rooms = useQuery(RoomNamesDocument, { variables: { day: today(timeZone) } }).data?.rooms ?? [];
  const [of, setOf] = useState(params.get('salle') ?? 'bookings');
  const [made, setMade] = useState<{ id: string; url: string } | null>(null);
  const verb = useVerb(FollowBookingsDocument, { refetch: ['CalendarLinks'] });
  const make = async () => {
    const isRoom = of !== 'bookings' && of !== 'events';
    const said = await verb.run(isRoom ? { about: 'room', subjectId: of } : { about: of, subjectId: null });
    if (said.done) setMade({ id: said.result.link.id, url: said.result.url });
  };
  return (
    <Page title={words.follow} lead={words.followLead} width="reading">
      <PlaceTabs at="reservations/agendas" />
      {made ? <NewAddress key={made.url} address={made.url} /> : null}
      <Form verb={words.makeAddress} busy={verb.busy} refusal={elsewhere(verb.refusal, [])} onSubmit={make}>
        <SelectField
          required
          label={words.followWhat}
          value={of}
          onChange={setOf}
          options={[
            { value: 'bookings', label: words.mine },
            { value: 'events', label: words.events },
            ...rooms.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </Form>
      <CalendarLinks onRevoked={(id) => id === made?.id && setMade(null)} />
    </Page>
  );
}

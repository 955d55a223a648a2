import { useQuery } from '@apollo/client/react';
import { Notice, Page } from '@etabli/ui';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { useInside } from '../../app/viewer.js';
import { RoomRulesDocument } from '../../gql/bookings.js';
import { Only } from '../../members/words/only.js';
import { useBookingWords } from '../words.js';
import { QuotaForm } from './quota-form.js';
import { RoomForm } from './room-form.js';

/** Opening hours, prices and cancellation of a room; free hours of the month, for all rooms. */
export const Component = () => (
  <Only permission="places.write">
    <Rules />
  </Only>
);

function Rules() {
  const { id = '' } = useParams();
  const { words } = useBookingWords();
  const inside = useInside();
  const query = useQuery(RoomRulesDocument, { variables: { id } });
  return (
    <Answered query={query}>
      {({ place, bookingQuota }) => (
        <Page
          title={words.rulesOf({ room: place.name })}
          lead={words.rulesLead}
          back={{ to: inside(`reservations/salles/${place.id}`), label: place.name }}
          width="reading"
        >
          {['meeting_room', 'machine'].includes(place.kind) ? (
            <RoomForm key={place.id} room={place} />
          ) : (
            <Notice>{words.byTheMonth}</Notice>
          )}
          <QuotaForm quota={bookingQuota} />
        </Page>
      )}
    </Answered>
  );
}

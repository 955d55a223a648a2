import { Button, notify, Row } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  type BookingHereFragment,
  CancelBookingDocument,
  RestoreBookingsDocument,
} from '../../gql/bookings.js';
import { refreshed } from '../refresh.js';
import { useBookingWords } from '../words.js';

/** Gives a booking up, alone or with all that follow; one press puts it back. */
export function CancelVerbs({ booking, onDone }: { booking: BookingHereFragment; onDone?: () => void }) {
  const { words, formats, asked, hours } = useBookingWords();
  const cancel = useVerb(CancelBookingDocument, { refetch: refreshed });
  const restore = useVerb(RestoreBookingsDocument, { refetch: refreshed });
  const { can } = abilities(booking.viewerCan);
  if (can('restore')) return <Restore booking={booking} />;
  if (!can('cancel')) return null;
  const { id, seriesId, cancellingCosts, cents } = booking;
  const when = hours(asked(booking));
  const give = async (following: boolean) => {
    const said = await cancel.tell({ id, following });
    if (!said.done) return;
    const ids = said.result.items.map((one) => one.id);
    const undo = async () => (await restore.tell({ ids })).done && notify({ text: words.restored });
    notify({ text: words.cancelledMany({ count: ids.length }), undo });
    onDone?.();
  };
  return (
    <Row gap={1}>
      <Button
        weight="quiet"
        busy={cancel.busy}
        aria-label={words.cancelThis({ when })}
        onClick={() => void give(false)}
      >
        {cancellingCosts ? words.cancelCosts({ amount: formats.money(cents ?? 0) }) : words.cancel}
      </Button>
      {seriesId ? (
        <Button
          weight="quiet"
          busy={cancel.busy}
          aria-label={words.cancelFollowingThis({ when })}
          onClick={() => void give(true)}
        >
          {words.cancelFollowing}
        </Button>
      ) : null}
    </Row>
  );
}

/** It was given up, and its hours may still be free. */
function Restore({ booking }: { booking: BookingHereFragment }) {
  const { words, asked, hours } = useBookingWords();
  const restore = useVerb(RestoreBookingsDocument, { refetch: refreshed });
  const again = async () => {
    if ((await restore.tell({ ids: [booking.id] })).done) notify({ text: words.restored });
  };
  return (
    <Button
      weight="quiet"
      busy={restore.busy}
      aria-label={words.restoreThis({ when: hours(asked(booking)) })}
      onClick={() => void again()}
    >
      {words.restore}
    </Button>
  );
}

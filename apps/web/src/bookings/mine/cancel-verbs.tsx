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

interface Props {
  booking: BookingHereFragment;
  /** The others of its series that are shown with it. */
  others?: readonly BookingHereFragment[];
  onDone?: () => void;
}

/** Gives a booking up, alone or with all that follow; one press puts it back, or all of them. */
export function CancelVerbs({ booking, others = [], onDone }: Props) {
  const { words, formats, asked, hours } = useBookingWords();
  const cancel = useVerb(CancelBookingDocument, { refetch: refreshed });
  const restore = useVerb(RestoreBookingsDocument, { refetch: refreshed });
  const { can } = abilities(booking.viewerCan);
  if (can('restore')) return <Restore booking={booking} others={others} />;
  if (!can('cancel')) return null;
  const { id, seriesId, cancellingCosts, cents } = booking;
  const when = hours(asked(booking));
  const give = async (following: boolean) => {
    const said = await cancel.tell({ id, following });
    if (!said.done) return;
    const ids = said.result.items.map((one) => one.id);
    const undo = async () =>
      (await restore.tell({ ids })).done && notify({ text: words.restoredMany({ count: ids.length }) });
    const owed = said.result.items.reduce((sum, one) => sum + (one.cents ?? 0), 0);
    const told = [
      words.cancelledMany({ count: ids.length }),
      owed ? words.stillOwed({ amount: formats.money(owed) }) : '',
    ];
    notify({ text: told.join(' ').trim(), undo });
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

/** It was given up, and its hours may still be free; so may those of all that were given up with it. */
function Restore({ booking, others }: Required<Pick<Props, 'booking' | 'others'>>) {
  const { words, asked, hours } = useBookingWords();
  const restore = useVerb(RestoreBookingsDocument, { refetch: refreshed });
  const all = [booking, ...others.filter(({ viewerCan }) => abilities(viewerCan).can('restore'))];
  const again = async (bookings: readonly BookingHereFragment[]) => {
    const ids = bookings.map(({ id }) => id);
    if ((await restore.tell({ ids })).done) notify({ text: words.restoredMany({ count: ids.length }) });
  };
  return (
    <Row gap={1}>
      <Button
        weight="quiet"
        busy={restore.busy}
        aria-label={words.restoreThis({ when: hours(asked(booking)) })}
        onClick={() => void again([booking])}
      >
        {words.restore}
      </Button>
      {all.length > 1 ? (
        <Button weight="quiet" busy={restore.busy} onClick={() => void again(all)}>
          {words.restoreAll({ count: all.length })}
        </Button>
      ) : null}
    </Row>
  );
}

import { Dialog } from '@etabli/ui';
import { CancelVerbs } from '../mine/cancel-verbs.js';
import { useBookingWords } from '../words.js';
import type { Booked } from './room-page.js';

/** Hours of a week that were pressed: all that is known of them, and how they are given up. */
export function SeenDialog({ booking, onClose }: { booking: Booked; onClose: () => void }) {
  const { asked, hours, about } = useBookingWords();
  return (
    <Dialog title={hours(asked(booking))} onClose={onClose}>
      <p>{about(booking)}</p>
      <CancelVerbs booking={booking} onDone={onClose} />
    </Dialog>
  );
}

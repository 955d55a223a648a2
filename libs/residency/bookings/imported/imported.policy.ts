import { all, type Policy, refuse } from '@etabli/access';
import { keepsPlaces } from '../../places/places.policy.js';

/** What the rules look at in a calendar that was read into a room. */
export interface ImportedRecord {
  undoneAt: Date | null;
  isUnderLater: boolean;
  /** Bookings that taking it back would change. */
  changes: number;
}

export const importedPolicy = {
  undo: (actor, { undoneAt, isUnderLater, changes }) =>
    all(
      keepsPlaces(actor),
      undoneAt === null || refuse('calendar-import.undone'),
      !isUnderLater || refuse('calendar-import.later'),
      changes > 0 || refuse('calendar-import.nothing-left'),
    ),
} satisfies Policy<ImportedRecord>;

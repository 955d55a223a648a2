import type { PickerOption } from '@etabli/ui';
import type { Room } from './console-page.js';

/** Everyone on the list or in the room, to be chosen by name; whoever is there comes first. */
export const peopleOf = ({ lines }: Pick<Room, 'lines'>): PickerOption[] =>
  [...lines]
    .sort((a, b) => Number(b.presence !== null) - Number(a.presence !== null))
    .map(({ personId, name, memberNumber }) => ({
      value: personId,
      label: name,
      ...(memberNumber ? { detail: memberNumber } : {}),
    }));

import type { Area, Room } from './area.js';
import { holds, type Viewer } from './viewer.js';

/** How many doors the bar of a phone has. */
const ON_PHONE = 5;

/** The rooms a viewer may enter, in order. */
export const roomsFor = (areas: readonly Area[], viewer: Pick<Viewer, 'permissions'>): Room[] =>
  areas
    .flatMap((area) => area.rooms ?? [])
    .filter((room) => holds(viewer, room.permissions))
    .sort((a, b) => a.order - b.order);

/** Is a path below the association in this room? The first page is a room of its own. */
export const isIn = ({ path, also = [] }: Room, at: string): boolean =>
  [path, ...also].some((each) => (each === '' ? at.length < 2 : `${at}/`.startsWith(`/${each}/`)));

/** What the bar of a phone shows, and what waits behind « Autres »: five doors at most, that one included. */
export function onPhone(rooms: readonly Room[]): { bar: Room[]; more: Room[] } {
  const shown = rooms.filter((room) => !room.hidden);
  if (shown.length <= ON_PHONE) return { bar: shown, more: [] };
  return { bar: shown.slice(0, ON_PHONE - 1), more: shown.slice(ON_PHONE - 1) };
}

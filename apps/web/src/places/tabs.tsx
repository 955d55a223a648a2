import type { Permission } from '@etabli/access';
import { Tabs, useMessages } from '@etabli/ui';
import { useCan, useInside } from '../app/viewer.js';
import { messages } from './messages.js';

/**
 * The pages of the place, by what one comes for, with who sees them; the first one seen is where its tab leads. Exchanges are
 * beside the waiting list for who keeps it, beside their place for the others.
 */
const groups = {
  plan: [
    ['lieu', 'plan', 'places.read'],
    ['lieu/places', 'places', 'places.read'],
    ['lieu/chiffres', 'figures', 'places.read'],
    ['lieu/dessiner', 'draw', 'places.write'],
  ],
  day: [
    ['lieu/porte', 'door', 'places.use'],
    ['lieu/a-prendre', 'desks', 'places.use'],
    ['lieu/signalements', 'incidents', 'places.read'],
    ['lieu/annuaire', 'directory', 'places.people'],
    ['lieu/carnets', 'passes', 'places.use'],
  ],
  book: [
    ['reservations', 'rooms', 'places.read'],
    ['reservations/miennes', 'bookings', 'bookings.book'],
    ['reservations/formations', 'trainings', 'places.read'],
    ['reservations/agendas', 'calendars', 'calendars.follow'],
  ],
  mine: [
    ['mon-contrat', 'contract', 'self.write'],
    ['candidatures/echanges', 'swaps', 'places.people'],
  ],
  list: [
    ['candidatures', 'list', 'applications.review'],
    ['candidatures/places-libres', 'vacant', 'applications.review'],
    ['candidatures/echanges', 'chains', 'applications.review'],
    ['candidatures/regles', 'rules', 'applications.review'],
  ],
  contracts: [
    ['contrats', 'contracts', 'contracts.read'],
    ['contrats/cles', 'keys', 'contracts.read'],
    ['contrats/modeles', 'templates', 'contracts.write'],
  ],
} as const satisfies Record<string, readonly (readonly [string, string, Permission])[]>;

type Group = keyof typeof groups;
export type PlacePage = (typeof groups)[Group][number][0];

/** The way from one page of the place to the others: what one comes for, and below, its pages. */
export function PlaceTabs({ at }: { at: PlacePage }) {
  const words = useMessages(messages);
  const inside = useInside();
  const can = useCan();
  const reviews = can('applications.review');
  const seen = (Object.keys(groups) as Group[]).flatMap((group) => {
    const pages = groups[group].filter(([, name, may]) => can(may) && !(name === 'swaps' && reviews));
    return pages.length > 0 ? [{ group, pages, here: pages.some(([path]) => path === at) }] : [];
  });
  const current = inside(at);
  const below = seen.find(({ here }) => here)?.pages ?? [];
  const tabs = seen.flatMap(({ group, pages: [first], here }) =>
    first ? [{ to: here ? current : inside(first[0]), label: words[`group_${group}`] }] : [],
  );
  return (
    <>
      <Tabs label={words.pages} tabs={tabs} current={current} />
      {below.length > 1 ? (
        <Tabs
          label={words.pagesBelow}
          tabs={below.map(([path, name]) => ({ to: inside(path), label: words[`page_${name}`] }))}
          current={current}
          light
        />
      ) : null}
    </>
  );
}

import { useApolloClient } from '@apollo/client/react';
import { searchable } from '@etabli/kernel/names';
import { CommandPalette, type Found, type FoundGroup, useLocale, useMessages } from '@etabli/ui';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { FoundThing, Room } from '../area.js';
import { areas } from '../areas.js';
import { messages } from '../messages.js';
import { holds, useViewer } from '../viewer.js';

const PAUSE_MS = 180;

interface Item extends Found {
  to: string;
}

interface Props {
  rooms: readonly Room[];
  inside: (path: string) => string;
  onClose: () => void;
}

/** The search and command field: pages at once, and what each area finds by asking the API. */
export default function Search({ rooms, inside, onClose }: Props) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const found = useFound(query);
  const wanted = searchable(query);
  const pages: FoundGroup<Item> = {
    label: words.pages,
    items: rooms
      .filter((room) => searchable(room.label[locale]).includes(wanted))
      .map((room) => ({
        key: `page-${room.path}`,
        label: room.label[locale],
        icon: <room.icon aria-hidden />,
        to: inside(room.path),
      })),
  };
  const pick = (item: Item) => {
    onClose();
    void navigate(item.to);
  };
  const things = found.flatMap(inGroups).map(({ label, things: items }) => ({
    label,
    items: items.map((thing) => ({ ...thing, to: inside(thing.to) })),
  }));
  return (
    <CommandPalette
      query={query}
      onQuery={setQuery}
      groups={[...things, pages]}
      onPick={pick}
      onClose={onClose}
    />
  );
}

interface FoundThings {
  label: string;
  things: FoundThing[];
}

/** What a finder found, by the kinds it names; what it names no kind of is under its own name. */
function inGroups({ label, things }: FoundThings): FoundThings[] {
  const labels = [...new Set(things.map(({ group }) => group ?? label))];
  return labels.map((each) => ({
    label: each,
    things: things.filter(({ group }) => (group ?? label) === each),
  }));
}

/** What the areas find for a text of at least two letters, asked when the typing pauses. */
function useFound(query: string): FoundThings[] {
  const client = useApolloClient();
  const viewer = useViewer();
  const { locale } = useLocale();
  const [found, setFound] = useState<FoundThings[]>([]);
  useEffect(() => {
    if (query.trim().length < 2) return setFound([]);
    let current = true;
    const finders = areas
      .flatMap((area) => area.finders ?? [])
      .filter((finder) => holds(viewer, finder.permissions));
    const timer = setTimeout(async () => {
      const answers = await Promise.all(
        finders.map(async ({ label, load }) => {
          const find = await load();
          return { label: label[locale], things: await find(query, client, locale).catch(() => []) };
        }),
      );
      if (current) setFound(answers);
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, client, viewer, locale]);
  return found;
}

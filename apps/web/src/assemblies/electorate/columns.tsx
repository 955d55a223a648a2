import { type Column, PersonChip, Stack, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import type { ElectorateQuery } from '../../gql/assemblies.js';
import { messages } from './messages.js';

type Line = ElectorateQuery['electorate']['lines']['items'][number];

/** A member, whether they vote, with how many voices, or why not. */
export function useColumns(): Column<Line>[] {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  return [
    {
      key: 'name',
      label: words.name,
      phone: 'title',
      cell: ({ personId, name, exercisedBy }) => (
        <PersonChip
          name={name}
          to={inside(`membres/${personId}`)}
          {...(exercisedBy ? { detail: words.votedBy({ name: exercisedBy.displayName }) } : {})}
        />
      ),
    },
    { key: 'right', label: words.right, cell: (line) => <Right line={line} /> },
    {
      key: 'voices',
      label: words.voicesColumn,
      numeric: true,
      cell: ({ votes, voices }) => formats.number(votes ? voices : 0),
    },
  ];
}

function Right({ line: { votes, reasons } }: { line: Line }) {
  const words = useMessages(messages);
  return (
    <Stack gap={0.5}>
      <span>
        <StateBadge tone={votes ? 'done' : 'closed'}>{votes ? words.votes : words.doesNot}</StateBadge>
      </span>
      {reasons.map(({ code, sentence }) => (
        <p key={code}>{sentence}</p>
      ))}
    </Stack>
  );
}

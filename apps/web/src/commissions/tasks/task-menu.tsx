import { Menu, type MenuItem, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import type { CardHereFragment, StageHereFragment } from '../../gql/commissions.js';
import { messages } from './messages.js';
import type { Move } from './moves.js';

interface Props {
  task: CardHereFragment;
  stages: readonly StageHereFragment[];
  /** Where it stands in its column, of how many. */
  at: number;
  of: number;
  onMove: (move: Move) => void;
}

/** « Déplacer » : every column, and up and down, for hands that do not drag. */
export function TaskMenu({ task, stages, at, of, onMove }: Props) {
  const words = useMessages(messages);
  const { id, title, stage } = task;
  if (!abilities(task.moves).can('move')) return null;
  const along = (label: string, to: number): MenuItem => ({
    label,
    onPick: () => onMove({ id, stageId: stage.id, at: to }),
  });
  const items: MenuItem[] = [
    ...stages
      .filter((each) => each.id !== stage.id)
      .map((each) => ({
        label: words.moveTo({ stage: each.name }),
        onPick: () => onMove({ id, stageId: each.id, at: 0 }),
      })),
    ...(at > 1 ? [along(words.moveTop, 0)] : []),
    ...(at > 0 ? [along(words.moveUp, at - 1)] : []),
    ...(at < of - 1 ? [along(words.moveDown, at + 1)] : []),
  ];
  return <Menu compact label={words.move({ title })} items={items} />;
}

import { Link, Notice, useMessages } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import { assemblyPath } from '../shared/paths.js';
import { messages } from './messages.js';

interface Props {
  decision: { assemblyId: string; item: { title: string } } | null;
}

/** The resolution that a task carries out; nothing for a task of another kind. */
export function DecisionOfTask({ decision }: Props) {
  const words = useMessages(messages);
  const inside = useInside();
  if (!decision) return null;
  return (
    <Notice>
      {words.carriesOut} <Link to={inside(assemblyPath(decision.assemblyId))}>{decision.item.title}</Link>
    </Notice>
  );
}

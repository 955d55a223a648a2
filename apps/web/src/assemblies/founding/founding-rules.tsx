import { Link, Notice, useMessages } from '@etabli/ui';
import { useCan, useInside } from '../../app/viewer.js';
import { messages } from './messages.js';

/** How founders decide and what their decision does, said before they do it. */
export function FoundingRules() {
  const words = useMessages(messages);
  const inside = useInside();
  const can = useCan();
  return (
    <Notice>
      <p>
        <strong>{words.rulesTitle}</strong>
      </p>
      <p>{words.rules}</p>
      <p>{words.joining}</p>
      <p>{words.afterwards}</p>
      {can('statutes.write') ? <Link to={inside('statuts/modifier')}>{words.toDraft}</Link> : null}
    </Notice>
  );
}

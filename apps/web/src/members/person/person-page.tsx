import { useMessages } from '@etabli/ui';
import { useParams } from 'react-router';
import { useCan, useInside } from '../../app/viewer.js';
import { messages } from './messages.js';
import { PersonView } from './person-view.js';

/** The page of one person, as much of it as the viewer may see. */
export function Component() {
  const { id = '' } = useParams();
  const words = useMessages(messages);
  const inside = useInside();
  const keeps = useCan()('members.read');
  return (
    <PersonView
      key={id}
      id={id}
      back={{ to: inside('membres'), label: keeps ? words.list : words.directory }}
    />
  );
}

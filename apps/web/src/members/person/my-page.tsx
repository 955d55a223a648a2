import { Empty, Page, useMessages } from '@etabli/ui';
import { useViewer } from '../../app/viewer.js';
import { messages } from './messages.js';
import { PersonView } from './person-view.js';

/** One's own page. */
export function Component() {
  const words = useMessages(messages);
  const { person } = useViewer();
  if (person) return <PersonView id={person.id} />;
  return (
    <Page title={words.mine}>
      <Empty title={words.noMineTitle}>{words.noMineText}</Empty>
    </Page>
  );
}

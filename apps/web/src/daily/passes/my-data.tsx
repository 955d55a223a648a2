import { Button, Section, useMessages } from '@etabli/ui';
import { useCopyOfData } from '../../members/words/copy-of-data.js';
import { usePeopleWords } from '../../members/words/people.js';
import { messages } from '../messages.js';

/** For who comes without being a member, and has no page of their own among the members. */
export function MyData() {
  const words = useMessages(messages);
  const { exportMine } = usePeopleWords();
  const take = useCopyOfData(null);
  return (
    <Section title={words.myData} lead={words.myDataLead}>
      <div>
        <Button onClick={take}>{exportMine}</Button>
      </div>
    </Section>
  );
}

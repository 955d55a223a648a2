import { SelectField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useViewer } from '../../app/viewer.js';
import { QuickAdd } from '../tasks/quick-add.js';
import { useMine } from '../use-mine.js';
import { messages } from './messages.js';

/** The address a line is brought by, from the search field. */
const LINE = 'ligne';

/** One line to note what one means to do: on the board it names, or the one chosen; in one’s own hands unless it names others. */
export function QuickNote() {
  const words = useMessages(messages);
  const [asked, ask] = useSearchParams();
  const { person } = useViewer();
  const mine = useMine();
  const [chosen, setChosen] = useState('');
  const [first] = mine;
  if (!first || !person) return null;
  // Once noted, the address brings the line no more: read again, the page would offer it twice.
  const forget = () => ask({}, { replace: true, preventScrollReset: true });
  return (
    <QuickAdd
      commissionId={chosen || first.value}
      holderId={person.id}
      line={asked.get(LINE) ?? ''}
      onAdded={forget}
    >
      {mine.length > 1 ? (
        <SelectField
          required
          label={words.noteBoard}
          value={chosen || first.value}
          onChange={setChosen}
          options={mine}
        />
      ) : null}
    </QuickAdd>
  );
}

import { Button, useMessages } from '@etabli/ui';
import type { Choice } from '../../gql/vote.js';
import { Question } from '../question.js';
import { messages } from './messages.js';
import type { AdvanceItem, Voice } from './voices.js';

interface Props {
  item: AdvanceItem;
  voice: Voice;
  first: Choice | null;
  onAnswer: (itemId: string, choice: Choice | null) => void;
}

/** One resolution, asked as in the booth; it may be left for the assembly. */
export function Asking({ item, voice, first, onAnswer }: Props) {
  const words = useMessages(messages);
  const { electorId, name, own } = voice;
  return (
    <>
      <Question
        item={item}
        mandate={{
          electorId,
          name,
          own,
          voices: 1,
          instruction: null,
          instructionBinds: false,
          cast: false,
          reason: null,
          receipt: null,
        }}
        at={1}
        of={1}
        secret={false}
        first={first}
        onChosen={(choice) => onAnswer(item.itemId, choice)}
      />
      <Button weight="quiet" onClick={() => onAnswer(item.itemId, null)}>
        {words.skip}
      </Button>
    </>
  );
}

import { Button, Notice, Row, useMessages } from '@etabli/ui';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { Asked } from '../instructions/asked.js';
import { messages as instructed } from '../instructions/messages.js';
import { messages } from './messages.js';

interface Props {
  /** Null on paper, without a name. */
  holder: string | null | undefined;
  /** The assembly has not begun: who will be there is not known. */
  ahead: boolean;
  /** Where the proxy stands, once it has begun. */
  sentence: string;
  instructions: ComponentProps<typeof Asked>['instructions'];
  withdrawing: boolean;
  onTakeBack: () => unknown;
  /** Where one says what is asked of the holder. */
  asking: (close: () => void) => ReactNode;
}

/** A voice given to someone: to whom, where it stands, what is asked of them, and how to take it back. */
export function VoiceGiven({
  holder,
  ahead,
  sentence,
  instructions,
  withdrawing,
  onTakeBack,
  asking,
}: Props) {
  const words = useMessages(messages);
  const asked = useMessages(instructed);
  const [open, setOpen] = useState(false);
  return (
    <Notice>
      <p>
        <strong>{holder ? words.withProxy({ holder }) : words.onPaper}</strong>
      </p>
      <p>{ahead && holder ? words.waits({ holder }) : sentence}</p>
      <Asked instructions={instructions} />
      <Row>
        <Button busy={withdrawing} onClick={onTakeBack}>
          {words.takeBack}
        </Button>
        {holder && instructions.length === 0 ? (
          <Button weight="quiet" onClick={() => setOpen(true)}>
            {asked.write}
          </Button>
        ) : null}
      </Row>
      {open ? asking(() => setOpen(false)) : null}
    </Notice>
  );
}

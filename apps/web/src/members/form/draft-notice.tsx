import { Button, Notice, Row, useMessages } from '@etabli/ui';
import { messages } from './messages.js';

/** Says that what was being written is back, and lets one start afresh. */
export function DraftNotice({ onForget }: { onForget: () => void }) {
  const words = useMessages(messages);
  return (
    <Notice>
      <Row>
        <span>{words.draftKept}</span>
        <Button weight="quiet" onClick={onForget}>
          {words.startAgain}
        </Button>
      </Row>
    </Notice>
  );
}

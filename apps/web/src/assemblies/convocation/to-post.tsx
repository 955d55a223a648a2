import { Button, Notice, Row, useMessages } from '@etabli/ui';
import { messages } from './messages.js';

interface Props {
  /** What waits. */
  text: string;
  printing: boolean;
  posting: boolean;
  onPrint: () => void;
  onPosted: () => void;
}

/** Letters that wait: to print, then to note as posted. */
export function ToPost({ text, printing, posting, onPrint, onPosted }: Props) {
  const words = useMessages(messages);
  return (
    <Notice tone="waiting">
      <p>{text}</p>
      <Row gap={1}>
        <Button busy={printing} onClick={onPrint}>
          {words.printLetters}
        </Button>
        <Button busy={posting} onClick={onPosted}>
          {words.posted}
        </Button>
      </Row>
    </Notice>
  );
}

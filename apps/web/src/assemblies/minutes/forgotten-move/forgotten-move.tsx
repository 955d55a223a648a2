import { Button, Row, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { messages } from './messages.js';
import { MoveDialog } from './move-dialog.js';

/** Who came or left and nobody noted: entered after the sitting, at its time, with its reason. */
export function ForgottenMove({ assemblyId }: { assemblyId: string }) {
  const words = useMessages(messages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Row>
        <Button weight="quiet" onClick={() => setOpen(true)}>
          {words.open}
        </Button>
      </Row>
      {open ? <MoveDialog assemblyId={assemblyId} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

import { Button, Dialog, Stack, useMessages } from '@etabli/ui';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useVerb } from '../../../app/client/use-verb.js';
import { HandPersonalLinkDocument } from '../../../gql/assemblies.js';
import { QrSquare } from '../../shared/qr-square.js';
import type { Line } from '../desk-page.js';
import style from './link.module.css';
import { messages } from './messages.js';

interface Handing {
  hand: (line: Line) => void;
  dialog: ReactNode;
}

/** Handing someone in the room the link by which they vote: asked from the house, shown once, forgotten. */
export function useHanding(assemblyId: string): Handing {
  const [shown, setShown] = useState<{ name: string; url: string } | null>(null);
  const { tell } = useVerb(HandPersonalLinkDocument);
  const latest = useRef(tell);
  latest.current = tell;
  const hand = useCallback(
    async ({ personId, name }: Line) => {
      const said = await latest.current({ assemblyId, personId });
      if (said.done) setShown({ name, url: said.result.url });
    },
    [assemblyId],
  );
  const dialog = shown ? <LinkDialog {...shown} onClose={() => setShown(null)} /> : null;
  return { hand, dialog };
}

function LinkDialog({ name, url, onClose }: { name: string; url: string; onClose: () => void }) {
  const words = useMessages(messages);
  return (
    <Dialog title={words.title({ name })} onClose={onClose}>
      <Stack>
        <p>{words.scan}</p>
        <div className={style.square}>
          <QrSquare text={url} label={words.square({ name })} />
        </div>
        <p>{words.only}</p>
        <div>
          <Button weight="main" onClick={onClose}>
            {words.done}
          </Button>
        </div>
      </Stack>
    </Dialog>
  );
}

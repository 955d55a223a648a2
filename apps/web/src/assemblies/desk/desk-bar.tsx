import { Button, Menu, useMessages } from '@etabli/ui';
import { IconQrcode } from '@tabler/icons-react';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { AskSignaturesDocument, type DeskQuery, MakePaperDocument } from '../../gql/assemblies.js';
import { usePaper } from '../shared/use-paper.js';
import style from './desk.module.css';
import type { DeskRoll, Line } from './desk-page.js';
import { messages } from './messages.js';
import { DeskNameDialog } from './offline/desk-name.js';
import type { DeskHere } from './offline/use-desk.js';
import { ScanDialog } from './scan/scan-dialog.js';

/** What the views of the people are given. */
export interface AtDesk {
  assembly: DeskQuery['assembly'];
  codes: DeskRoll['codes'];
  desk: DeskHere;
  /** The page would open without network. */
  opens: boolean;
  /** The desk is open, and the viewer keeps it. */
  receives: boolean;
}

interface Props extends AtDesk {
  onArrive: (line: Line, mode: 'present') => void;
}

/** Which desk this is, whether it would hold through a cut, and the quick way in: the code of the convocation. */
export function DeskBar({ assembly, codes, desk, opens, receives, onArrive }: Props) {
  const words = useMessages(messages);
  const [open, setOpen] = useState<'name' | 'scan' | null>(null);
  const signatures = useVerb(AskSignaturesDocument);
  const print = useVerb(MakePaperDocument);
  const openPaper = usePaper();
  if (!receives) return null;
  const { id: assemblyId, signsOnScreen } = assembly;
  const close = () => setOpen(null);
  const choices = [
    { label: words.nameDesk, onPick: () => setOpen('name') },
    {
      label: signsOnScreen ? words.signaturesOff : words.signaturesOn,
      onPick: () => void signatures.tell({ assemblyId, asked: !signsOnScreen }),
    },
    {
      label: words.printSheet,
      onPick: () => void openPaper(() => print.tell({ assemblyId, kind: 'attendance' })),
    },
  ];
  return (
    <div className={style.tools}>
      <Button weight="main" icon={<IconQrcode />} onClick={() => setOpen('scan')}>
        {words.scan}
      </Button>
      <Menu label={words.thisDesk({ name: desk.name })} items={choices} />
      {opens ? <span className={style.soft}>{words.opensOffline}</span> : null}
      {open === 'scan' ? (
        <ScanDialog codes={codes} lines={desk.lines} onArrive={onArrive} onClose={close} />
      ) : null}
      {open === 'name' ? (
        <DeskNameDialog
          onNamed={(name) => {
            desk.setName(name);
            close();
          }}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

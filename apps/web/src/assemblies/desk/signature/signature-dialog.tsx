import { Button, Dialog, TextField, useMessages } from '@etabli/ui';
import { type FormEvent, useState } from 'react';
import { Pad } from '../../../app/signature/pad.js';
import { isSigned, type Point, pathOf } from '../../../app/signature/strokes.js';
import { messages } from '../messages.js';
import type { Signing } from '../offline/use-desk.js';
import style from './signature.module.css';

interface Props {
  name: string;
  onSigned: (how: Signing) => void;
  onClose: () => void;
}

/** Signing on arrival: with a finger, a pen or the mouse; or by typing one's name, for whom drawing is no way to sign. */
export function SignatureDialog({ name, onSigned, onClose }: Props) {
  const words = useMessages(messages);
  const [strokes, setStrokes] = useState<Point[][]>([]);
  const [typed, setTyped] = useState('');
  const path = pathOf(strokes);
  const drawn = isSigned(path);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (drawn) onSigned({ signature: path });
    else if (typed.trim()) onSigned({ signedAs: typed.trim() });
  };
  return (
    <Dialog title={words.signTitle({ name })} onClose={onClose}>
      <form className={style.form} onSubmit={submit}>
        <p aria-hidden>{words.signHere}</p>
        <Pad path={path} onStrokes={setStrokes} label={words.signHere} />
        <TextField label={words.signTyped} hint={words.signTypedHint} value={typed} onChange={setTyped} />
        <div className={style.buttons}>
          <Button weight="main" type="submit" disabled={!drawn && !typed.trim()}>
            {words.signed}
          </Button>
          <Button weight="quiet" onClick={() => setStrokes([])} disabled={strokes.length === 0}>
            {words.signAgain}
          </Button>
          <Button weight="quiet" onClick={() => onSigned({})}>
            {words.signLater}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

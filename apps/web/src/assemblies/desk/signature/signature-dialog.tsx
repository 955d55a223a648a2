import { Button, Dialog, TextField, useMessages } from '@etabli/ui';
import { type FormEvent, type PointerEvent, useState } from 'react';
import { messages } from '../messages.js';
import type { Signing } from '../offline/use-desk.js';
import style from './signature.module.css';
import { HIGH, isSigned, type Point, pathOf, pointIn, WIDE } from './strokes.js';

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

interface PadProps {
  path: string;
  label: string;
  onStrokes: (change: (before: Point[][]) => Point[][]) => void;
}

/** Where one draws. */
function Pad({ path, label, onStrokes }: PadProps) {
  const at = (event: PointerEvent<SVGSVGElement>): Point =>
    pointIn(event.currentTarget.getBoundingClientRect(), { x: event.clientX, y: event.clientY });
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = at(event);
    onStrokes((before) => [...before, [point]]);
  };
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const point = at(event);
    onStrokes((before) => [...before.slice(0, -1), [...(before.at(-1) ?? []), point]]);
  };
  return (
    <svg
      className={style.pad}
      viewBox={`0 0 ${WIDE} ${HIGH}`}
      role="img"
      aria-label={label}
      onPointerDown={begin}
      onPointerMove={draw}
    >
      <line className={style.base} x1="20" y1="80" x2={WIDE - 20} y2="80" />
      <path className={style.ink} d={path} />
    </svg>
  );
}

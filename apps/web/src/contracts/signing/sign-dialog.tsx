import { Button, Dialog, elsewhere, Form, type Refused, TextField } from '@etabli/ui';
import { useState } from 'react';
import { Pad } from '../../app/signature/pad.js';
import { isSigned, type Point, pathOf } from '../../app/signature/strokes.js';
import style from '../contracts.module.css';
import { useContractWords } from '../words.js';

interface Props {
  title: string;
  /** Who signs, as far as is known. */
  name: string;
  busy: boolean;
  refusal: Refused | null;
  onSign: (hand: { signedAs: string; drawing: string | null }) => void;
  onClose: () => void;
}

/** Signing with a finger, a pen or the mouse; or by one’s name alone, for whom drawing is no way to sign. */
export function SignDialog({ title, name, busy, refusal, onSign, onClose }: Props) {
  const { words } = useContractWords();
  const [strokes, setStrokes] = useState<Point[][]>([]);
  const [signedAs, setSignedAs] = useState(name);
  const path = pathOf(strokes);
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        verb={words.sign}
        busy={busy}
        refusal={elsewhere(refusal, [])}
        onSubmit={() => onSign({ signedAs, drawing: isSigned(path) ? path : null })}
        aside={
          <Button weight="quiet" onClick={() => setStrokes([])} disabled={strokes.length === 0}>
            {words.signAgain}
          </Button>
        }
      >
        <TextField required label={words.signedAs} value={signedAs} onChange={setSignedAs} />
        <p className={style.soft} aria-hidden>
          {words.signHere}
        </p>
        <Pad path={path} onStrokes={setStrokes} label={words.signHere} />
        <p>{words.signMeans}</p>
      </Form>
    </Dialog>
  );
}

import { Dialog, elsewhere, errorOf, Form, notify } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { ResizeFloorDocument } from '../../gql/places.js';
import { refreshed } from '../place/refresh.js';
import { usePlaceWords } from '../words.js';
import { MetresField } from './metres-field.js';

interface Props {
  floor: { id: string; name: string; width: number; height: number };
  onClose: () => void;
}

/** The measures of a floor, put right; what is drawn keeps its own. */
export function ResizeDialog({ floor: { id, name, ...before }, onClose }: Props) {
  const { words } = usePlaceWords();
  const [width, setWidth] = useState<number | null>(before.width);
  const [height, setHeight] = useState<number | null>(before.height);
  const verb = useVerb(ResizeFloorDocument, { refetch: refreshed });
  const submit = async () => {
    if (width === null || height === null) return;
    if (!(await verb.run({ id, size: { width, height } })).done) return;
    const size = { width: before.width, height: before.height };
    notify({ text: words.saved, undo: () => verb.tell({ id, size }) });
    onClose();
  };
  return (
    <Dialog title={words.resizeTitle({ name })} onClose={onClose}>
      <Form
        verb={words.save}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['width', 'height'])}
        onSubmit={submit}
      >
        <p>{words.resizeHint}</p>
        <MetresField
          label={words.widthMetres}
          hint={words.metresHint}
          value={width}
          onChange={setWidth}
          error={errorOf(verb.refusal, 'width')}
        />
        <MetresField
          label={words.depthMetres}
          value={height}
          onChange={setHeight}
          error={errorOf(verb.refusal, 'height')}
        />
      </Form>
    </Dialog>
  );
}

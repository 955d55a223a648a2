import { type Recognised, recognise } from '@etabli/assembly/rules/desk-code';
import { Button, Dialog, TextField, useFormats, useMessages } from '@etabli/ui';
import { type FormEvent, useState } from 'react';
import type { DeskRoll, Line } from '../desk-page.js';
import { messages } from '../messages.js';
import style from './scan.module.css';
import { useCamera } from './use-camera.js';

interface Props {
  codes: DeskRoll['codes'];
  lines: readonly Line[];
  onArrive: (line: Line, mode: 'present') => void;
  onClose: () => void;
}

/** Received by their code: the camera, or the short code typed; the name large; one press. Then the next. */
export function ScanDialog({ codes, lines, onArrive, onClose }: Props) {
  const words = useMessages(messages);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<Recognised | null>(null);
  const { video, missing } = useCamera((text) => setFound(recognise(text, codes)));
  const line =
    found && 'personId' in found ? lines.find(({ personId }) => personId === found.personId) : null;
  const unknown = found && 'unknown' in found ? words.unknownCode(found) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = recognise(typed, codes);
    setFound(said);
    if ('personId' in said) setTyped('');
  };
  const type = (text: string) => {
    setTyped(text);
    if (unknown) setFound(null);
  };
  const receive = (person: Line) => {
    onArrive(person, 'present');
    setFound(null);
  };
  return (
    <Dialog title={words.scanTitle} onClose={onClose}>
      <div className={style.scan}>
        {missing ? <p>{words.noCamera}</p> : <video ref={video} className={style.video} muted playsInline />}
        <div role="status">
          {line ? <Found line={line} onReceive={receive} /> : null}
          {unknown && !typed ? <p className={style.unknown}>{unknown}</p> : null}
        </div>
        <form className={style.typed} onSubmit={submit}>
          <TextField
            required
            label={words.shortCode}
            hint={words.shortCodeHint}
            value={typed}
            onChange={type}
            error={typed ? unknown : undefined}
            autoComplete="off"
            autoCapitalize="characters"
            data-first
          />
          <Button type="submit">{words.find}</Button>
        </form>
      </div>
    </Dialog>
  );
}

/** Who it is, large, with what they carry. */
function Found({ line, onReceive }: { line: Line; onReceive: (line: Line) => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { name, carries, votes, reasons, presence, arrivedAt } = line;
  return (
    <div className={style.found}>
      <strong className={style.name}>{name}</strong>
      {carries.length > 0 ? (
        <p>{words.carries({ names: carries.map(({ giverName }) => giverName) })}</p>
      ) : null}
      {votes ? null : <p>{`${words.noVote}. ${reasons.join(' ')}`}</p>}
      {presence && arrivedAt ? (
        <p>{words[presence]({ at: formats.time(arrivedAt) })}</p>
      ) : (
        <Button weight="main" large autoFocus onClick={() => onReceive(line)}>
          {words.arrive}
          <span className="unseen"> : {name}</span>
        </Button>
      )}
    </div>
  );
}

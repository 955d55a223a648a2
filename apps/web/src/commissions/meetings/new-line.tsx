import { commanded } from '@etabli/commissions/rules/lines';
import { newId } from '@etabli/kernel/ids';
import { useMessages } from '@etabli/ui';
import { type KeyboardEvent, useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { NoteLineDocument } from '../../gql/commissions.js';
import { KindButton } from './kind-button.js';
import style from './meetings.module.css';
import { messages } from './messages.js';
import type { Line, Point, useCompany } from './use-sheet.js';
import { WhoWrites } from './who-writes.js';

interface Props {
  point: Point;
  company: ReturnType<typeof useCompany>;
}

/** Where one writes when it is a new line under this point. */
export const newBlock = ({ id }: Point): string => `new-${id}`;

/** The line one writes next: Enter puts it down and begins another. What was not put down is kept. */
export function NewLine({ point, company }: Props) {
  const words = useMessages(messages);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<Line['kind']>('note');
  const verb = useVerb(NoteLineDocument, { refetch: ['OneSheet'] });
  const type = (typed: string) => {
    const order = commanded(typed);
    if (order) setKind(order.kind);
    setText(order ? order.text : typed);
    company.writes(newBlock(point));
  };
  const put = async () => {
    const written = text.trim();
    if (!written) return;
    setText('');
    setKind('note');
    const said = await verb.tell({ input: { id: newId(), pointId: point.id, text: written, kind } });
    if (said.done) return;
    setText((now) => now || written);
    setKind(kind);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void put();
  };
  return (
    <li className={style.line} data-kind={kind}>
      <KindButton kind={kind} onTurn={setKind} />
      <textarea
        className={`${style.text} ${style.new}`}
        rows={1}
        aria-label={words.newLine({ point: point.title })}
        placeholder={words.newLineHint}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={keys}
        onBlur={() => {
          company.leave();
          void put();
        }}
      />
      <div className={style.under}>
        <WhoWrites company={company} blockId={newBlock(point)} />
      </div>
    </li>
  );
}

import { shortCode } from '@etabli/assembly/rules/desk-code';
import { useMessages } from '@etabli/ui';
import { QrSquare } from '../shared/qr-square.js';
import { messages } from './messages.js';
import style from './voter.module.css';

/** What one shows at the desk: the square and the code in letters, behind one press, large enough for a camera. */
export function DeskPass({ code }: { code: string }) {
  const words = useMessages(messages);
  const short = shortCode(code);
  return (
    <details className={style.pass}>
      <summary>{words.deskPass}</summary>
      <QrSquare text={code} label={words.deskPassSquare({ code: short })} />
      <strong>{short}</strong>
      <p>{words.deskPassText}</p>
    </details>
  );
}

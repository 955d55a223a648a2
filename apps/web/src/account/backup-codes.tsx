import { Button, Notice, useMessages } from '@etabli/ui';
import style from './account.module.css';
import { messages } from './messages.js';

/** The backup codes, shown once. */
export function BackupCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const words = useMessages(messages);
  return (
    <Notice tone="waiting">
      <h3>{words.backup}</h3>
      <p>{words.backupText}</p>
      <ul className={style.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button onClick={onKept}>{words.backupKept}</Button>
    </Notice>
  );
}

import { IconButton, notify, useMessages } from '@etabli/ui';
import { IconCopy } from '@tabler/icons-react';
import { messages } from './messages.js';
import style from './sepa.module.css';

interface Props {
  label: string;
  value: string;
  /** What is copied: without the spaces that are for reading. */
  copied: string;
  hint?: string;
}

/** A line of a transfer, and a button that copies it. */
export function CopyLine({ label, value, copied, hint }: Props) {
  const words = useMessages(messages);
  const copy = () =>
    // A browser may have no clipboard, or forbid it.
    Promise.resolve(navigator.clipboard)
      .then((clipboard) => clipboard.writeText(copied))
      .then(() => notify({ text: words.copied({ what: label }) }))
      .catch(() => notify({ text: words.copyFailed, tone: 'refused' }));
  return (
    <div className={style.line}>
      <dt>{label}</dt>
      <dd>
        <span className={style.value}>{value}</span>
        {hint ? <span className={style.soft}>{hint}</span> : null}
      </dd>
      <IconButton label={words.copy({ what: label })} icon={<IconCopy />} onClick={() => void copy()} />
    </div>
  );
}

import { IconButton, notify, useMessages } from '@etabli/ui';
import { IconCopy } from '@tabler/icons-react';
import { messages } from './messages.js';
import style from './register.module.css';

interface Props {
  /** Hexadecimal. */
  sha256: string;
  /** All of it, wrapped, instead of its two ends. */
  whole?: boolean;
}

const ends = (sha256: string): string => `${sha256.slice(0, 8)}…${sha256.slice(-8)}`;

/** The fingerprint of a signed copy: read at a glance, compared by copying it. */
export function Fingerprint({ sha256, whole }: Props) {
  const words = useMessages(messages);
  const copy = () =>
    Promise.resolve(navigator.clipboard)
      .then((clipboard) => clipboard.writeText(sha256))
      .then(
        () => notify({ text: words.copied }),
        () => notify({ text: words.notCopied, tone: 'refused' }),
      );
  return (
    <span className={style.fingerprint}>
      <code data-whole={whole || undefined}>{whole ? sha256 : ends(sha256)}</code>
      <IconButton label={words.copy} icon={<IconCopy />} onClick={() => void copy()} />
    </span>
  );
}

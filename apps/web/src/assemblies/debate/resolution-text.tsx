import { useMessages } from '@etabli/ui';
import { ItemText } from '../shared/item-text.js';
import style from './debate.module.css';
import { messages } from './messages.js';

interface Props {
  text: string;
  /** As it stands, the amendments adopted put in. */
  textNow: string;
}

/** The text of a resolution as it would be voted now; the one that was sent is a tap away once it was amended. */
export function ResolutionText({ text, textNow }: Props) {
  const words = useMessages(messages);
  if (!textNow) return null;
  return (
    <div className={style.resolution}>
      {text === textNow ? null : <small>{words.textAmended}</small>}
      <ItemText text={textNow} />
      {text === textNow ? null : (
        <details className={style.sent}>
          <summary>{words.textSent}</summary>
          <ItemText text={text} />
        </details>
      )}
    </div>
  );
}

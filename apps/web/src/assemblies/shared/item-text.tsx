import { type ArticleText, statuteChangeIn } from '@etabli/assembly/rules/statute-change';
import { typo } from '@etabli/kernel/locale';
import style from './item-text.module.css';
import { Wording } from './wording.js';

interface Props {
  text: string;
  className?: string;
  /** As it prints: what changes is not marked. */
  unmarked?: boolean;
}

/** The text of an item. One that rewrites an article shows the old and the new side by side, what changes marked in each. */
export function ItemText({ text, className, unmarked = false }: Props) {
  const change = statuteChangeIn(text);
  if (!change) return <p className={className}>{typo(text)}</p>;
  const { decision, before, after } = change;
  const sided = (side: 'before' | 'after', { label, text: article }: ArticleText) => (
    <div>
      <dt>{label}</dt>
      <dd>
        {unmarked ? <p>{typo(article)}</p> : <Wording before={before.text} after={after.text} side={side} />}
      </dd>
    </div>
  );
  return (
    <div className={className}>
      <p>{typo(decision)}</p>
      <dl className={style.sides}>
        {sided('before', before)}
        {sided('after', after)}
      </dl>
    </div>
  );
}

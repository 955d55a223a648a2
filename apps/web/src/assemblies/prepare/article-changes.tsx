import { Button, LongTextField, Section, TextField, useMessages } from '@etabli/ui';
import { messages } from './messages.js';
import type { ArticleChange } from './plan.js';
import style from './prepare.module.css';

interface Props {
  changes: readonly ArticleChange[];
  onChange: (changes: ArticleChange[]) => void;
}

/** The articles of the statutes to change: each becomes an item with its two texts. */
export function ArticleChanges({ changes, onChange }: Props) {
  const words = useMessages(messages);
  const edit = (at: number, part: Partial<ArticleChange>) =>
    onChange(changes.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <Section title={words.changes} lead={words.changesHint} level={3}>
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rank is what tells one from another while its number is being typed
        <fieldset key={index} className={style.article}>
          <legend className="unseen">{`${words.article} ${change.article}`}</legend>
          <TextField
            required
            label={words.article}
            value={change.article}
            onChange={(article) => edit(index, { article })}
          />
          <div className={style.pair}>
            <LongTextField
              required
              label={words.before}
              rows={5}
              value={change.before}
              onChange={(before) => edit(index, { before })}
            />
            <LongTextField
              required
              label={words.after}
              rows={5}
              value={change.after}
              onChange={(after) => edit(index, { after })}
            />
          </div>
          <div>
            <Button weight="quiet" onClick={() => onChange(changes.filter((_, at) => at !== index))}>
              {words.removeChange({ article: change.article })}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button onClick={() => onChange([...changes, { article: '', before: '', after: '' }])}>
          {words.addChange}
        </Button>
      </div>
    </Section>
  );
}

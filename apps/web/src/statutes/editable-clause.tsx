import type { ClauseKey, ClauseValues, Statutes, StatutesProblem } from '@etabli/membership/rules/statutes';
import { Button, CheckField, Row, TextField, useMessages } from '@etabli/ui';
import { useId, useState } from 'react';
import { useCatalogue } from './catalogue.js';
import { Article, Meaning } from './clause.js';
import { type ClauseInWords, type ClauseValue, inWords } from './clause-words.js';
import { Editor } from './editors/editor.js';
import { messages } from './messages.js';
import { Problems } from './problems.js';
import style from './statutes.module.css';

export interface ClauseEdit {
  value?: ClauseValue;
  article?: string;
  silent?: boolean;
}

interface Props {
  clause: ClauseKey;
  statutes: Statutes;
  problems: readonly StatutesProblem[];
  onEdit: (clause: ClauseKey, edit: ClauseEdit) => void;
  onFix: (values: Partial<ClauseValues>) => void;
}

/** A clause whose value can be pressed to change it; what that changes shows at once under it. */
export function EditableClause({ clause, statutes, problems, onEdit, onFix }: Props) {
  const words = useMessages(messages);
  const catalogue = useCatalogue();
  const id = useId();
  const [open, setOpen] = useState(false);
  const said = inWords(catalogue, statutes, clause);
  const edit = (changes: ClauseEdit) => onEdit(clause, changes);
  return (
    <li id={clause} className={style.clause} data-open={open || undefined}>
      <div className={style.line}>
        <span className={style.sentence}>
          <PressableSentence said={said} open={open} controls={id} onPress={() => setOpen(!open)} />
        </span>
        <Article said={said} />
      </div>
      <Problems problems={problems} onFix={onFix} />
      <div id={id} hidden={!open}>
        {open ? (
          <div className={style.editor}>
            {said.silent ? null : (
              <Editor clause={clause} value={said.value} onChange={(value) => edit({ value })} />
            )}
            <Meaning said={said} />
            <CheckField
              label={words.silentLabel}
              checked={said.silent}
              onChange={(silent) => edit({ silent })}
            />
            <TextField
              label={words.articleLabel}
              hint={words.articleHint({ usual: said.articleHint })}
              value={said.article ?? ''}
              onChange={(article) => edit({ article })}
            />
            <Row>
              <Button onClick={() => setOpen(false)}>{words.close}</Button>
            </Row>
          </div>
        ) : null}
      </div>
    </li>
  );
}

interface PressableProps {
  said: ClauseInWords;
  open: boolean;
  controls: string;
  onPress: () => void;
}

function PressableSentence({ said, open, controls, onPress }: PressableProps) {
  const words = useMessages(messages);
  const press = (text: string, label: string) => (
    <button
      key="value"
      type="button"
      className={style.value}
      aria-expanded={open}
      aria-controls={controls}
      aria-label={label}
      onClick={onPress}
    >
      {text}
    </button>
  );
  if (said.silent) {
    const label = words.change({ title: said.title, value: words.silent });
    return (
      <>
        <strong>{said.title}.</strong> {press(words.silent, label)}{' '}
        <span className={style.soft}>{said.silence}</span>
      </>
    );
  }
  return said.segments.map(({ text, isValue }) =>
    isValue ? press(text, words.change({ title: said.title, value: text })) : text,
  );
}

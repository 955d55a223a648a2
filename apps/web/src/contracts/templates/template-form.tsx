import { Button, Form, LongTextField, notify, Row, TextField } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { WordContractTemplateDocument } from '../../gql/contracts.js';
import style from '../contracts.module.css';
import { refreshed } from '../refresh.js';
import { useContractWords } from '../words.js';
import type { Template } from './templates-page.js';

interface Written {
  key: number;
  title: string;
  text: string;
}

/** Rewords a kind of contract, clause by clause; what stands in braces is filled in for each contract. */
export function TemplateForm({ template, onClose }: { template: Template; onClose: () => void }) {
  const { words } = useContractWords();
  const [title, setTitle] = useState(template.title);
  const [clauses, setClauses] = useState<readonly Written[]>(
    template.clauses.map((clause, key) => ({ key, title: clause.title, text: clause.text })),
  );
  const verb = useVerb(WordContractTemplateDocument, { refetch: refreshed });
  const change = (key: number, part: Partial<Written>) =>
    setClauses(clauses.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const submit = async () => {
    const written = clauses.map((clause) => ({ title: clause.title, text: clause.text }));
    if (!(await verb.run({ input: { kind: template.kind, title, clauses: written } })).done) return;
    notify({ text: words.worded });
    onClose();
  };
  return (
    <Form
      verb={words.save}
      busy={verb.busy}
      refusal={verb.refusal}
      onSubmit={submit}
      aside={
        <Button weight="quiet" onClick={onClose}>
          {words.leaveAsIs}
        </Button>
      }
    >
      <TextField required label={words.templateTitle} value={title} onChange={setTitle} />
      {clauses.map(({ key, title: heading, text }, at) => (
        <fieldset key={key} className={style.fields}>
          <legend>{words.clause({ number: at + 1 })}</legend>
          <TextField
            required
            label={words.clauseTitle}
            value={heading}
            onChange={(next) => change(key, { title: next })}
          />
          <LongTextField
            required
            rows={4}
            label={words.clauseText}
            value={text}
            onChange={(next) => change(key, { text: next })}
          />
          <Row>
            <Button weight="quiet" onClick={() => setClauses(clauses.filter((one) => one.key !== key))}>
              {words.removeClause({ number: at + 1 })}
            </Button>
          </Row>
        </fieldset>
      ))}
      <div>
        <Button onClick={() => setClauses([...clauses, { key: Date.now(), title: '', text: '' }])}>
          {words.addClause}
        </Button>
      </div>
    </Form>
  );
}

import { elsewhere, errorOf, Form, NumberField, notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { type RetentionQuery, SetRetentionDocument } from '../../gql/association.js';
import style from '../association.module.css';
import { messages } from '../messages.js';

type Times = RetentionQuery['association']['retention'];

const shown = ['departedMemberMonths', 'assemblyPaperMonths', 'auditMonths'] as const;

/** Sets how long things are kept, within what the law allows. */
export function RetentionForm({ times }: { times: Times }) {
  const words = useMessages(messages);
  const [value, setValue] = useState<Record<(typeof shown)[number], number | null>>({
    departedMemberMonths: times.departedMemberMonths,
    assemblyPaperMonths: times.assemblyPaperMonths,
    auditMonths: times.auditMonths,
  });
  const verb = useVerb(SetRetentionDocument, { refetch: ['Retention', 'RetentionReview'] });
  const submit = async () => {
    const { departedMemberMonths, assemblyPaperMonths, auditMonths } = value;
    const input = {
      assemblyPaperMonths,
      departedMemberMonths: departedMemberMonths ?? 0,
      auditMonths: auditMonths ?? 0,
    };
    const said = await verb.run({ input });
    if (said.done) notify({ text: words.saved });
  };
  const months = (key: (typeof shown)[number]) => ({
    suffix: ` ${words.months}`,
    value: value[key],
    onChange: (next: number | null) => setValue((before) => ({ ...before, [key]: next })),
    error: errorOf(verb.refusal, key),
  });
  return (
    <div className={style.form}>
      <Form
        verb={words.save}
        weight="plain"
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, shown)}
        onSubmit={submit}
      >
        <NumberField
          required
          label={words.departed}
          hint={words.departedHint}
          {...months('departedMemberMonths')}
        />
        <NumberField label={words.papers} hint={words.papersHint} {...months('assemblyPaperMonths')} />
        <NumberField required label={words.audit} hint={words.auditHint} {...months('auditMonths')} />
      </Form>
    </div>
  );
}

import {
  CheckField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  SelectField,
  TextField,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { DefineFieldDocument, type FieldKind } from '../../gql/association.js';
import { messages } from '../messages.js';
import type { Field } from './fields-page.js';

const kinds: FieldKind[] = ['text', 'number', 'date', 'choice', 'yes_no'];

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Describes a field: what it asks, how one answers, and who does. Its kind is set once. */
export function FieldDialog({ field, onClose }: { field: Field | null; onClose: () => void }) {
  const words = useMessages(messages);
  const [value, setValue] = useState({
    label: field?.label ?? '',
    kind: field?.kind ?? ('text' as FieldKind),
    options: field?.options.join('\n') ?? '',
    selfService: field?.selfService ?? true,
  });
  const change = (changes: Partial<typeof value>) => setValue((before) => ({ ...before, ...changes }));
  const verb = useVerb(DefineFieldDocument, { refetch: ['Fields', 'OwnFields'] });
  const submit = async () => {
    const { label, kind, options, selfService } = value;
    const input = {
      label,
      selfService,
      ...(field ? {} : { kind }),
      ...(kind === 'choice' ? { options: linesOf(options) } : {}),
    };
    const said = await verb.run({ id: field?.id ?? null, input });
    if (!said.done) return;
    notify({ text: words.saved });
    onClose();
  };
  return (
    <Dialog title={field?.label ?? words.addField} onClose={onClose}>
      <Form
        verb={words.save}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['label', 'options'])}
        onSubmit={submit}
      >
        <TextField
          required
          label={words.label}
          value={value.label}
          onChange={(label) => change({ label })}
          error={errorOf(verb.refusal, 'label')}
        />
        {field ? null : (
          <SelectField
            required
            label={words.kind}
            options={kinds.map((kind) => ({ value: kind, label: words[`kind${kind}`] }))}
            value={value.kind}
            onChange={(kind) => change({ kind: kind as FieldKind })}
          />
        )}
        {value.kind === 'choice' ? (
          <LongTextField
            required
            label={words.options}
            hint={words.optionsHint}
            value={value.options}
            onChange={(options) => change({ options })}
            error={errorOf(verb.refusal, 'options')}
          />
        ) : null}
        <CheckField
          label={words.selfService}
          hint={words.selfServiceHint}
          checked={value.selfService}
          onChange={(selfService) => change({ selfService })}
        />
      </Form>
    </Dialog>
  );
}

import { useQuery } from '@apollo/client/react';
import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  SelectField,
  TextField,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  PreviewRevisionDocument,
  type PreviewRevisionQuery,
  type RentKind,
  ReviseRentsDocument,
} from '../../gql/treasury.js';
import style from '../treasury.module.css';
import { messages } from './messages.js';
import { monthAfter } from './months.js';
import { KINDS } from './new-line-dialog.js';
import { percentOf } from './percent.js';

/** Other prices for a whole group from one day on: looked at as it is written, then kept in one run. */
export function ReviseDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(messages);
  const [from, setFrom] = useState(monthAfter(today(useLocale().timeZone), 1));
  const [kind, setKind] = useState('');
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const change = percentOf(typed);
  const input = { from, kind: (kind || null) as RentKind | null, change: change ?? 0 };
  const { data } = useQuery(PreviewRevisionDocument, {
    variables: { input },
    skip: change === null || !from,
    fetchPolicy: 'network-only',
  });
  const preview = change === null ? undefined : data?.previewRevision;
  const verb = useVerb(ReviseRentsDocument, { refetch: ['Rents', 'PreviewRents'] });
  const submit = async () => {
    setTried(true);
    if (!preview) return;
    const announced = { lines: preview.lines.length, afterCents: preview.afterCents };
    if (!(await verb.run({ input: { ...input, reason, ...announced } })).done) return;
    notify({ text: words.revised });
    onClose();
  };
  return (
    <Dialog title={words.revise} onClose={onClose}>
      <p>{words.reviseLead}</p>
      <Form
        verb={preview ? words.reviseVerb({ lines: preview.lines.length }) : words.revise}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['reason'])}
        onSubmit={submit}
      >
        <SelectField
          required
          label={words.group}
          value={kind}
          options={[
            { value: '', label: words.allKinds },
            ...KINDS.map((one) => ({ value: one, label: words.kind({ kind: one }) })),
          ]}
          onChange={setKind}
        />
        <div className={style.prices}>
          <TextField
            required
            inputMode="text"
            label={words.percent}
            hint={words.percentHint}
            value={typed}
            onChange={setTyped}
            error={tried && change === null ? words.notAPercent : undefined}
          />
          <DateField required label={words.fromDay} value={from} onChange={setFrom} />
        </div>
        <TextField
          required
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          onChange={setReason}
          error={errorOf(verb.refusal, 'reason')}
        />
        {preview ? <Would preview={preview} /> : null}
      </Form>
    </Dialog>
  );
}

const FEW = 6;

function Would({ preview }: { preview: PreviewRevisionQuery['previewRevision'] }) {
  const words = useMessages(messages);
  const { money } = useFormats();
  const { lines, beforeCents, afterCents } = preview;
  if (lines.length === 0) return <p role="status">{words.nothingToRevise}</p>;
  return (
    <>
      <p role="status">
        {words.revisionWould({
          lines: lines.length,
          before: money(beforeCents),
          after: money(afterCents),
        })}
      </p>
      <ul className={style.lines}>
        {lines.slice(0, FEW).map(({ line, ...one }) => (
          <li key={line.id}>
            <span>
              {line.person?.displayName}, {line.label}
            </span>
            <span>{words.revisedLine({ before: money(one.beforeCents), after: money(one.afterCents) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

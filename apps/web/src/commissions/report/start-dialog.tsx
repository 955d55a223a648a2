import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  SelectField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import { StartReportDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';

interface Props {
  commissions: readonly { id: string; name: string }[];
  /** May the viewer write that of the house? */
  ofHouse: boolean;
  onClose: () => void;
}

/** Of whom, and of which period: last year unless said otherwise. */
export function StartDialog({ commissions, ofHouse, onClose }: Props) {
  const words = useMessages(messages);
  const inside = useInside();
  const go = useNavigate();
  const year = Number(today(useLocale().timeZone).slice(0, 4)) - 1;
  const [of, setOf] = useState(ofHouse ? '' : (commissions[0]?.id ?? ''));
  const [startsOn, setStartsOn] = useState(`${year}-01-01`);
  const [endsOn, setEndsOn] = useState(`${year}-12-31`);
  const verb = useVerb(StartReportDocument, { refetch: ['ActivityReports'] });
  const submit = async () => {
    const said = await verb.run({ input: { commissionId: of || null, startsOn, endsOn } });
    if (!said.done) return;
    notify({ text: words.started });
    go(inside(`rapports/${said.result.id}`));
  };
  return (
    <Dialog title={words.start} onClose={onClose}>
      <Form
        verb={words.start}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['startsOn', 'endsOn'])}
        onSubmit={submit}
      >
        <SelectField
          required
          label={words.of}
          value={of}
          onChange={setOf}
          options={[
            ...(ofHouse ? [{ value: '', label: words.house }] : []),
            ...commissions.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <DateField
          required
          label={words.from}
          value={startsOn}
          onChange={setStartsOn}
          error={errorOf(verb.refusal, 'startsOn')}
        />
        <DateField
          required
          label={words.to}
          hint={words.toHint}
          value={endsOn}
          onChange={setEndsOn}
          error={errorOf(verb.refusal, 'endsOn')}
        />
      </Form>
    </Dialog>
  );
}

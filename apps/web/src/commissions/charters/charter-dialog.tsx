import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { useViewer } from '../../app/viewer.js';
import { centsOf } from '../../assemblies/shared/amount.js';
import { WriteCharterDocument } from '../../gql/commissions.js';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { messages } from './messages.js';
import type { Charter } from './terms.js';

const shown = [
  'purpose',
  'scope',
  'powers',
  'deliverables',
  'endsOn',
  'decision',
  'decidedOn',
  'reference',
  'signatoryId',
  'ceilingCents',
];

interface Props {
  commissionId: string;
  last: Charter | undefined;
  onClose: () => void;
}

/** The next version of a charter: begins with what the last one says, and asks for the decision that gives it. */
export function CharterDialog({ commissionId, last, onClose }: Props) {
  const words = useMessages(messages);
  const { person: me } = useViewer();
  const day = today(useLocale().timeZone);
  const draft = useDraft(`charter.${commissionId}.${last?.number ?? 0}`, beginning(last, day));
  const [signatory, setSignatory] = useState<Picked | null>(me);
  const [tried, setTried] = useState(false);
  const verb = useVerb(WriteCharterDocument, { refetch: ['ChartersOf', 'ChartersToRenew'] });
  const { ceiling, endsOn, ...text } = draft.value;
  const ceilingCents = centsOf(ceiling);
  const submit = async () => {
    setTried(true);
    if (!signatory || ceilingCents === undefined) return;
    const signatoryId = signatory.id;
    const said = await verb.run({
      input: { commissionId, ...text, ceilingCents, endsOn: endsOn || null, signatoryId },
    });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.written });
    onClose();
  };
  const field = (key: Exclude<keyof typeof draft.value, 'ceiling'>) => ({
    label: words[key],
    value: draft.value[key],
    onChange: (value: string) => draft.change({ [key]: value }),
    error: errorOf(verb.refusal, key),
  });
  return (
    <Dialog title={words.writeTitle} onClose={onClose}>
      <Form verb={words.write} busy={verb.busy} refusal={elsewhere(verb.refusal, shown)} onSubmit={submit}>
        <LongTextField required {...field('purpose')} />
        <LongTextField hint={words.scopeHint} {...field('scope')} />
        <LongTextField {...field('powers')} />
        <TextField
          label={words.ceilingCents}
          hint={words.ceilingHint}
          inputMode="decimal"
          value={ceiling}
          onChange={(value) => draft.change({ ceiling: value })}
          error={
            tried && ceilingCents === undefined ? words.ceilingWrong : errorOf(verb.refusal, 'ceilingCents')
          }
        />
        <LongTextField {...field('deliverables')} />
        <DateField hint={words.endsOnHint} {...field('endsOn')} />
        <TextField required hint={words.decisionHint} {...field('decision')} />
        <DateField required {...field('decidedOn')} />
        <TextField hint={words.referenceHint} {...field('reference')} />
        <PersonPicker
          label={words.signatory}
          filter={{ kind: 'person' }}
          value={signatory}
          onPick={setSignatory}
          error={tried && !signatory ? words.choosePerson : errorOf(verb.refusal, 'signatoryId')}
        />
      </Form>
    </Dialog>
  );
}

/** What the form shows first: the terms in force, without the decision that gave them. */
const beginning = (last: Charter | undefined, day: string) => ({
  purpose: last?.purpose ?? '',
  scope: last?.scope ?? '',
  powers: last?.powers ?? '',
  ceiling: last?.ceilingCents == null ? '' : written(last.ceilingCents),
  deliverables: last?.deliverables ?? '',
  endsOn: '',
  decision: '',
  decidedOn: day,
  reference: '',
});

/** Whole cents as one types them: `149,90`. */
const written = (cents: number): string => {
  const rest = String(cents % 100).padStart(2, '0');
  return `${Math.trunc(cents / 100)}${rest === '00' ? '' : `,${rest}`}`;
};

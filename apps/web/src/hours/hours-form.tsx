import { durationWords, readDuration } from '@etabli/commissions/rules/duration';
import { newId } from '@etabli/kernel/ids';
import {
  Button,
  DateField,
  elsewhere,
  errorOf,
  Form,
  notify,
  Row,
  SelectField,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../app/civil-today.js';
import { useDraft } from '../app/draft.js';
import { useDeeds } from '../app/offline/deeds-context.js';
import type { Duty } from '../gql/hours.js';
import { likeliest, type Offered } from './commissions.js';
import { messages } from './messages.js';

export const AGAIN = ['MyHours', 'HoursToValidate', 'HouseHours'];
const QUICK = [30, 60, 120];

interface Props {
  commissions: readonly Offered[];
  /** May say hours of the board. */
  governs: boolean;
}

/** Hours told in three gestures: how long, what for, add. What is typed survives leaving the page. */
export function HoursForm({ commissions, governs }: Props) {
  const words = useMessages(messages);
  const { locale, timeZone } = useLocale();
  const fresh = {
    time: '',
    what: '',
    commissionId: likeliest(commissions),
    onDay: today(timeZone),
    duty: 'action' as Duty,
  };
  const { value, change, clear } = useDraft('hours.new', fresh);
  const [tried, setTried] = useState(false);
  const { deeds } = useDeeds();
  const [refusal, setRefusal] = useState<{ code: string; message: string; field: string | null } | null>(
    null,
  );
  const [busy, setBusy] = useState(false);
  const minutes = readDuration(value.time);
  const told = (count: number) => durationWords(count, locale);
  const submit = async () => {
    setTried(true);
    if (!minutes || !value.what.trim()) return;
    const { what, onDay, duty } = value;
    const id = newId();
    const hours = [{ id, minutes, what, onDay, duty, commissionId: value.commissionId || null }];
    const label = `${told(minutes)}, ${what}`;
    setBusy(true);
    const fate = await deeds.say('DeclareHours', { hours }, label);
    setBusy(false);
    setRefusal(fate.kind === 'refused' ? { code: '', ...fate } : null);
    if (fate.kind === 'refused') return;
    const undo = () => deeds.say('WithdrawHours', { ids: [id] }, words.withdraw);
    notify(
      fate.kind === 'kept' ? { text: words.kept } : { text: words.declared({ time: told(minutes) }), undo },
    );
    clear({ ...fresh, commissionId: value.commissionId });
    setTried(false);
  };
  return (
    <Form
      verb={words.declareVerb}
      busy={busy}
      refusal={elsewhere(refusal, ['minutes', 'onDay', 'what'])}
      onSubmit={submit}
    >
      <TextField
        required
        label={words.howLong}
        hint={words.howLongHint}
        value={value.time}
        onChange={(time) => change({ time })}
        error={tried && !minutes ? words.notATime : errorOf(refusal, 'minutes')}
      />
      <Row gap={1}>
        {QUICK.map((count) => (
          <Button key={count} aria-pressed={minutes === count} onClick={() => change({ time: told(count) })}>
            {told(count)}
          </Button>
        ))}
      </Row>
      <TextField
        required
        label={words.what}
        hint={words.whatHint}
        value={value.what}
        onChange={(what) => change({ what })}
        error={tried && !value.what.trim() ? words.whatMissing : errorOf(refusal, 'what')}
      />
      <SelectField
        label={words.commission}
        value={value.commissionId}
        onChange={(commissionId) => change({ commissionId })}
        options={[
          ...commissions.map(({ id, name }) => ({ value: id, label: name })),
          { value: '', label: words.noCommission },
        ]}
      />
      <DateField
        required
        label={words.onDay}
        max={today(timeZone)}
        value={value.onDay}
        onChange={(onDay) => change({ onDay })}
        error={errorOf(refusal, 'onDay')}
      />
      {governs ? (
        <SelectField
          required
          label={words.duty}
          value={value.duty}
          onChange={(duty) => change({ duty: duty as Duty })}
          options={(['action', 'governing', 'supervising'] as const).map((duty) => ({
            value: duty,
            label: words.dutyName({ duty }),
          }))}
        />
      ) : null}
    </Form>
  );
}

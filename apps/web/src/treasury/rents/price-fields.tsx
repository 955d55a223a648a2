import { DateField, errorOf, type Refused, TextField, useMessages } from '@etabli/ui';
import { centsOf } from '../../app/amount.js';
import style from '../treasury.module.css';
import { messages } from './messages.js';

/** A price as it is being written: amounts are words until they are sent. */
export interface PriceDraft {
  from: string;
  full: string;
  share: string;
}

const SHARE = /^[1-9]\d{0,2}\/[1-9]\d{0,2}$/;

/** What to send of it; null while something cannot be read. */
export function priceOfDraft({ from, full, share }: PriceDraft) {
  const fullCents = centsOf(full);
  const bare = share.replace(/\s/g, '');
  return from && fullCents != null && SHARE.test(bare) ? { from, fullCents, share: bare } : null;
}

interface Props {
  draft: PriceDraft;
  tried: boolean;
  refusal: Refused | null;
  onChange: (draft: PriceDraft) => void;
}

/** The price of a whole month, the share of it that is paid, and from when. */
export function PriceFields({ draft, tried, refusal, onChange }: Props) {
  const words = useMessages(messages);
  const { from, full, share } = draft;
  const wrongAmount = tried && centsOf(full) == null;
  const wrongShare = tried && !SHARE.test(share.replace(/\s/g, ''));
  return (
    <>
      <div className={style.prices}>
        <TextField
          required
          inputMode="decimal"
          label={words.fullPrice}
          value={full}
          onChange={(value) => onChange({ ...draft, full: value })}
          error={wrongAmount ? words.notAnAmount : errorOf(refusal, 'fullCents')}
        />
        <TextField
          required
          label={words.sharePaid}
          hint={words.shareHint}
          value={share}
          onChange={(value) => onChange({ ...draft, share: value })}
          error={wrongShare ? words.notAShare : errorOf(refusal, 'share')}
        />
      </div>
      <DateField
        required
        label={words.fromDay}
        value={from}
        onChange={(value) => onChange({ ...draft, from: value })}
        error={errorOf(refusal, 'from')}
      />
    </>
  );
}

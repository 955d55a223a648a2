import { type FormEvent, type ReactNode, useRef } from 'react';
import { Button, type Weight } from '../actions/button.js';
import { RefusalNotice, type Refused } from '../states/refusal-notice.js';
import style from './form.module.css';

interface Props {
  /** The verb on the button. */
  verb: string;
  /** `plain` where the form is not what the page is for. */
  weight?: Weight;
  busy?: boolean;
  /** A refusal that no field shows. */
  refusal?: Refused | null;
  /** Not called again before the promise it gives is kept: a double press sends once. */
  onSubmit: () => unknown;
  /** Beside the button. */
  aside?: ReactNode;
  children: ReactNode;
}

/** Fields, then what was refused, then the one button. Nothing is lost when a rule says no. */
export function Form({ verb, weight = 'main', busy, refusal, onSubmit, aside, children }: Props) {
  const sending = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  // Once it is drawn: a field that was refused is not left out of sight, at the other end of a long form.
  const lead = () => requestAnimationFrame(() => leadToFault(form.current));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || sending.current) return;
    sending.current = true;
    try {
      await onSubmit();
    } finally {
      sending.current = false;
      lead();
    }
  };
  return (
    <form
      ref={form}
      className={style.form}
      onSubmit={(event) => void submit(event)}
      onInvalidCapture={lead}
      aria-busy={busy || undefined}
    >
      {children}
      {refusal ? <RefusalNotice key={refusal.message} refusal={refusal} /> : null}
      <div className={style.foot} data-foot>
        <Button type="submit" weight={weight} busy={busy}>
          {verb}
        </Button>
        {aside}
      </div>
    </form>
  );
}

/** The first field that was refused: on a phone it may be screens above the button that was pressed. */
const leadToFault = (form: HTMLFormElement | null): void =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();

/** The sentence of a refusal when it is about this field, for its `error`. */
export const errorOf = (refusal: Refused | null | undefined, field: string): string | undefined =>
  refusal?.field === field ? refusal.message : undefined;

/** The refusal when none of these fields shows it. */
export const elsewhere = (refusal: Refused | null | undefined, fields: readonly string[]): Refused | null =>
  refusal && !(refusal.field && fields.includes(refusal.field)) ? refusal : null;

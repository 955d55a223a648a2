import { type FormEvent, type ReactNode, useState } from 'react';
import { useOwnMessages } from '../words/words.js';

type Checked = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * What a field says beside itself when the browser holds the form back for it, instead of the browser’s bubble, which goes away
 * by itself and may be in another language. It is said until the value changes, and gives way to a refusal.
 */
export function useOwnFault(value: unknown, error: ReactNode) {
  const words = useOwnMessages();
  const [fault, setFault] = useState<{ value: unknown; text: string } | null>(null);
  const onInvalid = (event: FormEvent<Checked>) => {
    event.preventDefault();
    setFault({ value, text: faultOf(event.currentTarget, words) });
  };
  const own = fault !== null && fault.value === value ? fault.text : undefined;
  return { error: error || own, onInvalid };
}

/** In our words for what volunteers meet; the browser’s own for the rest. */
function faultOf({ type, validity, validationMessage }: Checked, words: ReturnType<typeof useOwnMessages>) {
  if (validity.valueMissing) return words.required;
  if (validity.badInput && type === 'date') return words.wholeDate;
  if (validity.typeMismatch && type === 'email') return words.wholeEmail;
  if (validity.typeMismatch && type === 'url') return words.wholeAddress;
  return validationMessage;
}

import { useFormats, useMessages } from '@etabli/ui';
import type { CharterTextFragment } from '../../gql/commissions.js';
import style from './charters.module.css';
import { messages } from './messages.js';

export type Charter = CharterTextFragment;
export type CharterField = Charter['changed'][number];

/** What a charter says of one thing, as it reads; empty when it says nothing. */
export function useTerms() {
  const words = useMessages(messages);
  const formats = useFormats();
  const said = (charter: Charter, field: CharterField): string => {
    if (field === 'ceilingCents')
      return charter.ceilingCents === null ? '' : formats.money(charter.ceilingCents);
    if (field === 'endsOn') return charter.endsOn === null ? '' : formats.date(charter.endsOn);
    return charter[field];
  };
  return {
    label: (field: CharterField): string => words[field],
    said,
    shown: (charter: Charter, field: CharterField) => {
      const text = said(charter, field);
      return text === '' ? '' : <span className={style.said}>{text}</span>;
    },
  };
}

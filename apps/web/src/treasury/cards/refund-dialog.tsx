import { notify, useFormats, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { ReasonDialog } from '../../debits/reason-dialog.js';
import { RefundCheckoutDocument } from '../../gql/treasury.js';
import type { Checkout } from './checkout-list.js';
import { messages } from './messages.js';

interface Props {
  checkout: Checkout;
  onClose: () => void;
}

/** Gives a payment by card back, and says why. */
export function RefundDialog({ checkout: { id, amountCents, person }, onClose }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const verb = useVerb(RefundCheckoutDocument, { refetch: ['CardDesk'] });
  const name = person?.displayName || words.somebody;
  const refund = async (reason: string) => {
    if (!(await verb.run({ id, reason })).done) return;
    notify({ text: words.refundAsked });
    onClose();
  };
  return (
    <ReasonDialog
      title={words.refundOf({ amount: formats.money(amountCents), name })}
      hint={words.refundText}
      verb={words.refund}
      busy={verb.busy}
      refusal={verb.refusal}
      onSay={(reason) => void refund(reason)}
      onClose={onClose}
    />
  );
}

import { Dialog, elsewhere, errorOf, Form, notify, TextField, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { DefineBankAccountDocument } from '../../gql/treasury.js';
import type { BankAccountHere } from './accounts-page.js';
import { messages } from './messages.js';

interface Props {
  /** The account to correct; a new one when left out. */
  account?: BankAccountHere;
  /** What a file says of a new one. */
  found?: { number: string; currency: string | null };
  onAdded?: (id: string) => void;
  onClose: () => void;
}

const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/;

/** Names an account, with its IBAN and its place in the books. */
export function AccountDialog({ account, found, onAdded, onClose }: Props) {
  const words = useMessages(messages);
  const draft = useDraft(`bank-account.${account?.id ?? found?.number ?? 'new'}`, {
    name: account?.name ?? '',
    iban: account?.iban ?? IBAN.exec(found?.number ?? '')?.[0] ?? '',
    currency: account?.currency ?? found?.currency ?? 'EUR',
    ledgerNumber: account?.ledgerNumber ?? '512',
  });
  const verb = useVerb(DefineBankAccountDocument, { refetch: ['BankAccounts', 'OneBankAccount'] });
  const submit = async () => {
    const said = await verb.run({ id: account?.id ?? null, input: draft.value });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.saved });
    onAdded?.(said.result.id);
    onClose();
  };
  const field = (name: 'name' | 'iban' | 'currency' | 'ledgerNumber') => ({
    value: draft.value[name],
    onChange: (value: string) => draft.change({ [name]: value }),
    error: errorOf(verb.refusal, name),
  });
  return (
    <Dialog title={account ? words.correctAccount : words.newAccount} onClose={onClose}>
      <Form
        verb={words.save}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['name', 'iban', 'currency', 'ledgerNumber'])}
        onSubmit={submit}
      >
        <TextField required label={words.name} hint={words.nameHint} {...field('name')} />
        <TextField label={words.iban} hint={words.ibanHint} {...field('iban')} />
        <TextField required label={words.currency} hint={words.currencyHint} {...field('currency')} />
        <TextField label={words.ledger} hint={words.ledgerHint} {...field('ledgerNumber')} />
      </Form>
    </Dialog>
  );
}

import { Facts, Section, useFormats, useMessages } from '@etabli/ui';
import type { BankAgainstBooksFragment } from '../../gql/treasury.js';
import { messages } from './messages.js';

/** An account of the books against what the bank says, and why they differ. */
export function BankFacts({ bank }: { bank: BankAgainstBooksFragment }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { number, names, until, bankCents, ledgerCents, differenceCents } = bank;
  const { unmatchedCents, unmatchedCount, untoldCents, untoldCount, unexplainedCents } = bank;
  const facts = [
    {
      label: until ? words.bankSays({ until: formats.date(until) }) : words.bankSilent,
      value: bankCents === null ? words.noStatement : formats.money(bankCents),
    },
    { label: words.booksSay, value: formats.money(ledgerCents) },
    { label: words.difference, value: differenceCents === 0 ? words.same : moneyOr(differenceCents) },
    {
      label: words.unmatched({ count: unmatchedCount }),
      value: unmatchedCount > 0 ? moneyOr(unmatchedCents) : null,
    },
    { label: words.untold({ count: untoldCount }), value: untoldCount > 0 ? moneyOr(-untoldCents) : null },
    { label: words.unexplained, value: unexplainedCents ? moneyOr(unexplainedCents) : null },
  ];
  function moneyOr(cents: number | null): string | null {
    return cents === null ? null : formats.money(cents);
  }
  return (
    <Section title={words.account({ number, names: names.join(', ') })}>
      <Facts facts={facts} />
    </Section>
  );
}

import { useFormats } from '@etabli/ui';
import style from './matching.module.css';

interface Props {
  /** In euros unless it says another currency. */
  line: { bookedOn: string; label: string; amountCents: number; currency?: string };
  /** In smaller letters below: what the bank says too, or who said what the line is. */
  children: string;
}

/** The left side of a pair: a line as the bank tells it. */
export function BankSide({ line: { bookedOn, label, amountCents, currency }, children }: Props) {
  const formats = useFormats();
  return (
    <div className={style.bank}>
      <p className={style.head}>
        <span>{formats.date(bookedOn)}</span>
        <span className={style.amount}>{formats.money(amountCents, currency)}</span>
      </p>
      <p className={style.label}>{label}</p>
      <p className={style.soft}>{children}</p>
    </div>
  );
}

/** What the bank says of a line beside its label. */
export const besides = (line: { counterparty: string; remittance: string; account: string }): string =>
  [line.counterparty, line.remittance, line.account].filter(Boolean).join(' · ');

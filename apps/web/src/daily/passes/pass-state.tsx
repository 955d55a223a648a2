import { StateBadge, useFormats, useLocale, useMessages } from '@etabli/ui';
import { today } from '../../app/civil-today.js';
import style from '../daily.module.css';
import { messages } from '../messages.js';

interface Standing {
  left: number;
  validUntil?: string | null | undefined;
  withdrawnAt?: string | null | undefined;
}

interface Kind {
  halfDays: number;
  validDays?: number | null | undefined;
  priceCents: number;
}

/** How kinds and passes are said. */
export function usePassWords() {
  const words = useMessages(messages);
  const formats = useFormats();
  return {
    until: ({ validUntil }: Standing): string =>
      validUntil ? words.good({ on: formats.date(validUntil) }) : words.noEnd,
    described: ({ halfDays, validDays, priceCents }: Kind): string =>
      [
        words.halfDays({ count: halfDays }),
        priceCents > 0 ? formats.money(priceCents) : words.free,
        validDays ? words.validFor({ count: validDays }) : words.noEnd,
      ].join(' · '),
  };
}

/** Whether a pass can be used, by a word, a shape and a colour. */
export function PassState({ pass: { left, validUntil, withdrawnAt } }: { pass: Standing }) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const over = validUntil && validUntil < today(timeZone) ? words.overState : null;
  const closed = withdrawnAt ? words.withdrawnState : left === 0 ? words.usedUp : over;
  return (
    <span className={style.whole}>
      <StateBadge tone={closed ? 'closed' : 'done'}>{closed ?? words.goodState}</StateBadge>
    </span>
  );
}

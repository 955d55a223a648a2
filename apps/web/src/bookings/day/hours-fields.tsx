import type { Asked } from '@etabli/residency/rules/bookings/hours';
import { Row, SelectField } from '@etabli/ui';
import { useBookingWords } from '../words.js';
import { beginnings, ends, withChosen } from './free.js';
import type { Room } from './room-page.js';

interface Props {
  free: Asked[];
  rules: Room['roomRules'];
  from: number;
  to: number;
  onChoose: (from: number, to: number) => void;
}

/** From when to when, among what is free; the length stays when the beginning moves. */
export function HoursFields({ free, rules: { step, longest }, from, to, onChoose }: Props) {
  const { words, minute } = useBookingWords();
  const begin = (start: number) => {
    const last = ends(free, start, step, longest).at(-1) ?? start + step;
    onChoose(start, Math.min(last, start + (to - from)));
  };
  const options = (minutes: readonly number[]) =>
    minutes.map((one) => ({ value: String(one), label: minute(one) }));
  return (
    <Row>
      <SelectField
        required
        label={words.from}
        value={String(from)}
        onChange={(next) => begin(Number(next))}
        options={options(withChosen(beginnings(free, step), from))}
      />
      <SelectField
        required
        label={words.to}
        value={String(to)}
        onChange={(next) => onChoose(from, Number(next))}
        options={options(withChosen(ends(free, from, step, longest), to))}
      />
    </Row>
  );
}

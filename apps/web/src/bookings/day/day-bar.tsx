import { Button, IconButton, TextField, useMessages } from '@etabli/ui';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { daysAfter } from '../../app/civil-today.js';
import style from '../bookings.module.css';
import { messages } from '../messages.js';

interface Props {
  day: string;
  now: string;
  /** Days between two presses of an arrow. */
  stride: 1 | 7;
  onDay: (day: string) => void;
}

/** Which day is looked at: before, after, today, or any. */
export function DayBar({ day, now, stride, onDay }: Props) {
  const words = useMessages(messages);
  const labels = stride === 1 ? [words.dayBefore, words.dayAfter] : [words.weekBefore, words.weekAfter];
  return (
    <div className={style.bar}>
      <IconButton
        label={labels[0] ?? ''}
        icon={<IconChevronLeft />}
        onClick={() => onDay(daysAfter(day, -stride))}
      />
      <TextField
        required
        type="date"
        label={words.day}
        unlabelled
        value={day}
        onChange={(next) => next && onDay(next)}
      />
      <IconButton
        label={labels[1] ?? ''}
        icon={<IconChevronRight />}
        onClick={() => onDay(daysAfter(day, stride))}
      />
      {day === now ? null : (
        <Button weight="quiet" onClick={() => onDay(now)}>
          {words.today}
        </Button>
      )}
    </div>
  );
}

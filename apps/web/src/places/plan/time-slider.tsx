import { addDays, daysBetween } from '@etabli/kernel/dates';
import { Button, DateField, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { messages } from '../messages.js';
import { changesOf, type Plan } from './day.js';
import style from './plan.module.css';
import type { Look } from './use-look.js';

/** Time under the plan: a slider by day, the day itself, and from one change to the next. */
export function TimeSlider({ plan, look }: { plan: Plan; look: Look }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { day, now, toDay } = look;
  const changes = changesOf(plan);
  const earlier = changes.filter((each) => each < day).at(-1);
  const later = changes.find((each) => each > day);
  const at = daysBetween(plan.from, day);
  // Where the hand is, until the address has followed: a key pressed meanwhile goes on from there.
  const [hand, setHand] = useState<number | null>(null);
  if (hand === at) setHand(null);
  const slide = (to: number) => {
    setHand(to);
    toDay(addDays(plan.from, to));
  };
  return (
    <div className={style.time} data-noprint>
      <p className={style.when}>{formats.date(day, { weekday: true })}</p>
      <input
        type="range"
        aria-label={words.slider}
        aria-valuetext={formats.date(day, { weekday: true })}
        min={0}
        max={daysBetween(plan.from, plan.to)}
        value={hand ?? at}
        onChange={(event) => slide(Number(event.currentTarget.value))}
      />
      <div className={style.steps}>
        <Button disabled={!earlier} onClick={() => earlier && toDay(earlier)}>
          ‹ {words.before}
        </Button>
        <DateField required label={words.day} value={day} onChange={(next) => next && toDay(next)} />
        <Button disabled={day === now} onClick={() => toDay(now)}>
          {words.today}
        </Button>
        <Button disabled={!later} onClick={() => later && toDay(later)}>
          {words.after} ›
        </Button>
      </div>
    </div>
  );
}

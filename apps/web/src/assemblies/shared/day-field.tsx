import { DateField, useLocale, useMessages } from '@etabli/ui';
import type { ComponentProps } from 'react';
import { today } from '../../app/civil-today.js';
import { noticeMessages } from './notice-messages.js';

/** The day of an assembly to come; a day gone by is said beside it while one is still choosing. */
export function DayField({ error, ...field }: ComponentProps<typeof DateField>) {
  const words = useMessages(noticeMessages);
  const { timeZone } = useLocale();
  const gone = field.value !== '' && field.value < today(timeZone);
  return <DateField {...field} error={error ?? (gone ? words.past : undefined)} />;
}

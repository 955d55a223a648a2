import { demand } from '@etabli/kernel';

/** Words someone wrote, trimmed. Refuses `input.required` when nothing is left and `input.too-long` over `max` characters. */
export function said(words: string, field: string, max = 500): string {
  const trimmed = words.trim();
  demand(trimmed, 'input.required', {}, field);
  demand(trimmed.length <= max, 'input.too-long', { max }, field);
  return trimmed;
}

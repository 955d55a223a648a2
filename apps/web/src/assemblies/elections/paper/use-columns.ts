import { useMessages } from '@etabli/ui';
import { messages } from './messages.js';
import { columnsOf, type Paper } from './sheet.js';

/** What each figure of a name is called: an answer, a grade; nothing where there is one figure only. */
export function useColumns(paper: Paper): string[] {
  const words = useMessages(messages);
  return Array.from(
    { length: columnsOf(paper) },
    (_, column) => paper.grades[column] ?? (paper.form === 'answers' ? words.answer({ column }) : ''),
  );
}

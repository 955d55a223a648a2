import { useMessages } from '@etabli/ui';
import { messages } from './messages.js';
import type { useCompany } from './use-sheet.js';

interface Props {
  company: ReturnType<typeof useCompany>;
  blockId: string;
}

/** Who else writes here at this moment. */
export function WhoWrites({ company, blockId }: Props) {
  const words = useMessages(messages);
  return company.others
    .filter((writer) => writer.blockId === blockId)
    .map(({ personId, name }) => <em key={personId}>{words.writes({ name })}</em>);
}

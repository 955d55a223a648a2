import { type MenuItem, notify, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { type ExportFormat, ExportPeopleDocument } from '../../gql/members.js';
import { takeAway } from '../words/take-away.js';
import { filterOf, type Narrowing } from './filters.js';
import { messages } from './messages.js';

const formats: Record<ExportFormat, string> = { xlsx: 'XLSX', csv: 'CSV', json: 'JSON' };

/** The list as it is narrowed and sorted, as a file, whole. */
export function useExports(narrowing: Narrowing): MenuItem[] {
  const words = useMessages(messages);
  const verb = useVerb(ExportPeopleDocument);
  const take = async (format: ExportFormat) => {
    const { search, sort } = narrowing;
    const input = { format, sort, search: search || null, filter: filterOf(narrowing) };
    const said = await verb.tell({ input });
    if (!said.done) return;
    takeAway(said.result.href);
    notify({ text: words.exported({ name: said.result.name }) });
  };
  return (Object.keys(formats) as ExportFormat[]).map((format) => ({
    label: words.exportAs({ format: formats[format] }),
    onPick: () => void take(format),
  }));
}

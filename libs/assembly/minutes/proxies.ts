import type { Locale } from '@etabli/kernel';
import type { ProxiesFacts } from '../documents/proxies.js';
import { rollAt } from '../rules/roll.js';
import { sentencesIn } from '../rules/sentences.js';
import { attendanceFacts } from './attendance.js';
import type { RecordedSitting } from './record.js';

/** Every proxy as it was filed, and where it stood when the sitting closed (now, until then). */
export function proxiesFacts(record: RecordedSitting, locale: Locale): ProxiesFacts {
  const { assembly, paper, situation, names, paperProxies } = record;
  const said = sentencesIn(locale);
  const { proxies } = rollAt(assembly.closedAt ?? situation.now, situation);
  const filings = new Map(situation.filings.map((filing) => [filing.id, filing]));
  const nameOf = (id: string | null | undefined): string | null =>
    id ? (names.get(id)?.listName ?? '') : null;
  return {
    assembly: paper,
    certifiedBy: attendanceFacts(record, locale).certifiedBy,
    proxies: proxies.flatMap((verdict) => {
      const filing = filings.get(verdict.proxyId);
      if (!filing) return [];
      return [
        {
          giver: nameOf(filing.giverId) ?? '',
          holder: nameOf(filing.holderId),
          substitute: nameOf(filing.substituteId),
          filedAt: filing.filedAt,
          source: paperProxies.has(filing.id) ? ('paper' as const) : ('online' as const),
          voices: verdict.voices,
          standing: said.proxy(verdict),
        },
      ];
    }),
  };
}

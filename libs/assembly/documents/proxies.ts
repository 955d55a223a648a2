import { formatInstant } from '@etabli/kernel';
import type { Block } from '@etabli/platform/pdf/blocks';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import type { AssemblyFacts, Making, Signatory } from './facts.js';
import { letterheadOf, momentOf, printed, type Words, wordsIn } from './paper.js';

/** A proxy as it was filed, and where it stood at the end. */
export interface FiledProxy {
  /** Surname first, as the sheet lists them. */
  giver: string;
  /** Null on a form left blank. */
  holder: string | null;
  substitute: string | null;
  filedAt: Date;
  source: 'online' | 'paper';
  voices: number;
  /** « Ce pouvoir est porté par une personne présente. » */
  standing: string;
}

export interface ProxiesFacts {
  assembly: AssemblyFacts;
  proxies: FiledProxy[];
  certifiedBy: Signatory[];
}

/** Every proxy of an assembly in the order they were filed, annexed to the attendance sheet. What they instruct is never here. */
export function proxiesDocument(
  { assembly, proxies, certifiedBy }: ProxiesFacts,
  making: Making,
): PaperDocument {
  const words = wordsIn(making.locale);
  const filed = (instant: Date) => formatInstant(instant, making.locale, assembly.timeZone);
  const paper = {
    letterhead: letterheadOf(assembly.association, words),
    orientation: 'landscape' as const,
    subtitle: `${words.nature(assembly)}, ${momentOf(assembly.startsAt, assembly, making.locale)}`,
    blocks: [
      proxies.length > 0
        ? listing(proxies, filed, words)
        : { kind: 'paragraph' as const, text: words.noProxies },
      ...(certifiedBy.length > 0
        ? [
            { kind: 'paragraph' as const, text: words.certified },
            { kind: 'signatures' as const, people: certifiedBy },
          ]
        : []),
    ],
  };
  return printed(words.proxiesList, paper, making);
}

const listing = (proxies: readonly FiledProxy[], filed: (instant: Date) => string, words: Words): Block => ({
  kind: 'table',
  size: 'small',
  columns: [
    { header: words.listGiver, share: 4 },
    { header: words.listHolder, share: 4 },
    { header: words.listSubstitute, share: 3 },
    { header: words.voices, align: 'end' },
    { header: words.listFiled, share: 4 },
    { header: words.listStanding, share: 6 },
  ],
  rows: proxies.map(({ giver, holder, substitute, voices, filedAt, source, standing }) => [
    giver,
    holder ?? words.listBlank,
    substitute ?? '',
    String(voices),
    `${filed(filedAt)}, ${words.listSource({ source })}`,
    standing,
  ]),
});

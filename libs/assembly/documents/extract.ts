import { formatDate, type IsoDate } from '@etabli/kernel';
import type { Block } from '@etabli/platform/pdf/blocks';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import type { AssemblyFacts, Making, Signatory } from './facts.js';
import { letterheadOf, momentOf, printed, wordsIn } from './paper.js';
import { type ResolutionText, resolutionBlock } from './resolutions.js';

export interface ExtractFacts {
  assembly: AssemblyFacts;
  /** The sentence of the minutes that states the quorum. */
  quorum: string;
  resolutions: ResolutionText[];
  certified: { at: string; on: IsoDate; by: Signatory[] };
}

/** What a bank or the prefecture is given: only the resolutions concerned, verbatim, certified. */
export function extractDocument(
  { assembly, quorum, resolutions, certified }: ExtractFacts,
  making: Making,
): PaperDocument {
  const words = wordsIn(making.locale);
  const date = formatDate(certified.on, making.locale);
  const blocks: Block[] = [
    { kind: 'paragraph', text: quorum },
    ...resolutions.map(resolutionBlock),
    { kind: 'paragraph', text: words.certifiedExtract, tone: 'strong' },
    { kind: 'paragraph', text: words.madeAt({ place: certified.at, date }) },
    { kind: 'signatures', people: certified.by },
  ];
  const paper = {
    letterhead: letterheadOf(assembly.association, words),
    subtitle: words.ofDate({ date: momentOf(assembly.startsAt, assembly, making.locale) }),
    blocks,
  };
  return printed(words.extract(assembly), paper, making);
}

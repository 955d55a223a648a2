import { formatInstant } from '@etabli/kernel';
import type { Block } from '@etabli/platform/pdf/blocks';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import type { AgendaPoint, AssemblyFacts, Making } from './facts.js';
import { letterheadOf, momentOf, printed, type Words, wordsIn } from './paper.js';

export interface ProxyFormFacts {
  assembly: AssemblyFacts;
  giver: { name: string; address?: string | null; memberNumber?: string | null; category?: string | null };
  /** Who carries the voice; null leaves the line to write on. */
  holder?: string | null;
  substitute?: string | null;
  /** May a substitute be named (statutes: proxy.substitute)? */
  substituteAllowed: boolean;
  /** The points to vote, for those who wish to instruct their holder. */
  resolutions: Pick<AgendaPoint, 'number' | 'title'>[];
  /** What the association did with the paper, once received. */
  filed?: { at: Date; accepted: boolean; reason?: string | null } | null;
}

/** The form by which a member gives their voice: printed with their name, the rest by hand or already filled. */
export function proxyFormDocument(facts: ProxyFormFacts, making: Making): PaperDocument {
  const words = wordsIn(making.locale);
  const { assembly } = facts;
  const paper = {
    letterhead: letterheadOf(assembly.association, words),
    subtitle: `${words.nature(assembly)}\n${momentOf(assembly.startsAt, assembly, making.locale)}`,
    blocks: [
      ...mandate(facts, making, words),
      ...instructions(facts, words),
      { kind: 'beside' as const, columns: [[signature(facts, words)], [officeUse(facts, making, words)]] },
    ],
  };
  return printed(words.proxyForm, paper, making);
}

function mandate(
  { assembly, giver, holder, substitute, substituteAllowed }: ProxyFormFacts,
  { locale }: Making,
  words: Words,
): Block[] {
  const { nature, association, place, startsAt } = assembly;
  const date = momentOf(startsAt, assembly, locale);
  const number = giver.memberNumber && words.numbered({ number: giver.memberNumber });
  const membership = [number, giver.category].filter(Boolean).join(', ');
  const fields = [
    { label: words.giver, value: giver.name },
    { label: words.address, value: giver.address ?? null },
    ...(membership ? [{ label: words.member, value: membership }] : []),
    { label: words.holder, value: holder ?? null },
  ];
  const blocks: Block[] = [
    { kind: 'form', fields },
    { kind: 'paragraph', text: words.proxyScope({ nature, association: association.name, date, place }) },
    {
      kind: 'choices',
      legend: nature === 'constitutive' ? words.proxyCarriesOn : words.proxyCarries,
      options: [words.yes, words.no],
    },
  ];
  if (substituteAllowed) {
    blocks.push({ kind: 'form', fields: [{ label: words.proxySubstitute, value: substitute ?? null }] });
  }
  return blocks;
}

function instructions({ resolutions }: ProxyFormFacts, words: Words): Block[] {
  if (resolutions.length === 0) return [];
  const box = { align: 'center' as const };
  return [
    { kind: 'heading', text: words.instructions },
    { kind: 'paragraph', text: words.instructionsHelp, tone: 'quiet' },
    {
      kind: 'table',
      columns: [
        { header: words.number, align: 'end' },
        { header: words.resolution, share: 1 },
        { header: words.for, ...box },
        { header: words.against, ...box },
        { header: words.abstain, ...box },
      ],
      rows: resolutions.map(({ number, title }) => [number, title, '☐', '☐', '☐']),
    },
  ];
}

const signature = ({ giver }: ProxyFormFacts, words: Words): Block => ({
  kind: 'signatures',
  people: [{ capacity: words.proxySignature, name: giver.name, mention: words.goodForProxy }],
});

function officeUse({ filed, assembly }: ProxyFormFacts, { locale }: Making, words: Words): Block {
  const received = filed ? formatInstant(filed.at, locale, assembly.timeZone) : null;
  const answer: Block = filed
    ? { kind: 'paragraph', text: filed.accepted ? words.accepted : words.refused, tone: 'strong' }
    : { kind: 'choices', legend: '', options: [words.accepted, words.refused] };
  const reason: Block[] =
    filed?.accepted === true
      ? []
      : [{ kind: 'form', fields: [{ label: words.refusedBecause, value: filed?.reason ?? null }] }];
  return {
    kind: 'frame',
    title: words.officeUse,
    blocks: [{ kind: 'form', fields: [{ label: words.receivedOn, value: received }] }, answer, ...reason],
  };
}

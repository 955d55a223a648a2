import { formatDate } from '@etabli/kernel';
import type { Block, Letterhead } from '@etabli/platform/pdf/blocks';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import { type Picture, pictured } from '@etabli/platform/pdf/pictures';
import { printed } from '@etabli/platform/pdf/printed';
import { type Hand, signed } from '../papers/contract-paper.js';
import type { Inspection, InspectionRoom, RoomComparison } from './inspections.entities.js';

interface Facts {
  letterhead: Letterhead;
  inspection: Inspection;
  personName: string;
  placeName: string;
  house: string;
  rooms: readonly { room: InspectionRoom; pictures: readonly Picture[] }[];
  changes: readonly RoomComparison[];
  hands: readonly Hand[];
  timeZone: string;
}

export const conditionWords = { new: 'Neuf', good: 'Bon', worn: 'Usé', damaged: 'Abîmé' } as const;
const verdicts = {
  same: 'sans changement',
  better: 'mieux',
  worn: 'usure ordinaire',
  damaged: 'abîmé',
  added: 'nouveau',
  missing: 'non vu',
};

/** An inspection on paper: each room, its photos, what changed since the entry, and who signed. */
export function inspectionPaper(facts: Facts): PaperDocument {
  const { inspection, rooms, personName, placeName, letterhead } = facts;
  const entry = inspection.kind === 'entry';
  const title = entry ? 'État des lieux d’entrée' : 'État des lieux de sortie';
  const carried: ReturnType<typeof pictured>['pictures'] = [];
  const blocks: Block[] = rooms.flatMap(({ room, pictures }): Block[] => {
    const shown = pictured(pictures, carried.length);
    carried.push(...shown.pictures);
    const said = [room.condition && `${conditionWords[room.condition]}.`, room.notes]
      .filter(Boolean)
      .join(' ');
    return [
      { kind: 'heading', level: 2, text: room.name },
      { kind: 'paragraph', text: said || '—' },
      ...shown.blocks,
    ];
  });
  const subtitle = `${placeName}, ${personName}, le ${formatDate(inspection.heldOn, 'fr')}`;
  const making = { locale: 'fr' as const, createdAt: inspection.recordedAt };
  const all = [...blocks, ...changed(facts.changes), ...signed({ ...facts, occupant: personName })];
  return { ...printed(title, { letterhead, subtitle, blocks: all }, making), pictures: carried };
}

function changed(changes: readonly RoomComparison[]): Block[] {
  if (changes.length === 0) return [];
  const said = (room: InspectionRoom | null) => (room?.condition ? conditionWords[room.condition] : '—');
  const rows = changes.map(({ name, before, after, verdict }) => [
    ...[name, said(before), said(after), verdicts[verdict]],
  ]);
  const columns = ['', 'Entrée', 'Sortie', 'Constat'].map((header) => ({ header, share: 1 }));
  return [
    { kind: 'heading', level: 2, text: 'Ce qui a changé' },
    { kind: 'table', columns, rows },
  ];
}

import { formatDate, type IsoDate } from '@etabli/kernel';
import type { Block, Letterhead } from '@etabli/platform/pdf/blocks';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import { printed } from '@etabli/platform/pdf/printed';
import { depositHeld } from '../../rules/deposits.js';
import { euros } from '../templates/values.js';
import type { DepositMovement } from './deposits.entities.js';

interface Facts {
  letterhead: Letterhead;
  personName: string;
  placeName: string;
  movements: readonly DepositMovement[];
  /** The day of what moved last. */
  on: IsoDate;
}

const words = { received: 'Reçu', returned: 'Rendu', kept: 'Retenu', mistaken: 'Saisi par erreur' };

/** What became of a deposit, line by line, each part that was kept with its reason. */
export function depositPaper({ letterhead, personName, placeName, movements, on }: Facts): PaperDocument {
  const day = (date: IsoDate): string => formatDate(date, 'fr');
  const rows = movements.map((one) => [day(one.onDay), words[one.kind], one.reason, euros(one.amountCents)]);
  const blocks: Block[] = [
    {
      kind: 'table',
      columns: [
        { header: 'Date' },
        { header: 'Mouvement' },
        { header: 'Motif', share: 2 },
        { header: 'Montant', align: 'end' },
      ],
      rows,
    },
    {
      kind: 'paragraph',
      text: `Reste détenu par l’association : ${euros(depositHeld(movements))}.`,
      tone: 'strong',
    },
    { kind: 'paragraph', text: `Arrêté au ${day(on)}.`, tone: 'quiet' },
  ];
  const subtitle = `${personName}, ${placeName}`;
  const createdAt = new Date(`${on}T12:00:00Z`);
  return printed(
    'Compte du dépôt de garantie',
    { letterhead, subtitle, blocks },
    { locale: 'fr', createdAt },
  );
}

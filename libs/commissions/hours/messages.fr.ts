import type { Catalogue } from '@etabli/kernel';

/** Refusals of voluntary hours. */
export const fr = {
  'hours.minutes': 'Indiquez une durée entre une minute et vingt-quatre heures.',
  'hours.future': 'Ces heures sont à venir : déclarez-les une fois données.',
  'hours.too-old': ({ on }) => `On ne déclare plus d’heures d’avant le ${on}. Voyez avec le bureau.`,
  'hours.day': 'Cela ferait plus de vingt-quatre heures sur un même jour. Vérifiez la date et la durée.',
  'hours.id-taken':
    'Cette déclaration existe déjà, au nom de quelqu’un d’autre. Rechargez la page et recommencez.',
  'hours.too-many': ({ max }) => `Choisissez entre une et ${max} déclarations à la fois.`,
  'hours.not-yours': 'On ne retire que ses propres heures.',
  'hours.not-yours-to-rule': 'Seuls les référent·es de la commission et le bureau valident ces heures.',
  'hours.own': 'Personne ne valide ses propres heures : demandez à quelqu’un d’autre.',
  'hours.ruled': 'Quelqu’un s’est déjà prononcé sur ces heures.',
  'hours.stay':
    'Plus de seize heures se sont écoulées : le départ a dû être oublié. Indiquez l’heure à laquelle vous êtes parti·e.',
  'hours.none': ({ year }) => `Aucune heure validée en ${year} : rien à attester encore.`,
  'hours.period': 'La fin de la période vient avant son début.',
  'hours.rate': 'Indiquez un montant entre 0,01 € et 1 000 € de l’heure.',
  'hours.goal': 'Indiquez un objectif entre une minute et quarante heures par semaine, ou rien.',
} satisfies Catalogue;

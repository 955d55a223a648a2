import type { Catalogue } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';

export const fr = {
  review: ({ people }: { people: number }) =>
    people === 0
      ? 'La revue annuelle des données est à faire.'
      : `La revue annuelle des données est à faire : ${plural(people, 'fiche a', 'fiches ont', 'fr')} dépassé la durée prévue.`,
  reviewDue: ({ on, late }: { on: string; late: boolean }) =>
    late ? `Elle était due le ${on}.` : `Avant le ${on}.`,
  reviewAction: 'Passer en revue',
  complete: 'Complétez votre fiche.',
  completeDetail: ({ phone, address }: { phone: boolean; address: boolean }) =>
    `Il y manque ${[phone ? 'un téléphone' : '', address ? 'une adresse' : ''].filter(Boolean).join(' et ')}. Rien n’est obligatoire.`,
  completeAction: 'Compléter',
  importBegun: ({ name }: { name: string }) => `L'import de « ${name} » est commencé.`,
  importAction: 'Continuer',
} satisfies Catalogue;

import { ofName } from '@etabli/kernel/names';
import type { AlertFacts } from './letter.js';

type Said = AlertFacts & { on: string };

/** What letters about contracts say. */
export const fr = {
  greeting: ({ name }: { name: string }) => `Bonjour ${name},`,
  footer: ({ association }: Said) => `Vous recevez ce message parce qu’un contrat vous lie à ${association}.`,
  keeperFooter: ({ association }: Said) =>
    `Vous recevez ce message parce que vous tenez les contrats ${ofName(association)}.`,
  'to-sign': {
    subject: ({ place }: Said) => `Votre contrat pour ${place} est prêt à signer`,
    body: ({ place }: Said) =>
      `Votre contrat pour ${place} est prêt. Lisez-le sur votre page, puis signez-le du doigt ; l’association signe à son tour.`,
    action: 'Lire et signer',
  },
  expiring: {
    subject: ({ place }: Said) => `Votre attestation d’assurance pour ${place} va expirer`,
    body: ({ place, on }: Said) =>
      `Votre attestation d’assurance pour ${place} expire le ${on}. Déposez la nouvelle sur votre page : une photo suffit.`,
    action: 'Déposer mon attestation',
  },
  missing: {
    subject: ({ place }: Said) => `Il nous manque votre attestation d’assurance pour ${place}`,
    body: ({ place }: Said) =>
      `Nous n’avons pas d’attestation d’assurance en cours pour ${place}. Après quinze jours sans elle, vos clés et badges sont suspendus. Une photo suffit.`,
    action: 'Déposer mon attestation',
  },
  suspended: {
    subject: ({ place }: Said) => `Vos clés ${ofName(place)} sont suspendues`,
    body: ({ place }: Said) =>
      `Sans attestation d’assurance depuis plus de quinze jours, vos clés et badges ${ofName(place)} sont suspendus. Ils seront rouverts dès que vous aurez déposé l’attestation.`,
    action: 'Déposer mon attestation',
  },
  'three-months-before': {
    subject: ({ place, name }: Said) =>
      `Bail dérogatoire ${ofName(name)} (${place}) : trois mois avant le terme`,
    body: ({ place, name, on }: Said) =>
      `Le bail dérogatoire ${ofName(name)} pour ${place} finit le ${on}. Convenez dès maintenant de la suite : trois ans au plus, tous les baux de suite compris (C. com. art. L145-5).`,
    action: 'Voir le contrat',
  },
  term: {
    subject: ({ place, name }: Said) => `Bail dérogatoire ${ofName(name)} (${place}) : c’est le terme`,
    body: ({ place, name }: Said) =>
      `Le bail dérogatoire ${ofName(name)} pour ${place} finit aujourd’hui. Faites l’état des lieux et reprenez les clés : laissé en place plus d’un mois, l’occupant a un bail commercial (C. com. art. L145-5).`,
    action: 'Voir le départ',
  },
  'one-month-after': {
    subject: ({ place, name }: Said) =>
      `Bail dérogatoire ${ofName(name)} (${place}) : un mois après le terme`,
    body: ({ place, name }: Said) =>
      `Un mois a passé depuis le terme du bail dérogatoire ${ofName(name)} pour ${place}. S’il est encore dans les lieux, un bail commercial a pu naître : prenez conseil (C. com. art. L145-5, al. 2).`,
    action: 'Voir le contrat',
  },
};

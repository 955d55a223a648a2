import type { Catalogue } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

export const fr = {
  title: 'Ce que la préfecture doit savoir',
  nothing: 'Rien n’a changé à cette assemblée : il n’y a rien à déclarer.',
  unentered:
    'L’assemblée a élu des personnes dont le mandat n’est pas encore inscrit : cette page ne les compte pas. Le délai de trois mois court depuis l’assemblée.',
  enterFirst: 'Inscrire leurs mandats',
  due: ({ date }: { date: string }) =>
    `À déclarer au plus tard le ${date}, trois mois après l’assemblée. Passé ce délai, le changement n’existe pas pour les tiers.`,
  creation:
    'La création est à déclarer au greffe des associations. Aucun délai n’est imposé, mais l’association n’a la capacité juridique qu’une fois déclarée et publiée.',
  whereCreation:
    'Sur le site officiel service-public, cherchez « e-création d’association » (ou le formulaire cerfa 13973), et joignez les statuts signés par deux dirigeants, le procès-verbal et cette liste.',
  statutes: 'Les statuts',
  minutes: 'Le procès-verbal',
  where:
    'Sur le site officiel service-public, cherchez « e-modification d’association », et joignez cette liste.',
  declared: ({ date }: { date: string }) => `Déclaré le ${date}.`,
  receipt: ({ size }: { size: string }) => `Ouvrir le récépissé (${size})`,
  print: 'Préparer la liste (PDF)',
  record: 'Consigner la déclaration',
  recorded: 'La déclaration est consignée.',
  declaredOn: 'Déclaré le',
  receiptField: 'Le récépissé, en PDF',
  receiptHint: 'Facultatif, 15 Mo au plus. Il reste à portée de qui tient le registre.',
  officers: 'Qui dirige',
  officersLead: 'Comparé à la veille de l’assemblée, d’après les mandats enregistrés.',
  firstOfficersLead: 'Les personnes à qui l’assemblée constitutive a donné un mandat.',
  noOfficers: 'Personne encore : inscrivez les mandats des personnes élues, sur la page de l’assemblée.',
  incoming: 'Entrant',
  continuing: 'Inchangé',
  renewed: 'Renouvelé',
  outgoing: 'Sortant',
  office: 'Fonction',
  act: 'Décidé par',
  term: 'Mandat',
  termFromTo: ({ from, to }: { from: string; to: string }) => `du ${from} au ${to}`,
  termFrom: ({ from }: { from: string }) => `depuis le ${from}`,
  profession: 'Profession',
  nationality: 'Nationalité',
  address: 'Domicile',
  familyName: 'Nom',
  givenName: 'Prénom',
  missing: ({ fields }: { fields: string }) => `Il manque : ${fields}.`,
  complete: 'Compléter',
  completeNamed: ({ name }: { name: string }) => `Compléter : profession et nationalité ${ofName(name)}`,
  onTheirPage: 'Nom et domicile se complètent sur sa fiche',
  detailTitle: ({ name }: { name: string }) => `Pour la déclaration ${ofName(name)}`,
  detailLead:
    'La préfecture les demande aux dirigeants. Ils ne se lisent qu’ici, et s’effacent avec la fiche.',
  save: 'Enregistrer',
  changes: 'À déclarer aussi',
  changesLead:
    'Si ces décisions touchent le titre, l’objet, le siège ou les statuts, joignez les statuts signés par deux dirigeants.',
  todayDue: ({ title }: { title: string }) => `${title} : les changements sont à déclarer en préfecture.`,
  todayCreation: ({ title }: { title: string }) => `${title} : la création est à déclarer en préfecture.`,
  todayLate: ({ title }: { title: string }) => `${title} : la déclaration en préfecture est en retard.`,
  todayAction: 'Déclarer',
} satisfies Catalogue;

import { type Catalogue, plural } from '@etabli/kernel/locale';
import { ofName, thatName } from '@etabli/kernel/names';

type Why =
  | 'paused'
  | 'money_on_statement'
  | 'plan'
  | 'proposal'
  | 'debit'
  | 'recently'
  | 'not_yet'
  | 'no_address';

export const fr = {
  title: 'Relances',
  lead: 'Qui serait relancé aujourd’hui, et qui ne l’est pas. Rien ne part tant que vous ne l’envoyez pas.',
  noRulesTitle: 'Décidez d’abord comment relancer',
  noRulesText:
    'Combien de niveaux, après combien de jours, avec quels mots : c’est une décision de l’association. Trois niveaux, polis d’abord, sont prêts à relire.',
  decide: 'Écrire cette décision',
  decideAgain: 'Changer',

  send: ({ count }: { count: number }) => `Envoyer ${plural(count, 'relance', 'relances', 'fr')}`,
  sendTitle: ({ count }: { count: number }) =>
    `Envoyer ${plural(count, 'relance', 'relances', 'fr')} maintenant ?`,
  sendText: ({ total }: { total: string }) =>
    `En tout, ${total} à payer. Un mail envoyé ne revient pas : relisez la liste.`,
  sent: ({ count }: { count: number }) =>
    `${plural(count, 'relance est partie', 'relances sont parties', 'fr')}.`,
  leftOut: ({ count }: { count: number }) =>
    `${plural(count, 'personne a été laissée de côté', 'personnes ont été laissées de côté', 'fr')} : quelque chose a changé depuis.`,

  ready: ({ count }: { count: number }) => `À relancer (${count})`,
  nobodyTitle: 'Personne n’est à relancer aujourd’hui',
  nobodyText:
    'Une relance se prépare d’elle-même quand une échéance est en retard du nombre de jours décidé.',
  who: 'Qui',
  what: 'Pour quoi',
  level: 'Niveau',
  levelName: ({ rank, subject }: { rank: number; subject: string }) => `${rank}. ${subject}`,
  amount: 'À payer',
  since: ({ label, on }: { label: string; on: string }) => `${label}, pour le ${on}`,
  sinceOf: ({ name, since }: { name: string; since: string }) => `${name} : ${since}`,
  paysFor: ({ household }: { household: string }) => `paie pour le foyer ${household}`,
  alsoFor: ({ names }: { names: string[] }) => `paie aussi pour ${new Intl.ListFormat('fr').format(names)}`,
  actionsOn: ({ name }: { name: string }) => `Que faire pour ${name}`,
  read: 'Lire le message',
  readTitle: ({ name }: { name: string }) => `Ce ${thatName(name)} recevra`,
  readMore:
    'Le message ajoute ce qui est dû, l’IBAN, la référence, un code à scanner, et un lien pour proposer de payer en plusieurs fois.',
  readHousehold: ({ household }: { household: string }) =>
    `Il dit, personne par personne, ce qui est en retard dans le foyer ${household}. Les autres ne reçoivent rien.`,
  close: 'Fermer',

  withheld: ({ count }: { count: number }) => `Personne ne leur écrit aujourd’hui (${count})`,
  why: 'Pourquoi',
  whyOf: ({ why, until, reason }: { why: Why; until: string; reason: string }) =>
    ({
      paused: `En pause jusqu’au ${until} : ${reason}`,
      money_on_statement: 'Son argent est peut-être sur un relevé : rapprochez-le d’abord',
      plan: 'Suit son échéancier',
      proposal: 'Propose un échéancier, qui attend votre réponse',
      debit: 'Va être prélevé',
      recently: 'Relancé récemment',
      not_yet: 'Le délai du niveau suivant n’est pas passé',
      no_address: 'Pas d’adresse de courriel',
    })[why],

  pause: 'Mettre en pause',
  pauseTitle: ({ name }: { name: string }) => `Ne plus relancer ${name} pour un temps`,
  pauseVerb: 'Mettre en pause',
  until: 'Jusqu’au',
  reason: 'Pourquoi ?',
  reasonHint: 'Seules les personnes qui lisent la trésorerie voient cette phrase.',
  paused: ({ name }: { name: string }) => `${name} ne sera plus relancé·e jusque-là.`,
  resume: 'Reprendre les relances',
  resumed: ({ name }: { name: string }) => `${name} peut de nouveau être relancé·e.`,

  proposals: ({ count }: { count: number }) => `Échéanciers proposés (${count})`,
  proposes: ({ label, amount }: { label: string; amount: string }) => `${label}, ${amount} en tout`,
  accept: 'Accepter',
  accepted: ({ name }: { name: string }) => `L’échéancier ${ofName(name)} est convenu. Un mail le lui dit.`,
  answer: 'Répondre autrement',
  answerTitle: ({ name }: { name: string }) => `Répondre à ${name}`,
  answerLabel: 'Votre réponse',
  answerHint: 'Elle part par mail : dites ce qui irait mieux.',
  answerVerb: 'Envoyer cette réponse',
  answered: ({ name }: { name: string }) => `Votre réponse part à ${name}.`,

  rules: 'Ce que l’association a décidé',
  rulesText: ({ decision, gap }: { decision: string; gap: number }) =>
    `${decision}. Au moins ${plural(gap, 'jour', 'jours', 'fr')} entre deux relances à une même personne.`,
  afterDays: ({ days }: { days: number }) => `après ${plural(days, 'jour', 'jours', 'fr')} de retard`,
  rulesTitle: 'Comment l’association relance',
  rulesVerb: 'Retenir cette décision',
  rulesKept: 'C’est noté. La suite partira ainsi.',
  decision: 'Qui l’a décidé, et quand ?',
  decisionHint: 'Comme « Conseil d’administration du 12 mars 2026 ».',
  gapDays: 'Jours entre deux relances',
  levelTitle: ({ rank }: { rank: number }) => `Niveau ${rank}`,
  after: 'Après combien de jours de retard ?',
  subject: 'Objet du mail',
  wording: 'Message',
  addLevel: 'Ajouter un niveau',
  removeLevel: ({ rank }: { rank: number }) => `Retirer le niveau ${rank}`,
  latest: 'Dernières relances parties',
  sentOn: 'Envoyée le',
  sentBy: 'Par',
  nothingSent: 'Aucune relance n’est encore partie',
  nothingSentText: 'Celles que vous envoyez restent ici, avec leur jour et leur niveau.',
  somebody: 'Quelqu’un',
} satisfies Catalogue;

import { formatDate, plural } from '@etabli/kernel';
import type { AssemblyNature } from './rules/kinds.js';

const day = (iso: string): string => formatDate(iso, 'fr', { weekday: true });
const days = (count: number): string => plural(count, 'jour', 'jours', 'fr');

/** Refusals of the assembly area. */
export const fr = {
  'assembly.not-yours-to-prepare':
    'Préparer une assemblée revient au bureau et à la coordination. Demandez-leur.',
  'assembly.not-yours-to-convene':
    'Convoquer revient à la présidence ou au secrétariat. Prévenez-les que tout est prêt.',
  'assembly.not-by-your-office':
    'Vos statuts confient la convocation à la présidence : c’est à elle de l’envoyer.',
  'assembly.members-only': 'Seuls les membres de l’association prennent part à l’assemblée.',
  'assembly.cancelled': 'Cette assemblée a été annulée. Préparez-en une autre.',
  'assembly.already-convened': 'La convocation est déjà partie.',
  'assembly.not-convened': 'La convocation n’est pas encore partie.',
  'assembly.no-longer-awaited': 'Cette assemblée a déjà commencé, ou n’aura pas lieu.',
  'assembly.not-over':
    'La seconde convocation ne se prépare qu’une fois la première assemblée close, faute de quorum.',
  'assembly.second-call-is-last': 'Cette assemblée est déjà une seconde convocation.',
  'assembly.second-call-exists': ({ title }: { title: string }) =>
    `La seconde convocation est déjà préparée : ${title}.`,
  'assembly.second-call-too-soon': ({ earliest, days: interval }: { earliest: string; days: number }) =>
    `Vos statuts demandent ${days(interval)} entre les deux assemblées. Choisissez le ${day(earliest)} ou plus tard.`,
  'assembly.nothing-left-to-decide':
    'Tous les points ont été décidés à la première assemblée : il n’y a rien à remettre au vote.',
  'assembly.date-fixed':
    'La convocation est partie avec cette date et ce lieu : ils ne changent plus. Annulez cette assemblée, puis convoquez-en une autre.',
  'assembly.date-past': 'Choisissez une date à venir.',
  'assembly.nature-not-in-statutes':
    'Vos statuts ne prévoient pas d’assemblée de cette sorte. Choisissez-en une autre, ou complétez les statuts.',
  'assembly.no-statutes':
    'Saisissez d’abord les règles de vos statuts : elles fixent qui convoquer, quand et comment on décide.',
  'assembly.remote-not-in-statutes':
    'Vos statuts ne prévoient pas de participer à distance. Retirez le lien et ses conditions, ou complétez les statuts.',
  'assembly.place-missing': 'Indiquez où se tient l’assemblée.',
  'assembly.agenda-empty': 'L’ordre du jour est vide. Ajoutez au moins un point avant de convoquer.',

  'agenda.bound':
    'L’ordre du jour est parti avec la convocation : il ne change plus, sinon les décisions seraient contestables. Gardez ce point pour une prochaine assemblée.',
  'agenda.sent': 'Ce point est parti avec la convocation : il peut être retiré en séance, mais pas effacé.',
  'agenda.same-at-second-call':
    'Vos statuts veulent à la seconde convocation le même ordre du jour qu’à la première.',
  'agenda.no-such-place': 'Les points se comptent à partir de 1.',
  'agenda.part-missing':
    'Dites si ce vote relève de la partie ordinaire ou de la partie extraordinaire : le quorum et la majorité en dépendent.',
  'agenda.part-not-held': ({ nature }: { nature: AssemblyNature }): string =>
    nature === 'ordinary'
      ? 'Une assemblée ordinaire ne prend pas de décision extraordinaire. Préparez une assemblée mixte ou extraordinaire.'
      : 'Une assemblée extraordinaire ne prend pas de décision ordinaire. Préparez une assemblée mixte ou ordinaire.',
  'agenda.misc-votes-barred':
    'Rien ne se vote sous « questions diverses » : la décision serait annulable. Donnez à ce vote son propre titre.',

  'convocation.too-late': ({ days: late, latestOn, requiredDays }: LateDetails) =>
    `Il manque ${days(late)} : vos statuts demandent ${days(requiredDays)} de délai et refusent un envoi tardif. Il fallait convoquer le ${day(latestOn)} au plus tard ; choisissez une date plus lointaine.`,
  'convocation.late-reason-needed': ({ days: late, latestOn }: LateDetails) =>
    `Cette convocation part avec ${days(late)} de retard (il fallait l’envoyer le ${day(latestOn)} au plus tard). Dites pourquoi : la raison restera avec l’assemblée. Ou choisissez une date plus lointaine.`,
  'convocation.attachments-too-heavy': ({ max }: { max: number }) =>
    `Les documents joints dépassent ${max} Mo ensemble : beaucoup de messageries les refuseraient. Allégez-les.`,
  'convocation.nobody-missing': 'Ces personnes sont déjà convoquées, ou n’ont pas à l’être.',
  'convocation.no-address':
    'Cette personne n’a pas d’adresse e-mail. Complétez sa fiche, ou remettez-lui sa convocation sur papier.',
  'convocation.already-sent':
    'Cette convocation est déjà partie par e-mail : c’est ce premier envoi qui compte.',
  'convocation.delivery-date': ({ since }: { since: string }) =>
    `Indiquez un jour entre la convocation (${day(since)}) et aujourd’hui.`,
  'convocation.nothing-to-print': 'Aucune lettre n’attend d’être imprimée.',
  'convocation.not-called': 'Cette personne n’a pas de convocation à cette assemblée.',
  'convocation.answer-by-proxy': 'Pour être représenté·e, donnez votre pouvoir à quelqu’un.',
  'convocation.not-remote': 'Cette assemblée ne se suit pas à distance.',
  'convocation.no-proxies': 'Vos statuts ne permettent pas de voter par pouvoir.',
  'convocation.proxy-first': 'Vous avez donné votre pouvoir. Reprenez-le d’abord, puis répondez.',

  'personal.unknown':
    'Ce lien n’est pas complet, ou n’est pas d’ici. Ouvrez-le depuis le message de convocation.',
  'personal.replaced':
    'Une convocation plus récente vous a été envoyée : utilisez le lien de ce dernier message.',
  'personal.over': 'L’assemblée est passée : ce lien ne sert plus. Connectez-vous pour lire la suite.',
  'personal.not-here': 'Notez d’abord son arrivée dans la salle : le lien de vote se remet à qui est là.',
  'personal.cancelled': 'Cette assemblée a été annulée.',

  'proposal.nobody': 'Vos statuts ne prévoient pas que les membres ajoutent un point : parlez-en au bureau.',
  'proposal.voters-only': 'Seuls les membres qui votent à cette assemblée demandent ou soutiennent un point.',
  'proposal.late': ({ deadline }: { deadline: string }) =>
    `Il est trop tard : vos statuts laissaient jusqu’au ${day(deadline)} pour faire ajouter un point.`,
  'proposal.short': ({ supporters, needed }: { supporters: number; needed: number }) =>
    `Ce point n’a que ${supporters} soutiens sur les ${needed} qu’il lui faut.`,
  'proposal.withdrawn': 'La personne qui demandait ce point l’a retiré.',
  'proposal.on-agenda': 'Ce point est déjà à l’ordre du jour.',
  'proposal.not-yours': 'Seule la personne qui a demandé ce point peut le retirer.',
  'proposal.own': 'Vous demandez ce point : votre soutien est compté. Pour y renoncer, retirez-le.',

  'document.sent':
    'Ce document est parti avec la convocation : il reste. Joignez-en un autre qui le corrige.',
  'document.report-not-ready': 'Ce rapport est encore un projet : sa commission le déclare prêt d’abord.',
  'document.attached-already': 'Ce document est déjà joint à l’assemblée.',

  'reminder.nobody':
    'Il n’y a personne à relancer par e-mail : tout le monde a répondu, vient d’être relancé, ou n’a pas d’adresse.',
};

interface LateDetails {
  days: number;
  latestOn: string;
  requiredDays: number;
}

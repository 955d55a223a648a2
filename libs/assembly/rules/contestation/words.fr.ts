import { formatDate, formatNumber, plural } from '@etabli/kernel';
import { ofName } from '@etabli/kernel/names';
import { electionSentencesIn } from '../elections/sentences.js';
import type { ProxyReason } from '../proxies.js';
import { sentencesIn } from '../sentences.js';
import type { FindingCode, FindingDetails } from './finding.js';
import { fr as recounts } from './recount-words.fr.js';

/** What a sentence is made of: the details of a finding, and the people it names. */
export interface Said extends FindingDetails {
  names: string[];
}

const n = (value: number | undefined): string => formatNumber(value ?? 0, 'fr');
const many = (count: number | undefined, one: string, several: string): string =>
  plural(count ?? 0, one, several, 'fr');
const all = (names: string[]): string => new Intl.ListFormat('fr-FR', { type: 'conjunction' }).format(names);
const SHOWN = 5;

/** `Ada, Bakary et 3 autres`. */
const people = (names: string[]): string =>
  names.length <= SHOWN
    ? all(names)
    : all([...names.slice(0, SHOWN - 1), `${n(names.length - SHOWN + 1)} autres`]);

const points = (items: number[] = [], amendment?: number): string => {
  if (amendment !== undefined) return `sur l’amendement ${amendment} ${of(items)}`;
  return items.length === 1 ? `au point ${items[0]}` : `aux points ${all(items.map(String))}`;
};
const of = (items: number[] = [], amendment?: number): string => {
  if (amendment !== undefined) return `de l’amendement ${amendment} au point ${items[0]}`;
  return items.length === 1 ? `du point ${items[0]}` : `des points ${all(items.map(String))}`;
};

/** What a candidacy or a board raises, as elections say it. */
const raised = ({ check, names }: Said): string =>
  check ? electionSentencesIn('fr').check(check, () => names[0] ?? '') : '';

/** What was found, in one sentence. */
const what: Record<FindingCode, (said: Said) => string> = {
  'not-summoned': ({ names, reason }) =>
    reason === 'came'
      ? `${people(names)} : aucune convocation, mais ${names.length > 1 ? 'ces personnes ont' : 'cette personne a'} participé.`
      : `${people(names)} : aucune convocation.`,
  'not-reached': ({ names, reason }) =>
    reason === 'came'
      ? `${people(names)} : rien ne montre que la convocation soit arrivée, mais ${names.length > 1 ? 'ces personnes ont' : 'cette personne a'} participé.`
      : `${people(names)} : rien ne montre que la convocation soit arrivée, et elle n’a pas été renvoyée.`,
  'no-quorum': ({ items, amendment, counted, required }) =>
    `Vote ${of(items, amendment)} : le quorum n’y était pas, ${n(counted)} pour ${n(required)}.`,
  'wrong-convener': ({ names }) =>
    `${people(names)} a convoqué sans la fonction à laquelle les statuts confient la convocation.`,
  'other-business': ({ items, amendment }) =>
    `Un vote ${points(items, amendment)}, dans les questions diverses.`,
  'off-agenda': ({ items, amendment }) =>
    `Un vote ${points(items, amendment)}, qui n’était pas à l’ordre du jour envoyé.`,
  'proxy-not-good': ({ items, amendment, names, voices, reason }) =>
    `${many(voices, 'voix portée', 'voix portées')} pour ${people(names)}, ${points(items, amendment)}. ${sentencesIn('fr').proxy({ reason: reason as ProxyReason, limit: null })}`.replace(
      ' (0)',
      '',
    ),
  'not-entitled': ({ items, amendment, names, voices }) =>
    `${people(names)} : ${many(voices, 'voix comptée', 'voix comptées')} ${points(items, amendment)} sans droit de vote ce jour-là.`,
  'not-in-room': ({ items, amendment, names }) =>
    `${people(names)} : une voix comptée ${points(items, amendment)} sans présence à l’émargement.`,
  'count-above-room': ({ items, amendment, counted, room }) =>
    `Vote ${of(items, amendment)} : ${n(counted)} voix comptées pour ${n(room)} dans la salle.`,
  'wrong-majority': ({ items, amendment }) =>
    `Vote ${of(items, amendment)} : le résultat proclamé n’est pas celui que donnent les statuts.`,
  'candidate-not-eligible': (said) => `Élection ${of(said.items)} : ${raised(said)}`,
  'candidacy-missing': ({ items, names }) =>
    `Élection ${of(items)} : ${people(names)} figurait au bulletin sans candidature en cours.`,
  'candidacy-late': ({ items, names }) =>
    `Élection ${of(items)} : la candidature ${ofName(people(names))} est venue après la date annoncée, ou après l’ouverture du vote.`,
  'tie-otherwise': ({ items, names }) =>
    `Élection ${of(items)} : l’égalité n’a pas été tranchée comme le disent les statuts, en faveur ${ofName(people(names))}.`,
  'lot-not-published': ({ items }) =>
    `Élection ${of(items)} : le tirage au sort ne se refait pas à partir de la phrase publiée avant le vote.`,
  'overfull-misread': ({ items, voices }) =>
    `Élection ${of(items)} : ${many(voices, 'voix', 'voix')} de bulletins trop remplis, lues autrement que ne le disent les statuts.`,
  'other-method': ({ items }) => `Élection ${of(items)} : ce n’est pas la méthode que nomment les statuts.`,
  'objection-overruled': ({ items, names, objections }) =>
    `Élection ${of(items)} : ${people(names)} a été élu·e alors que ${plural(objections ?? 0, 'objection restait', 'objections restaient', 'fr')}.`,
  'board-composition': (said) => `Élection ${of(said.items)} : ${raised(said)}`,
  'not-secret': ({ items, amendment }) =>
    `Vote ${of(items, amendment)} : les statuts demandaient le secret, il a été public.`,
  'secret-casting-vote': ({ items, amendment }) =>
    `Vote ${of(items, amendment)} : une voix prépondérante a tranché un scrutin secret.`,
  'conflict-voted': ({ items, amendment, names }) =>
    `${people(names)} a voté ${points(items, amendment)}, qui touche ses propres intérêts.`,
  'conflict-settled': ({ items, amendment, names }) =>
    `${people(names)} a départagé le vote ${of(items, amendment)}, qui touche ses propres intérêts.`,
  'joined-not-summoned': ({ names }) =>
    `${people(names)} : membre depuis l’envoi de la convocation, sans en avoir reçu.`,
  'summoned-late': ({ names, days }) =>
    `${people(names)} : convocation arrivée trop tard, jusqu’à ${many(days, 'jour', 'jours')} de moins que le délai.`,
  'notice-short': ({ days, on }) =>
    `Délai de convocation trop court de ${many(days, 'jour', 'jours')} : elle devait partir le ${on ? formatDate(on, 'fr') : ''} au plus tard.`,
  'second-call-too-soon': ({ days }) =>
    `La seconde assemblée s’est tenue ${many(days, 'jour', 'jours')} trop tôt après la première.`,
  'attendance-corrected': ({ items, amendment, counted, room }) =>
    `Vote ${of(items, amendment)} : l’émargement a été corrigé depuis, ${n(room)} voix dans la salle au lieu de ${n(counted)}.`,
  'statutes-unfiled': ({ items, amendment }) =>
    `Une modification des statuts adoptée ${points(items, amendment)}, sans procès-verbal signé au registre.`,
  'voted-again': ({ items, amendment }) =>
    `Un vote ${points(items, amendment)} a été annulé, puis recommencé.`,
  'documents-late': ({ days, on }) =>
    `Des documents remis ${many(days, 'jour', 'jours')} après la date prévue (${on ? formatDate(on, 'fr') : ''}).`,
  'no-scrutineer': ({ items, amendment }) => `Aucun scrutateur pour compter ${points(items, amendment)}.`,
  'minutes-unsigned': () => 'Le procès-verbal signé n’est pas encore au registre.',
};

/** Why it could be raised: the rule, and where it comes from. */
const why: Record<FindingCode, string> = {
  'not-summoned': 'Oublier un membre est le défaut le plus grave d’une convocation.',
  'not-reached': 'Une convocation qui n’atteint pas la personne ne la convoque pas.',
  'no-quorum': 'Sans quorum, l’assemblée ne peut rien décider, et il doit tenir à chaque vote.',
  'wrong-convener': 'Seul l’organe que les statuts désignent peut convoquer.',
  'other-business': 'Ce qui est voté dans les questions diverses est annulable : personne ne s’y attendait.',
  'off-agenda':
    'L’assemblée ne décide que de ce qui est à l’ordre du jour envoyé ; seule la révocation d’un dirigeant est admise.',
  'proxy-not-good': 'Une voix portée hors des règles se retire, et le résultat se recompte.',
  'not-entitled': 'Seuls votent les membres que les statuts admettent, au jour qu’ils fixent.',
  'not-in-room': 'On vote présent, ou représenté.',
  'count-above-room': 'On ne peut compter plus de voix qu’il n’y en a dans la salle.',
  'wrong-majority': 'La majorité et sa base sont celles des statuts.',
  'candidate-not-eligible': 'Seule une personne qui pouvait se présenter peut siéger.',
  'candidacy-missing': 'On élit qui se présente et n’a pas renoncé.',
  'candidacy-late': 'La même date vaut pour tout le monde.',
  'tie-otherwise':
    'Les statuts disent qui passe entre égaux ; l’assemblée ne choisit qu’après un second vote.',
  'lot-not-published': 'Un tirage au sort vaut si sa phrase est connue avant, et si chacun peut le refaire.',
  'overfull-misread': 'Les statuts disent si un bulletin trop rempli compte, et comment.',
  'other-method': 'La méthode des statuts s’impose, sauf s’ils laissent choisir.',
  'objection-overruled':
    'Sans candidat, on cherche le consentement : le vote ne décide qu’après les tours que donnent les statuts.',
  'board-composition': 'Les statuts fixent qui compose l’organe dirigeant.',
  'not-secret': 'Le secret n’est dû que si les statuts le demandent ; alors il s’impose.',
  'secret-casting-vote':
    'Une voix prépondérante lève le secret de qui la donne (CA Bordeaux, 12 janvier 2017).',
  'conflict-voted': 'Les statuts écartent du vote qui a un intérêt personnel dans la décision.',
  'conflict-settled': 'Qui a un intérêt personnel dans une décision ne la départage pas.',
  'joined-not-summoned': 'Être membre le jour de l’assemblée suffit pour devoir y être convoqué.',
  'summoned-late': 'Le délai court pour chaque personne.',
  'notice-short': 'Le délai des statuts laisse à chacun le temps de se préparer.',
  'second-call-too-soon': 'Les statuts fixent l’intervalle entre les deux convocations.',
  'attendance-corrected': 'La feuille de présence est la preuve du quorum et des voix.',
  'statutes-unfiled':
    'Une modification des statuts se prouve par son procès-verbal (Cass. 1re civ., 8 avril 2010).',
  'voted-again': 'Revoter n’est pas interdit ; le motif doit se lire.',
  'documents-late': 'Des documents tardifs ne suffisent pas à eux seuls (FIA, 27 février 2013).',
  'no-scrutineer': 'Rien ne l’impose, mais personne ne peut alors confirmer le compte.',
  'minutes-unsigned': 'Le procès-verbal signé est la preuve de tout le reste.',
};

/** What can still be done: before the sitting, then after it. */
const remedy: Record<FindingCode, [before: string, after: string]> = {
  'not-summoned': [
    'Convoquez maintenant, même tard : un retard pèse moins qu’un oubli.',
    'Prévenez ces personnes, et faites confirmer les décisions à la prochaine assemblée.',
  ],
  'not-reached': [
    'Renvoyez la convocation, ou remettez-la en main propre.',
    'Gardez la preuve des envois, et faites confirmer ce qui compte à la prochaine assemblée.',
  ],
  'no-quorum': ['', 'Convoquez à nouveau sur ces points : une seconde assemblée décide sans risque.'],
  'wrong-convener': [
    'Annulez, et faites convoquer par l’organe compétent.',
    'Faites confirmer la convocation par l’organe compétent, au procès-verbal de sa prochaine réunion.',
  ],
  'other-business': [
    'Donnez à ce point son propre titre, ou faites-en une information.',
    'Remettez ce point à l’ordre du jour de la prochaine assemblée.',
  ],
  'off-agenda': [
    'Prévenez tous les membres de ce point, par le même canal que la convocation.',
    'Remettez ce point à l’ordre du jour de la prochaine assemblée.',
  ],
  'proxy-not-good': ['', 'Annexez les pouvoirs et ce recompte au dossier.'],
  'not-entitled': ['', 'Annexez la liste des électeurs et ce recompte au dossier.'],
  'not-in-room': ['', 'Vérifiez l’émargement, et notez au procès-verbal ce qui l’explique.'],
  'count-above-room': ['', 'Vérifiez l’émargement avec les scrutateurs, et notez leur réponse.'],
  'wrong-majority': ['', 'Rectifiez par un procès-verbal ultérieur, ou remettez ce point aux voix.'],
  'candidate-not-eligible': [
    '',
    'Faites confirmer cette élection, ou pourvoyez à nouveau ce siège, à la prochaine assemblée.',
  ],
  'candidacy-missing': [
    '',
    'Joignez au dossier la trace de la candidature, ou pourvoyez à nouveau ce siège.',
  ],
  'candidacy-late': ['', 'Notez au procès-verbal quand et comment la candidature est venue.'],
  'tie-otherwise': ['', 'Faites confirmer ce siège à la prochaine assemblée.'],
  'lot-not-published': ['', 'Tirez à nouveau en public, d’une phrase annoncée avant.'],
  'overfull-misread': ['', 'Annexez ce recompte au dossier.'],
  'other-method': ['', 'Notez au procès-verbal le choix de l’assemblée, et son motif.'],
  'objection-overruled': [
    '',
    'Relisez l’objection et sa réponse au procès-verbal ; au besoin, remettez cette élection à la prochaine assemblée.',
  ],
  'board-composition': ['', 'Mettez la composition en accord avec les statuts à la prochaine assemblée.'],
  'not-secret': ['', 'Faites confirmer ce vote à bulletin secret à la prochaine assemblée.'],
  'secret-casting-vote': ['', 'Remettez ce point aux voix à la prochaine assemblée.'],
  'conflict-voted': ['', 'Annexez ce recompte au dossier.'],
  'conflict-settled': ['', 'Remettez ce point aux voix à la prochaine assemblée.'],
  'joined-not-summoned': [
    'Convoquez-les maintenant, depuis la page Convocation.',
    'Gardez la date de leur adhésion : elle suit l’envoi de la convocation.',
  ],
  'summoned-late': [
    'Demandez-leur si elles viendront, et gardez leur réponse.',
    'Gardez la preuve des envois et le motif du retard.',
  ],
  'notice-short': [
    'Choisissez une date plus lointaine, ou consignez le motif du retard.',
    'Gardez le motif consigné et la preuve des envois : il faut montrer que le retard a changé quelque chose.',
  ],
  'second-call-too-soon': [
    'Choisissez une date plus lointaine.',
    'Faites confirmer les décisions à la prochaine assemblée.',
  ],
  'attendance-corrected': ['', 'Notez au procès-verbal pourquoi l’émargement a été corrigé.'],
  'statutes-unfiled': ['', 'Signez et versez le procès-verbal, puis déclarez la modification.'],
  'voted-again': ['', 'Le motif est consigné avec le vote annulé : il suffit de le garder.'],
  'documents-late': [
    'Envoyez-les dès maintenant à tous.',
    'Notez au procès-verbal qu’ils ont été présentés en séance.',
  ],
  'no-scrutineer': ['', 'Faites confirmer le compte par deux personnes, au procès-verbal.'],
  'minutes-unsigned': ['', 'Imprimez, faites signer, versez au registre.'],
};

/** What the contestation check says, in French. */
export const fr = {
  what: ({ code, said }: { code: FindingCode; said: Said }): string => what[code](said),
  why: ({ code }: { code: FindingCode }): string => why[code],
  remedy: ({ code, held }: { code: FindingCode; held: boolean }): string => remedy[code][held ? 1 : 0],

  ...recounts,
  limitation: ({ on }: { on: string }): string =>
    `Une contestation se prescrit par cinq ans à partir du jour où le membre a su, au plus tard à la déclaration en préfecture : vers le ${formatDate(on, 'fr')}.`,
  burden: 'C’est à qui conteste de prouver, et de montrer que le vote en a été changé.',
  sendings: ({ count }: { count: number }): string =>
    `${many(count, 'convocation consignée', 'convocations consignées')}, une par personne, avec leur date.`,
  attendance: ({ count }: { count: number }): string =>
    `${many(count, 'mouvement consigné', 'mouvements consignés')} à l’émargement, à la minute.`,
  outcomes: ({ count }: { count: number }): string =>
    `${many(count, 'résultat gardé', 'résultats gardés')} avec tous les chiffres qui ${count === 1 ? 'l’ont' : 'les ont'} décidé${count === 1 ? '' : 's'}.`,
  filed: ({ number }: { number: number }): string =>
    `Le procès-verbal signé est au registre sous le n° ${number}, avec son empreinte.`,
};

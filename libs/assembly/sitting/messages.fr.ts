import { formatDate } from '@etabli/kernel';
/** What the day of an assembly may refuse. */
export const fr = {
  'sitting.not-yours':
    'C’est réservé au bureau de séance et aux personnes dont la fonction est de conduire les assemblées.',
  'sitting.not-convened': 'Seule une assemblée convoquée, et pas encore ouverte, peut être ouverte.',
  'sitting.not-open': 'La séance n’est pas ouverte.',
  'sitting.desk-shut':
    'L’émargement est fermé : il va de la convocation à la fin de la séance. Vérifiez l’assemblée choisie.',
  'sitting.no-roll-yet':
    'La feuille de présence existe à partir de la convocation. Convoquez d’abord l’assemblée.',
  'sitting.items-left': ({ items }: { items: string[] }) =>
    `Il reste des points sans décision : ${items.join(' ; ')}. Mettez-les aux voix ou retirez-les, puis levez la séance.`,
  'sitting.quorum-reached':
    'Le quorum est atteint, ou l’était à l’ouverture : il n’y a pas de carence. Levez la séance comme d’habitude.',
  'sitting.already-decided':
    'Une décision a déjà été proclamée : la séance se lève, mais elle n’est pas en carence.',
  'incident.not-afterwards':
    'Ce qui a été oublié s’ajoute une fois la séance levée, et tant que le procès-verbal n’est pas au registre.',
  'incident.outside-sitting': 'La séance n’avait pas lieu à cette heure-là. Vérifiez l’heure.',
  'move.already-in':
    'Cette personne était déjà dans l’assemblée à cette heure-là, d’après l’émargement. Vérifiez l’heure.',
  'move.not-in':
    'D’après l’émargement, cette personne n’était pas dans l’assemblée à cette heure-là. Vérifiez l’heure, ou notez d’abord son arrivée.',
  'desk.sent-before-said':
    'Cette entrée dit s’être passée après son envoi : l’heure de cet appareil a changé. Vérifiez-la.',
  'desk.other-entry': 'Cet identifiant est déjà celui d’une autre entrée.',
  'desk.outside-sitting':
    'L’heure notée est hors de la séance, qui va de la convocation à la levée. Rien n’a été changé à la feuille de présence.',
  'desk.both-ways': 'Une même entrée ne peut pas être à la fois juste et mise de côté.',
  'roll.remote-not-allowed':
    'Les statuts n’admettent pas la présence à distance : cette personne peut donner pouvoir à quelqu’un.',
  'proxy.not-now': 'Un pouvoir se donne et se reprend entre la convocation et la fin de la séance.',
  'proxy.not-yours-to-give':
    'Vous ne pouvez donner pouvoir que pour vous-même, ou pour une structure que vous représentez.',
  'proxy.no-substitute': 'Les statuts n’admettent pas de suppléant : désignez une seule personne.',
  'proxy.received-later':
    'Ce pouvoir ne peut pas avoir été remis plus tard que maintenant. Corrigez l’heure.',
  'proxy.refused': ({ sentence }: { sentence: string }) => sentence,
  'vote.information-only': 'Ce point est inscrit pour information : il ne se vote pas.',
  'vote.item-withdrawn': 'Ce point a été retiré de l’ordre du jour.',
  'vote.already-decided':
    'Ce point a déjà été voté. Pour recommencer, annulez d’abord le vote en disant pourquoi.',
  'vote.secret-only': ({ clause }: { clause: string | null }): string =>
    clause === 'ballot.secret_requests'
      ? 'Assez de membres ont demandé le secret : ce point se vote à bulletin secret.'
      : clause === 'ballot.secret_if_persons'
        ? 'Ce point porte sur une personne, et vos statuts demandent alors le secret : votez à bulletin secret.'
        : 'Vos statuts demandent le bulletin secret : un vote à main levée ou nominal ne vaudrait rien.',
  'vote.no-phones':
    'Vos statuts n’admettent pas le vote par téléphone pendant la séance : votez à main levée, ou à bulletin secret sur papier.',
  'vote.one-at-a-time': 'Un vote est déjà ouvert : clôturez-le avant d’en ouvrir un autre.',
  'vote.under-way': 'Un vote est en cours : clôturez-le d’abord.',
  'vote.closed': 'Ce vote est clos.',
  'vote.cancelled': 'Ce vote a été annulé.',
  'vote.still-open': 'Ce vote est encore ouvert : clôturez-le, puis proclamez le résultat.',
  'vote.count-awaited':
    'Il manque un décompte : une seconde personne doit compter de son côté et trouver le même.',
  'vote.counts-differ':
    'Les décomptes ne concordent pas. Comparez-les, recomptez ensemble, et corrigez celui qui se trompe.',
  'vote.box-does-not-add-up':
    'L’urne ne contient pas autant de voix que d’émargements. Ce vote ne peut pas être compté : annulez-le en disant pourquoi, et recommencez.',
  'vote.no-paper': 'Les bulletins papier servent aux votes à bulletin secret.',
  'count.more-than-left': ({ voted, voices }: { voted: number; voices: number }) =>
    `${voted} voix comptées, mais il n’en reste que ${voices} à compter ici. Recomptez, ou vérifiez l’émargement.`,
  'count.by-colleges': 'Vos statuts font voter par collèges : comptez les voix de chaque collège à part.',
  'count.paper-by-colleges':
    'Vos statuts font voter par collèges : un bulletin de papier ne dit pas de quel collège il vient. À bulletin secret, faites voter par téléphone.',
  'count.no-colleges': 'Vos statuts ne font pas voter par collèges : comptez toutes les voix ensemble.',
  'count.college-unknown': 'Ce décompte porte un collège que vos statuts ne connaissent pas.',
  'count.college-twice': 'Ce décompte compte deux fois le même collège.',
  'secrecy.no-right':
    'Vos statuts ne donnent pas ce droit : proposez le secret à la présidence de séance, l’assemblée en décide.',
  'secrecy.voters-only': 'Seule une personne qui vote dans la salle peut demander le secret.',
  'secrecy.too-late': 'Le vote de ce point est ouvert ou clos : le secret se demande avant.',
  'vote.not-counted': 'Notez d’abord les voix comptées.',
  'vote.nobody-voted': 'Personne n’a encore voté. Attendez les premières voix, ou annulez le vote.',
  'vote.not-tied': 'Les voix ne sont pas égales : il n’y a pas de voix prépondérante à exprimer.',
  'vote.not-your-casting-vote': 'Les statuts donnent la voix prépondérante à quelqu’un d’autre.',
  'vote.unsettled': ({ verdict }: { verdict: string }): string =>
    verdict === 'tied'
      ? 'Les voix sont égales : la voix prépondérante doit d’abord être exprimée.'
      : 'Les voix sont égales : remettez la résolution aux voix.',
  'assembly.more-votes-than-voices': ({ voted, voices }: { voted: number; voices: number }) =>
    `${voted} voix comptées pour ${voices} dans la salle. Recomptez, ou vérifiez l’émargement.`,
  'assembly.count-malformed': 'Un compte de voix est un nombre entier, zéro ou plus.',
  'assembly.ballot-twice': 'Une même voix a été comptée deux fois : annulez ce vote et recommencez.',
  'assembly.ballot-not-on-roll':
    'Une voix exprimée ne peut plus être rattachée à la feuille de présence : annulez ce vote et recommencez.',
  'assembly.ballot-conflicted':
    'Une voix exprimée est en conflit d’intérêts sur ce point : annulez ce vote et recommencez.',
  'assembly.proxies-barred':
    'Seules les personnes présentes décident de ce point : une voix portée pour quelqu’un d’autre n’y compte pas.',
  'assembly.ballot-against-instruction':
    'Ce pouvoir porte une consigne de vote, et vos statuts la rendent obligatoire : votez comme la personne l’a demandé.',
  'assembly.count-by-college':
    'Vos statuts font voter par collèges : comptez les voix de chaque collège, ou votez par téléphone.',
  'ballot.by-hands': 'Ce vote se fait à main levée : levez la main dans la salle.',
  'ballot.on-paper': 'Ce vote se fait sur papier : demandez un bulletin dans la salle.',
  'ballot.not-in-room':
    'Cette voix ne peut pas voter maintenant : la personne est partie, ou son pouvoir n’est plus porté.',
  'ballot.no-vote': ({ sentence }: { sentence: string }) => `Vous ne pouvez pas voter. ${sentence}`,
  'ballot.not-arrived': 'Vous n’êtes pas sur la feuille de présence : passez à l’accueil, puis votez d’ici.',
  'ballot.proxy-void': ({ sentence }: { sentence: string }) => `Vous ne portez plus cette voix. ${sentence}`,
  'ballot.mandate-not-yours': 'Vous ne portez pas cette voix : seule la personne qui la porte peut voter.',
  'ballot.conflicted':
    'Ce point vous concerne personnellement : les statuts vous tiennent à l’écart de ce vote, pour vous et pour les voix que vous portez.',
  'ballot.other-college': ({
    electing,
    voice,
    self,
  }: {
    electing: string;
    voice: string | null;
    self: boolean;
  }) => {
    const who = self ? 'vous votez' : 'cette voix vote';
    const where = voice ? `${who} dans le collège « ${voice} »` : `${who} hors de tout collège`;
    return `Cette élection est celle du collège « ${electing} » ; ${where}.`;
  },
  'ballot.already-cast': 'Cette voix a déjà été exprimée : un vote ne se change pas.',
  'minutes.not-time-to-write':
    'Le procès-verbal s’écrit de l’ouverture de la séance au dépôt de l’exemplaire signé.',
  'minutes.not-time-to-print':
    'Le procès-verbal s’imprime une fois la séance levée, et jusqu’à son dépôt signé.',
  'minutes.stale':
    'Quelqu’un a modifié le procès-verbal entre-temps. Rien n’est perdu : comparez les deux textes, gardez le bon, puis enregistrez.',
  'minutes.bound-block': 'Ce passage vient des faits enregistrés : il ne se réécrit pas à la main.',
  'minutes.not-yet-yours':
    'Le procès-verbal se lit une fois signé et versé au registre. Il est encore en cours de rédaction.',
  'minutes.no-resolution': 'Ce point n’a pas de résolution à extraire.',
  'register.not-filed': 'Le procès-verbal n’est pas encore versé au registre : il n’y a rien à annoncer.',
  'register.everyone-told': 'Chaque membre qui a une adresse e-mail est déjà prévenu.',
  'register.not-time-to-file':
    'Le procès-verbal signé se dépose une fois la séance levée, et une seule fois.',
  'register.not-a-pdf': 'Déposez l’exemplaire signé en PDF.',
  'register.not-signed':
    'C’est l’exemplaire imprimé, pas encore signé. Signez-le, numérisez-le, puis déposez ce fichier-là.',
  'register.filed': 'Cette assemblée est versée au registre : plus rien n’y change.',
  'board.not-over': 'Cette liste se dresse une fois la séance levée.',
  'board.not-an-officer': 'Ces renseignements ne se demandent qu’aux personnes qui dirigent l’association.',
  'board.declared-on': ({ since }: { since: string }) =>
    `La déclaration se date entre le jour de l’assemblée (${formatDate(since, 'fr')}) et aujourd’hui.`,
  'board.already-declared': 'Cette déclaration est déjà consignée.',
  'decision.not-adopted': 'On suit une décision une fois adoptée et proclamée.',
  'decision.one-owner': 'Choisissez une personne, ou une commission.',
  'decision.due-past': 'Choisissez une date à venir.',
  'decision.not-yours': 'C’est à la personne ou à la commission qui s’en charge de le dire.',
  'decision.reason': 'Dites pourquoi en une phrase.',
  'decision.ended': 'C’est déjà dit.',
  'decision.runs': 'Elle n’est pas close : il n’y a rien à rouvrir.',
  'decision.handed-on': 'Quelqu’un d’autre s’en charge depuis.',
};

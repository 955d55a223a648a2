type On = { on: string };
type Label = { label: string };
type Name = { name: string };

/** Refusals of the membership area. */
export const fr = {
  'people.name-missing': 'Indiquez un nom.',
  'people.not-yours-to-see':
    'Ces informations sont réservées à la personne et à celles qui tiennent les adhésions.',
  'people.erased': 'Cette fiche a été anonymisée : elle ne peut plus être modifiée.',
  'people.keepers-only':
    'Seules les personnes qui tiennent les adhésions peuvent modifier ce renseignement. Demandez-leur de le faire.',
  'people.member-number-taken':
    'Ce numéro de membre est déjà celui de quelqu’un d’autre. Choisissez-en un autre ou laissez vide.',
  'people.representative':
    'Seule une organisation a un représentant, et ce doit être une autre personne de l’association.',

  'category.exists': 'Une catégorie porte déjà ce nom. Choisissez-en un autre.',
  'category.archived': ({ name }: Name) =>
    `La catégorie « ${name} » est archivée : plus personne n’y est admis. Choisissez une autre catégorie.`,
  'category.unknown-college': ({ known }: { known: string }) =>
    `Ce collège n’est pas dans vos statuts. Collèges connus : ${known || 'aucun'}.`,
  'membership.overlaps':
    'Cette personne est déjà adhérente à ces dates. Terminez d’abord l’adhésion en cours.',
  'membership.already-ended': ({ on }: On) => `Cette adhésion est terminée depuis le ${on}.`,
  'membership.ends-before-start': ({ startsOn }: { startsOn: string }) =>
    `Une adhésion ne peut pas finir avant d’avoir commencé, le ${startsOn}.`,
  'membership.ends-later': ({ on }: On) =>
    `Cette adhésion finit déjà le ${on}. Pour la prolonger, admettez la personne à partir du lendemain.`,

  'fee.ends-before-start': 'La période payée ne peut pas finir avant de commencer.',
  'fee.too-long': 'Une cotisation couvre cinq ans au plus. Vérifiez les dates.',
  'fee.already-covered': ({ from, until }: { from: string; until: string }) =>
    `Une cotisation couvre déjà ces jours, du ${from} au ${until}. Annulez-la d’abord si elle est fausse.`,
  'fee.already-reversed': 'Cette cotisation est déjà annulée.',

  'mandate.overlaps': 'Cette personne tient déjà ce mandat à ces dates.',
  'mandate.ends-before-start': ({ startsOn }: { startsOn: string }) =>
    `Un mandat ne peut pas finir avant d’avoir commencé, le ${startsOn}. S’il a été donné par erreur, annulez-le.`,
  'mandate.ends-later': ({ on }: On) =>
    `Ce mandat finit déjà le ${on}. Pour le prolonger, donnez-en un nouveau à partir du lendemain.`,
  'mandate.already-ended': ({ on }: On) => `Ce mandat est terminé depuis le ${on}.`,
  'mandate.cancelled': 'Ce mandat a été annulé.',
  'mandate.commission-missing': 'Indiquez la commission.',
  'mandate.no-commission': 'Seuls les mandats de commission portent une commission.',
  'mandate.nobody-left': ({ from }: { from: string }) =>
    `Le ${from}, plus personne ne pourrait donner de mandat. Donnez d’abord ce mandat à la personne qui prend la suite.`,

  'field.key-taken': 'Un champ porte déjà cet identifiant. Choisissez un autre nom.',
  'field.archived': ({ label }: Label) => `Le champ « ${label} » est déjà archivé.`,
  'field.no-options': 'Donnez au moins un choix.',
  'field.kind-fixed': ({ label }: Label) =>
    `La nature du champ « ${label} » ne change plus : des réponses en dépendent. Archivez-le et créez-en un autre.`,
  'field.unknown': ({ key }: { key: string }) => `Le champ « ${key} » n’existe pas, ou n’est plus demandé.`,
  'field.keepers-only': ({ label }: Label) =>
    `Seules les personnes qui tiennent les adhésions remplissent « ${label} ».`,
  'field.not-a-number': ({ label }: Label) => `« ${label} » attend un nombre.`,
  'field.not-yes-or-no': ({ label }: Label) => `« ${label} » attend oui ou non.`,
  'field.not-a-date': ({ label }: Label) => `« ${label} » attend une date.`,
  'field.not-an-option': ({ label, options }: Label & { options: string }) =>
    `« ${label} » attend un de ces choix : ${options}.`,
  'field.not-a-text': ({ label, max }: Label & { max: number }) =>
    `« ${label} » attend un texte de ${max} caractères au plus.`,

  'tag.too-many': ({ max }: { max: number }) => `Étiquetez ${max} personnes au plus à la fois.`,
  'note.not-yours': 'Seule la personne qui a écrit cette note peut la retirer.',

  'invitation.no-email':
    'Cette personne n’a pas d’adresse électronique. Ajoutez-la à sa fiche, puis invitez-la.',
  'invitation.already-in': 'Un compte donne déjà accès à cette personne.',
  'invitation.officer':
    'Cette personne exerce une fonction : seule une personne qui peut donner des mandats peut l’inviter.',
  'invitation.too-many': ({ max }: { max: number }) => `Invitez ${max} personnes au plus à la fois.`,
  'invitation.unknown':
    'Ce lien d’invitation n’existe pas. Vérifiez qu’il est entier, ou demandez une nouvelle invitation.',
  'invitation.accepted': 'Cette invitation a déjà servi. Connectez-vous avec l’adresse qui l’a reçue.',
  'invitation.withdrawn':
    'Cette invitation a été retirée ou remplacée. Ouvrez la plus récente, ou demandez-en une.',
  'invitation.expired': 'Cette invitation a plus de quatorze jours. Demandez-en une nouvelle.',
  'invitation.sign-in-first': ({ email }: { email: string }) =>
    `Un compte existe déjà pour ${email}. Connectez-vous avec ce compte, puis ouvrez à nouveau le lien.`,
  'invitation.other-person': 'Votre compte donne déjà accès à une autre personne de cette association.',
  'invitation.foreign-origin': 'Cette demande ne vient pas de ce site. Ouvrez le lien de l’invitation.',

  'erasure.in-force':
    'Cette personne a une adhésion ou un mandat en cours ou à venir. Terminez-les d’abord, puis revenez.',
  'erasure.represents': ({ organisation }: { organisation: string }) =>
    `Cette personne représente ${organisation}. Nommez d’abord un autre représentant.`,
  'retention.departed-too-long': ({ max }: { max: number }) =>
    `L’identité d’une personne partie se garde ${max} mois au plus sans son accord.`,
  'retention.papers-too-short': ({ min }: { min: number }) =>
    `Les papiers d’assemblée se gardent ${min} mois au moins : une assemblée peut être contestée pendant cinq ans.`,
  'retention.audit-too-short': ({ min }: { min: number }) => `L’historique se garde ${min} mois au moins.`,

  'association.slug-taken': 'Cette adresse est déjà celle d’une autre association.',
  'association.rna': 'Un numéro RNA s’écrit W suivi de neuf chiffres.',
  'association.siret': 'Ce numéro SIRET n’est pas valable : vérifiez ses quatorze chiffres.',
  'association.website': 'Une adresse de site commence par https://.',
  'association.email': 'Cette adresse électronique n’est pas complète.',
  'association.time-zone': 'Ce fuseau horaire n’existe pas. Exemple : Europe/Paris.',

  'statutes.adopted-already':
    'Les statuts sont adoptés : ce n’est plus un projet. Une assemblée extraordinaire les change.',
  'statutes.none': 'Cette association n’a pas encore de statuts.',
  'statutes.invalid': ({ count, sentences }: { count: number; sentences: string[] }) =>
    `${count > 1 ? `Ces statuts ont ${count} défauts` : 'Ces statuts ont un défaut'} : ${sentences.join(' ')}`,
  'statutes.effective-past':
    'Des statuts ne prennent pas effet dans le passé : ce qui a été décidé l’a été sous les anciens.',
  'statutes.same-day': ({ date }: { date: string }) =>
    `Une autre version prend déjà effet le ${date}. Choisissez un autre jour.`,
  'statutes.unchanged': ({ number }: { number: number }) =>
    `Rien ne change par rapport à la version ${number} en vigueur ce jour-là.`,
  'monday.until': ({ days }: { days: number }) =>
    `Choisissez un jour à venir, dans ${days} jours au plus : la ligne reviendra ce jour-là.`,
};

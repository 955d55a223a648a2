import { plural } from '@etabli/kernel';

/** What sign-in says: refusals on the screen, then the letters it sends. */
export const fr = {
  'sign-in.link-invalid':
    'Ce lien n’est plus valable : il a déjà servi, ou plus de 15 minutes ont passé. Demandez-en un nouveau, il arrive tout de suite.',
  'sign-in.wrong-password':
    'L’adresse et le mot de passe ne vont pas ensemble. Vérifiez-les, ou recevez plutôt un lien de connexion par e-mail.',
  'sign-in.wrong-current-password':
    'Ce n’est pas votre mot de passe actuel. Si vous l’avez oublié, demandez à le changer par e-mail.',
  'sign-in.password-too-short':
    'Choisissez au moins 12 caractères : quelques mots à la suite se retiennent bien.',
  'sign-in.password-too-long': 'Ce mot de passe est trop long : 128 caractères au plus.',
  'sign-in.password-exists': 'Vous avez déjà un mot de passe : donnez-le pour le changer.',
  'sign-in.ended': 'Votre session a pris fin. Connectez-vous de nouveau.',
  'sign-in.not-recent':
    'Pour changer ce qui protège votre compte, votre connexion doit dater de moins de 30 minutes. Reconnectez-vous, puis recommencez.',
  'sign-in.second-factor-needed':
    'Confirmez d’abord avec votre seconde vérification (code ou clé d’accès), puis recommencez.',
  'sign-in.wrong-code': 'Ce code ne convient pas. Prenez celui que l’application affiche maintenant.',
  'sign-in.challenge-ended': 'Cette étape a pris fin. Recommencez la connexion depuis le début.',
  'sign-in.second-factor-exists': 'La seconde vérification est déjà en place sur votre compte.',
  'sign-in.second-factor-absent': 'La seconde vérification n’est pas en place sur votre compte.',
  'sign-in.passkey-unknown':
    'Cette clé d’accès n’est pas connue ici. Connectez-vous avec un lien par e-mail, puis ajoutez-la à votre compte.',
  'sign-in.passkey-unverified':
    'Cette clé n’a pas vérifié que c’est vous. Donnez-lui un code, une empreinte ou un visage, puis recommencez.',
  'sign-in.foreign-origin':
    'Cette demande vient d’une autre adresse que la nôtre. Rouvrez l’application et recommencez.',
  'sign-in.invalid': 'Cette demande n’est pas complète. Vérifiez ce que vous avez écrit et recommencez.',
  'sign-in.unavailable': 'La connexion ne répond pas pour le moment. Recommencez dans un instant.',
  'sign-in.too-many': ({ minutes }: { minutes: number }) =>
    `Trop d’essais. Vous pourrez recommencer dans ${plural(minutes, 'minute', 'minutes', 'fr')}.`,

  'letter.greeting': ({ name }: { name: string }) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  'letter.footer': 'Établi, pour la vie de votre association.',
  'letter.link.subject': 'Votre lien de connexion',
  'letter.link.preheader': 'Valable 15 minutes, une seule fois.',
  'letter.link.body':
    'Voici le lien pour vous connecter. Il est valable 15 minutes et ne sert qu’une fois. Ne le transmettez à personne.',
  'letter.link.action': 'Me connecter',
  'letter.link.not-you': 'Vous n’avez rien demandé ? Ignorez ce message : sans ce lien, personne n’entre.',
  'letter.reset.subject': 'Changer votre mot de passe',
  'letter.reset.preheader': 'Valable 15 minutes, une seule fois.',
  'letter.reset.body':
    'Voici le lien pour choisir un nouveau mot de passe. Il est valable 15 minutes et ne sert qu’une fois. Vos autres appareils seront déconnectés.',
  'letter.reset.action': 'Choisir un mot de passe',
  'letter.reset.not-you': 'Vous n’avez rien demandé ? Ignorez ce message : votre mot de passe reste le même.',
  'letter.notice.subject': 'Un changement sur votre compte',
  'letter.notice.preheader': 'Ce qui protège votre compte vient d’être modifié.',
  'letter.notice.action': 'Vérifier mon compte',
  'letter.notice.not-you':
    'Si ce n’est pas vous, ouvrez votre compte, fermez les autres sessions et prévenez votre association.',
  'notice.password': 'Votre mot de passe vient d’être choisi ou changé.',
  'notice.passkey-added': 'Une clé d’accès vient d’être ajoutée à votre compte.',
  'notice.passkey-removed': 'Une clé d’accès vient d’être retirée de votre compte.',
  'notice.second-factor-on': 'La seconde vérification par code vient d’être mise en place.',
  'notice.second-factor-off': 'La seconde vérification par code vient d’être retirée.',
  'notice.backup-codes': 'De nouveaux codes de secours viennent de remplacer les précédents.',
  'notice.backup-code-used': 'Un code de secours vient de servir à vous connecter. Il n’est plus valable.',
  'notice.reset-by-administrator':
    'À votre demande, l’administration a retiré la seconde vérification de votre compte et fermé vos sessions. Connectez-vous par e-mail, puis remettez-la en place.',
};

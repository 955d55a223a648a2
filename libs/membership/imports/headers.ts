import { searchable } from '@etabli/kernel';
import type { Target } from './fields.js';

/**
 * The headings met in exports of Paheko, HelloAsso, Galette, Dolibarr and AssoConnect and in plain lists, French and
 * English, as `searchable` writes them (no accents, no case, no punctuation), separated by commas.
 */
const known: [Target, string][] = [
  [
    'familyName',
    `nom, nom de famille, nom usuel, nom d usage, nom adherent, nom de l adherent, nom du membre, nom membre,
    nom participant, nom adh, lastname, last name, surname, family name, member last name`,
  ],
  [
    'givenName',
    `prenom, prenoms, prenom adherent, prenom de l adherent, prenom du membre, prenom membre, prenom participant,
    prenom adh, firstname, first name, given name, forename, member first name`,
  ],
  [
    'fullName',
    `nom prenom, nom et prenom, nom prenoms, prenom nom, prenom et nom, nom complet, identite, adherent, membre,
    adherente, name, full name, member, member name, display name, nom et prenoms, noms`,
  ],
  [
    'organisationName',
    `raison sociale, structure, nom de la structure, organisation, organisme, nom de l organisation, organization,
    societe, entreprise, societe adh, denomination, nom de l association, personne morale, company, company name`,
  ],
  [
    'representative',
    `representant, representante, represente par, representant legal, nom du representant, referent,
    personne de contact, contact, nom du contact, representative, contact person, contact name`,
  ],
  [
    'email',
    `email, e mail, mail, courriel, adresse email, adresse e mail, adresse mail, adresse courriel, mel,
    adresse electronique, email adherent, email de l adherent, mail adherent, email participant, email adh,
    email address, e mail address, email principal, adresse de courriel, email personnel`,
  ],
  [
    'phone',
    `telephone, tel, numero de telephone, n de telephone, telephone mobile, tel mobile, mobile, portable, gsm,
    telephone portable, tel portable, numero de mobile, numero de portable, tel adh, gsm adh, phone, phone number,
    mobile phone, cell, telephone adherent, telephone fixe, tel fixe, fixe, tel perso, tel pro, telephone domicile,
    telephone personnel, telephone professionnel, tel domicile, home phone, work phone`,
  ],
  [
    'street',
    `adresse, adresse postale, rue, voie, adresse 1, adresse ligne 1, numero et voie, adresse adherent, adresse adh,
    adresse 2, adresse ligne 2, complement d adresse, complement adresse, adresse complement, address, street,
    street address, postal address, address 1, address 2, adresse adherent 2, adresse de l adherent`,
  ],
  [
    'postcode',
    `code postal, cp, codepostal, code postal adherent, cp adh, postcode, post code, postal code, zip, zip code`,
  ],
  [
    'city',
    `ville, commune, localite, ville adherent, ville de residence, ville adh, city, town, commune de residence`,
  ],
  ['country', 'pays, pays adherent, pays de residence, pays adh, country'],
  [
    'birthDate',
    `date de naissance, naissance, ne le, nee le, ne e le, date naissance, ddn, ddn adh, birthday, birth date,
    date of birth, birthdate, dob, anniversaire, date anniversaire`,
  ],
  [
    'memberNumber',
    `numero de membre, numero membre, n de membre, numero d adherent, numero adherent, n adherent, n d adherent,
    num adherent, num adh, no adherent, no membre, matricule, member number, membership number, member no,
    numero de carte, numero d adhesion, n adhesion, numero`,
  ],
  [
    'category',
    `categorie, categorie de membre, categorie d adherent, type d adherent, type de membre, type adherent,
    type d adhesion, formule, formule d adhesion, tarif, statut de membre, statut adherent, college, statut, id statut,
    category, member type, membership type, type de cotisation, adhesion, membership`,
  ],
  [
    'kind',
    `type, nature, type de contact, type de personne, personne physique morale, nature de l adherent, kind,
    person type, physique morale, morphy`,
  ],
  [
    'membershipStart',
    `date d adhesion, date adhesion, adhesion le, adherent depuis, membre depuis, date d inscription,
    date inscription, date d entree, debut d adhesion, date de debut d adhesion, date debut adhesion, date de debut,
    date crea adh, date de creation, premiere adhesion, date de premiere adhesion, member since, join date, joined,
    start date, membership start`,
  ],
  [
    'membershipEnd',
    `date de sortie, date de depart, fin d adhesion, date fin adhesion, date de fin d adhesion, date de demission,
    date de radiation, date fin d adhesion, left, end date, membership end, date de fin`,
  ],
  [
    'feePaidFrom',
    'cotisation du, debut de cotisation, date de cotisation, date de paiement, paid on, paid from',
  ],
  [
    'feePaidUntil',
    `date d echeance, echeance, date echeance, date d expiration, expiration, date expiration, fin de cotisation,
    date de fin de cotisation, cotisation jusqu au, a jour jusqu au, valable jusqu au, fin de validite,
    paid until, expires, expiry date, expiration date`,
  ],
  [
    'feeAmount',
    `montant, montant tarif, montant cotisation, montant de la cotisation, montant a regler, montant regle,
    montant paye, cotisation, montant adhesion, prix, amount, fee, fee amount, membership fee`,
  ],
  ['feeDiscount', 'montant code promo, remise, reduction, discount'],
  [
    'feePaid',
    'paye, payee, regle, reglee, cotisation payee, cotisation reglee, a jour, paid, a jour de cotisation',
  ],
  [
    'newsletterConsent',
    `inscription a la lettre d information, lettre d information, newsletter, infolettre, lettre info,
    accepte la newsletter, abonne newsletter, inscrit a la newsletter, consentement newsletter, mailing list,
    accepte de recevoir la newsletter, newsletter consent`,
  ],
  ['tags', 'etiquettes, etiquette, mots cles, mots clefs, groupes, groupe, tags, labels, keywords, tag'],
  [
    'note',
    `note, notes, remarque, remarques, commentaire, commentaires, observation, observations, note privee,
    note publique, informations complementaires, comment, comments, remarks, info adh, info public adh`,
  ],
  [
    'orderReference',
    'reference commande, reference de la commande, n commande, numero de commande, order id',
  ],
  [
    'orderStatus',
    'statut de la commande, statut commande, statut du paiement, etat du paiement, order status',
  ],
  ['payerFamilyName', 'nom payeur, nom du payeur, nom acheteur, payer last name'],
  ['payerGivenName', 'prenom payeur, prenom du payeur, prenom acheteur, payer first name'],
  ['payerEmail', 'email payeur, email du payeur, e mail payeur, mail payeur, email acheteur, payer email'],
  [
    'ignore',
    `id, identifiant, ref, reference, id adh, id du contact, login, identifiant de connexion, mot de passe, password,
    numero de billet, moyen de paiement, mode de paiement, code promo, carte d adherent, attestation, attestation de
    paiement, recu, activite, civilite, titre, sexe, sexe adh, genre, title, gender, pseudo, pseudo adh, photo, age,
    departement, region, etat, date de modification, date modif adh, langue, pref lang, solde`,
  ],
];

const byHeading = new Map<string, Target>(
  known.flatMap(([target, headings]) =>
    headings.split(',').map((heading): [string, Target] => [heading.replace(/\s+/g, ' ').trim(), target]),
  ),
);

/** Words that, inside a longer heading, still say what the column is. In order: the first that fits wins. */
const hints: [RegExp, Target][] = [
  [/\bpayeur\b|\bacheteur\b/, 'ignore'],
  [/\b(e mail|email|mail|courriel)\b/, 'email'],
  [/\bcode postal\b|\bzip\b|\bpostcode\b/, 'postcode'],
  [/\bnaissance\b|\bbirth/, 'birthDate'],
  [/\bnewsletter\b|\binfolettre\b|\blettre d info/, 'newsletterConsent'],
  [/\b(telephone|tel|portable|mobile|phone)\b/, 'phone'],
  [/\braison sociale\b|\bnom (de la structure|du groupe)\b/, 'organisationName'],
  [/^prenom\b.*\bnom\b|^nom\b.*\bprenom\b/, 'fullName'],
  [/^prenom\b|\bfirst name\b/, 'givenName'],
  [/^nom\b|\blast name\b/, 'familyName'],
  [/^(ville|commune)\b/, 'city'],
  [/^adresse\b/, 'street'],
  [/^pays\b/, 'country'],
  [/^(numero|n) .*\b(membre|adherente?)\b/, 'memberNumber'],
  [/^categorie\b/, 'category'],
];

const withoutNumbering = (heading: string): string => heading.replace(/ \d+$/, '');

/** What a heading says by itself, and how surely (0 to 1); null when it says nothing known. */
export function readHeading(heading: string): { target: Target; confidence: number } | null {
  const plain = searchable(heading);
  const exact = byHeading.get(plain) ?? byHeading.get(withoutNumbering(plain));
  if (exact) return { target: exact, confidence: 0.95 };
  const hint = hints.find(([pattern]) => pattern.test(plain));
  return hint ? { target: hint[1], confidence: 0.7 } : null;
}

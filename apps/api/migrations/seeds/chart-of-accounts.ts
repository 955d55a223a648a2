/** What an account is about, by its class. */
type Kind = 'equity' | 'fixed_asset' | 'third_party' | 'cash' | 'expense' | 'income' | 'in_kind';

const KINDS: Record<string, Kind> = {
  1: 'equity',
  2: 'fixed_asset',
  4: 'third_party',
  5: 'cash',
  6: 'expense',
  7: 'income',
  8: 'in_kind',
};

/**
 * The accounts an association like these keeps, numbered after the French chart for associations (règlement ANC 2018-06, on
 * the general chart as it stands since 2025, règlement ANC 2022-06). An association adds the others it needs.
 */
const ACCOUNTS = `
1021 Première situation nette établie
1024 Autres fonds propres sans droit de reprise
1034 Autres fonds propres avec droit de reprise
1063 Réserves statutaires ou contractuelles
1068 Réserves pour projet de l’entité
110 Report à nouveau (solde créditeur)
119 Report à nouveau (solde débiteur)
120 Résultat de l’exercice (excédent)
129 Résultat de l’exercice (déficit)
131 Subventions d’investissement
139 Subventions d’investissement inscrites au compte de résultat
151 Provisions pour risques
158 Autres provisions pour charges
164 Emprunts auprès des établissements de crédit
165 Dépôts et cautionnements reçus
168 Autres emprunts et dettes assimilées
194 Fonds dédiés sur subventions d’exploitation
195 Fonds dédiés sur contributions financières d’autres organismes
205 Logiciels, licences et droits similaires
2135 Installations générales et agencements des constructions
2154 Matériel et outillage
2181 Installations générales, agencements et aménagements divers
2183 Matériel de bureau et informatique
2184 Mobilier
271 Titres immobilisés (parts sociales)
275 Dépôts et cautionnements versés
2805 Amortissements des logiciels et licences
2813 Amortissements des agencements des constructions
2815 Amortissements du matériel et de l’outillage
2818 Amortissements des autres immobilisations corporelles
401 Fournisseurs
404 Fournisseurs d’immobilisations
408 Fournisseurs, factures non parvenues
411 Adhérents et usagers
416 Adhérents et usagers douteux
418 Adhérents et usagers, produits à facturer
4191 Avances et acomptes reçus
421 Personnel, rémunérations dues
428 Personnel, charges à payer
431 Sécurité sociale
437 Autres organismes sociaux
441 Subventions à recevoir
4456 Taxes sur le chiffre d’affaires déductibles
4457 Taxes sur le chiffre d’affaires collectées
447 Autres impôts, taxes et versements assimilés
4671 Bénévoles, frais avancés à rembourser
4672 Solidarité entre résident·es
468 Divers, charges à payer et produits à recevoir
471 Compte d’attente
486 Charges constatées d’avance
487 Produits constatés d’avance
491 Dépréciations des comptes d’adhérents et d’usagers
5112 Chèques à encaisser
5115 Paiements par carte à recevoir
5116 Prélèvements à recevoir
512 Banque
517 Livret
530 Caisse
580 Virements internes
6061 Eau, énergie et fournitures non stockables
6063 Fournitures d’entretien et petit équipement
6064 Fournitures administratives
6068 Autres matières et fournitures
607 Achats de marchandises
611 Sous-traitance générale
6132 Locations immobilières
6135 Locations mobilières
614 Charges locatives et de copropriété
615 Entretien et réparations
616 Primes d’assurance
618 Documentation, colloques et divers
6226 Honoraires
623 Publicité, publications, relations publiques
6251 Voyages et déplacements
6257 Réceptions
626 Frais postaux et de télécommunications
627 Services bancaires
6281 Cotisations versées à d’autres organismes
6311 Taxe sur les salaires
635 Autres impôts et taxes
641 Rémunérations du personnel
645 Charges de sécurité sociale et de prévoyance
648 Autres charges de personnel
651 Redevances pour logiciels et droits similaires
654 Pertes sur créances irrécouvrables
6571 Aides financières octroyées
658 Charges diverses de gestion courante
661 Charges d’intérêts
678 Autres charges exceptionnelles
6811 Dotations aux amortissements des immobilisations
6815 Dotations aux provisions d’exploitation
6817 Dotations aux dépréciations des créances
6894 Reports en fonds dédiés sur subventions d’exploitation
695 Impôts sur les bénéfices
706 Prestations de services
7061 Redevances d’occupation
7062 Services aux résident·es
707 Ventes de marchandises
708 Produits des activités annexes
741 Subventions d’exploitation
747 Quote-part des subventions d’investissement virée au résultat
75411 Dons manuels
75412 Abandons de frais par les bénévoles
7542 Mécénats
755 Contributions financières d’autres organismes
7561 Cotisations sans contrepartie
7562 Cotisations avec contrepartie
758 Produits divers de gestion courante
768 Autres produits financiers
778 Autres produits exceptionnels
7815 Reprises sur provisions d’exploitation
7894 Utilisations de fonds dédiés sur subventions d’exploitation
860 Secours en nature
861 Mise à disposition gratuite de biens
862 Prestations
864 Personnel bénévole
870 Dons en nature
871 Prestations en nature
875 Bénévolat`;

const JOURNALS = `
VE Appels et factures
BQ Banque
CA Caisse
CH Chèques à encaisser
AC Achats
OD Opérations diverses
AN À-nouveaux`;

/** What happens to money, the journal it is written in, the account debited and the one credited. */
const RULES = `
due.membership-fee VE 411 7561
due.joining-fee VE 411 7561
due.occupancy-fee VE 411 7061
due.service VE 411 7062
due.solidarity VE 411 4672
due.other VE 411 758
payment.transfer BQ 512 411
payment.cheque CH 5112 411
payment.cash CA 530 411
payment.card BQ 5115 411
payment.direct-debit BQ 5116 411
payment.other OD 471 411
deposit.cheques BQ 512 5112
deposit.cash BQ 512 530
deposit.card BQ 512 5115
deposit.direct-debit BQ 512 5116
fee.bank BQ 627 512
fee.provider BQ 627 5115
refund BQ 411 512
purchase AC 658 401
expense.claim AC 658 4671
purchase.paid BQ 401 512
expense.paid BQ 4671 512
voluntary.hours OD 864 875`;

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const listed = (values: string[][]): string =>
  values.map((row) => `(${row.map(text).join(', ')})`).join(',\n');

/** `(number, name, kind)`, for a `values` list. */
export const accounts = listed(
  rows(ACCOUNTS).map(([number = '', ...name]) => [number, name.join(' '), KINDS[number.charAt(0)] as string]),
);

/** `(code, name)`. */
export const journals = listed(rows(JOURNALS).map(([code = '', ...name]) => [code, name.join(' ')]));

/** `(event, journal, debited, credited)`. */
export const postingRules = listed(rows(RULES));

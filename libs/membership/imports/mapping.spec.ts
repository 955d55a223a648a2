import { fields } from './fields.js';
import { checkMapping, proposeMapping } from './mapping.js';

const targets = (headings: string, ...rows: string[]) =>
  proposeMapping(
    headings.split(';'),
    rows.map((row) => row.split(';')),
  ).map(({ target }) => target);

describe('headings of the tools associations use', () => {
  test('Paheko, members', () => {
    expect(
      targets(
        "id;Numéro de membre;Nom & prénom;Adresse E-Mail;Adresse postale;Code postal;Ville;Numéro de téléphone;Inscription à la lettre d'information;Date d'inscription;Catégorie",
      ),
    ).toEqual([
      'ignore',
      'memberNumber',
      'fullName',
      'email',
      'street',
      'postcode',
      'city',
      'phone',
      'newsletterConsent',
      'membershipStart',
      'category',
    ]);
  });

  test('Paheko, subscriptions: the inscription begins what is paid for', () => {
    expect(
      targets("Numéro de membre;Activité;Tarif;Date d'inscription;Date d'expiration;Montant à régler;Payé ?"),
    ).toEqual(['memberNumber', 'ignore', 'category', 'feePaidFrom', 'feePaidUntil', 'feeAmount', 'feePaid']);
  });

  test('HelloAsso', () => {
    expect(
      targets(
        "Référence commande;Date de la commande;Statut de la commande;Nom adhérent;Prénom adhérent;Nom payeur;Prénom payeur;Email payeur;Raison sociale;Moyen de paiement;Tarif;Montant tarif;Code Promo;Montant code promo;Commune;J'accepte le règlement intérieur",
      ),
    ).toEqual([
      'orderReference',
      'membershipStart',
      'orderStatus',
      'familyName',
      'givenName',
      'payerFamilyName',
      'payerGivenName',
      'payerEmail',
      'organisationName',
      'ignore',
      'category',
      'feeAmount',
      'ignore',
      'feeDiscount',
      'city',
      'ignore',
    ]);
  });

  test('Galette’s raw columns', () => {
    expect(
      targets(
        'id_adh;nom_adh;prenom_adh;societe_adh;ddn_adh;adresse_adh;cp_adh;ville_adh;gsm_adh;email_adh;date_echeance',
      ),
    ).toEqual([
      'ignore',
      'familyName',
      'givenName',
      'organisationName',
      'birthDate',
      'street',
      'postcode',
      'city',
      'phone',
      'email',
      'feePaidUntil',
    ]);
  });

  test('Dolibarr: its record states are not categories, other phones become notes', () => {
    expect(
      targets(
        "Réf.;Civilité;Nom;Prénom;Société;Type d'adhérent;Nature;Tél. perso;Tél. portable;Statut;Date fin d'adhésion;Note privée",
        '1;M.;Essai;Noé;;Actif;Physique;0475000001;0610000001;Validé;31/12/2026;x',
      ),
    ).toEqual([
      'ignore',
      'ignore',
      'familyName',
      'givenName',
      'organisationName',
      'category',
      'kind',
      'note',
      'phone',
      'ignore',
      'membershipEnd',
      'note',
    ]);
  });

  test('AssoConnect', () => {
    expect(
      targets(
        'ID du contact;Prénom;Nom;Email;Téléphone mobile;Adresse;Complément d’adresse;Code postal;Ville;Pays;Nom de la structure',
      ),
    ).toEqual([
      'ignore',
      'givenName',
      'familyName',
      'email',
      'phone',
      'street',
      'street',
      'postcode',
      'city',
      'country',
      'organisationName',
    ]);
  });

  test('English lists', () => {
    expect(
      targets('First name;Last name;E-mail address;Phone;ZIP code;Town;Date of birth;Member since'),
    ).toEqual([
      'givenName',
      'familyName',
      'email',
      'phone',
      'postcode',
      'city',
      'birthDate',
      'membershipStart',
    ]);
  });
});

describe('when the heading does not tell', () => {
  test('values do: addresses, phones, postcodes, birth dates', () => {
    expect(
      targets(
        'a;b;c;d;e',
        'x@example.org;0610000001;26400;14/07/1981;du texte',
        'y@example.org;0475000001;26120;01/02/1990;',
      ),
    ).toEqual(['email', 'phone', 'postcode', 'birthDate', 'ignore']);
  });

  test('values overrule a heading that misleads', () => {
    expect(targets('Nom;Adresse;Type', 'Essai;noe@example.org;Bienfaiteur')).toEqual([
      'familyName',
      'email',
      'category',
    ]);
  });

  test('a field goes to one column, the surest and filled one, and the proposal says why', () => {
    const proposals = proposeMapping(['Courriel', 'E-mail'], [['', 'noe@example.org']]);
    expect(proposals).toEqual([
      { heading: 'Courriel', target: 'ignore', confidence: 0.3, reason: 'taken', samples: [] },
      {
        heading: 'E-mail',
        target: 'email',
        confidence: 0.95,
        reason: 'heading',
        samples: ['noe@example.org'],
      },
    ]);
  });

  test('a custom field is known by its label', () => {
    const [proposal] = proposeMapping(
      ['Taille de t-shirt'],
      [['M']],
      [{ key: 'shirt', label: 'Taille de T-shirt' }],
    );
    expect(proposal).toMatchObject({ target: 'custom:shirt', confidence: 1, reason: 'custom-field' });
  });
});

test('a mapping that cannot be used says what is wrong', () => {
  const codes = (...mapping: Parameters<typeof checkMapping>[0]) =>
    checkMapping(
      mapping,
      mapping.map((_, index) => `c${index}`),
    ).map(({ code, column }) => [code, column]);
  expect(codes('familyName', 'street', 'street', 'note', 'note')).toEqual([]);
  expect(codes('familyName', 'email', 'email')).toEqual([['import.target-twice', 'c2']]);
  expect(codes('familyName', 'custom:gone')).toEqual([['import.target-unknown', 'c1']]);
  expect(codes('city', 'ignore')).toEqual([['import.no-name-column', undefined]]);
});

test('every heading that is known leads to a field', () => {
  const allowed = new Set<string>([...fields, 'ignore']);
  for (const heading of ['nom', 'mail', 'cp', 'gsm', 'naissance', 'commune']) {
    expect(allowed).toContain(targets(heading)[0]);
    expect(targets(heading)[0]).not.toBe('ignore');
  }
});

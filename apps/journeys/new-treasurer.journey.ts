import { newTreasurer } from './cast/new-treasurer.ts';
import { expectOpenToAll } from './stage/accessibility.ts';
import { House } from './stage/house.ts';
import { test } from './stage/story.ts';

const year = new Date().getFullYear();
const HEAD =
  'Référence commande;Date de la commande;Statut de la commande;Nom adhérent;Prénom adhérent;Nom payeur;Prénom payeur;Email payeur;Raison sociale;Moyen de paiement;Tarif;Montant tarif;Code Promo;Montant code promo';
const order = (number: number, family: string, given: string): string =>
  `${number};05/01/${year} 09:12;Validé;${family};${given};${family};${given};;;Carte bancaire;Plein tarif;20,00;;`;
const fees = [
  HEAD,
  order(1, 'Carde', 'Lison'),
  order(2, 'Navette', 'Jules'),
  order(3, 'Inconnue', 'Iris'),
].join('\r\n');
const balances = 'Compte;Débit;Crédit\n512;1 500,00;\n110;;1 200,00\n';

test('a new treasurer’s first evening: fees and balances taken over, a month closed', async ({ arrives }) => {
  const house = await House.open('La Filature', {
    'Maud Ourdissoir': { role: 'treasurer' },
    'Lison Carde': {},
    'Jules Navette': {},
  });
  const page = await arrives(house, 'Maud Ourdissoir');
  const maud = newTreasurer(page);
  await maud.goes('emmenager');
  await expectOpenToAll(page, 'l’emménagement');
  await maud.handsInFees(fees);
  await maud.reads('60,00');
  await maud.reads('Iris Inconnue');
  await expectOpenToAll(page, 'l’aperçu des cotisations');
  await maud.leavesOut();
  await maud.takesOver('2 cotisations');
  await maud.handsInBalances(balances);
  await maud.reads('Il manque 300,00');
  await maud.entersThem();
  await maud.isRefused(/Il manque 300,00/);
  await maud.corrects(1, 'Crédit', '1500');
  await expectOpenToAll(page, 'les soldes d’ouverture');
  await maud.entersThem();
  await maud.hasEntered();
  await maud.looksAtTheMonth();
  await expectOpenToAll(page, 'la fin de mois');
  await maud.closesIt('Premier mois repris');
});

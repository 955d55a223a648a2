import { type Locale, typo } from '@etabli/kernel';

const fr = typo(
  'Un tiers-lieu ne peut pas toujours délivrer de reçus fiscaux : servir les entreprises de ses membres est réputé lucratif, et l’intérêt général exclut ce qui profite à un cercle restreint de personnes. Un reçu délivré à tort coûte à l’association une amende égale à l’avantage fiscal (article 1740 A du CGI). En cas de doute, demandez d’abord un rescrit mécénat à l’administration (article L. 80 C du LPF). J’atteste que l’association remplit les conditions des articles 200 et 238 bis du CGI, que les loyers et les services n’y entrent jamais, et que les cotisations n’y entrent que sans contrepartie.',
);

const en =
  'A shared workplace may not always give tax receipts: serving the businesses of its members is held to be lucrative, and the general interest excludes what profits a restricted circle. A receipt given wrongly costs the association a fine equal to the tax advantage (CGI, article 1740 A). When in doubt, first ask the administration for a ruling (LPF, article L. 80 C). I certify that the association meets the conditions of articles 200 and 238 bis of the CGI, that rents and services never count, and that membership fees count only when nothing is given in return.';

/** What is read, and answered for, by whoever turns tax receipts on. */
export const receiptWarning = (locale: Locale): string => (locale === 'en' ? en : fr);

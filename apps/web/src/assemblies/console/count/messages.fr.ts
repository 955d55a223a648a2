import { type Catalogue, plural } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

const list = (names: readonly string[]): string => new Intl.ListFormat('fr').format(names);
const n = (count: number, one: string, many: string): string => plural(count, one, many, 'fr');

export const fr = {
  for: 'Pour',
  against: 'Contre',
  abstention: 'Abstentions',
  blank: 'Blancs',
  void: 'Nuls',
  rest: 'Tout le reste est pour',
  sum: ({ total, voices }: { total: number; voices: number }) => {
    if (total === voices) return `${n(total, 'voix', 'voix')} : le compte y est.`;
    if (total > voices) return `${n(total, 'voix', 'voix')} pour ${voices} à compter : recomptez.`;
    return `${n(total, 'voix', 'voix')} sur ${voices} à compter ; ${n(voices - total, 'n’a rien dit', 'n’ont rien dit')}.`;
  },
  nothing: 'Écrivez d’abord ce que vous avez compté, même zéro.',
  handIn: 'Rendre mon décompte',
  correct: 'Corriger mon décompte',
  handedIn: 'Votre décompte est rendu.',
  two: 'Deux personnes comptent, chacune sur son appareil, sans voir le décompte de l’autre.',
  oneCounted: ({ names }: { names: readonly string[] }) =>
    `${list(names)} a rendu son décompte. Une seconde personne doit trouver le même.`,
  otherAwaited: 'Votre décompte est rendu. Une seconde personne doit trouver le même.',
  differ: ({ names }: { names: readonly string[] }) =>
    `Les décomptes ${list(names.map(ofName))} ne concordent pas. Recomptez ensemble ; qui s’est trompé corrige le sien.`,
  agreed: ({ names }: { names: readonly string[] }) => `Décompte retenu, trouvé par ${list(names)}`,
  outside: 'Hors collège (ne pèse pas)',
  ofCollege: ({ college, said }: { college: string; said: string }) => `${college}, ${said.toLowerCase()}`,
  where: 'Ce qui diffère',
  you: 'Vous',
  other: 'L’autre décompte',
  theirs: ({ name, theirs }: { name: string; theirs: number }) => `${theirs} (${name})`,
  paper: 'Les bulletins papier',
  hands: 'Les mains levées de qui ne vote pas en ligne',
  most: ({ voices }: { voices: number }) => `Au plus ${n(voices, 'voix', 'voix')} à compter ici.`,
  few: ({ count }: { count: number }) =>
    `Seulement ${n(count, 'voix exprimée', 'voix exprimées')} en ligne : le total moins le papier les révélerait à qui dépouille. Pour l’éviter, annulez ce vote et votez tous sur papier.`,
  papers: ({ signed }: { signed: number }) =>
    signed === 0 ? 'Remettre des bulletins papier' : `Bulletins papier remis : ${signed}`,
  papersText: 'Qui prend un bulletin papier émarge ici, et ne vote plus sur son téléphone.',
  find: 'Chercher un nom',
  by: ({ name }: { name: string }) => `, bulletin remis à ${name}`,
  signed: 'Papier remis',
  hand: ({ name }: { name: string | null }) =>
    name ? `Remettre un bulletin papier pour ${name}` : 'Remettre',
  myself: 'Compter moi-même',
  more: ({ count }: { count: number }) => `Et ${n(count, 'autre', 'autres')} : cherchez un nom.`,
} satisfies Catalogue;

import { type Catalogue, plural } from '@etabli/kernel/locale';

const n = (count: number, one: string, many: string): string => plural(count, one, many, 'fr');

export const fr = {
  valid: 'Bulletins valables',
  blank: 'Blancs',
  void: 'Nuls',
  answer: ({ column }: { column: number }): string => ['Pour', 'Contre', 'Blancs'][column] ?? '',
  howNames: 'Pour chaque nom, les voix lues sur les bulletins valables.',
  howJudged: 'Pour chaque nom, combien de bulletins valables disent quoi.',
  sum: ({ total, voices }: { total: number; voices: number }) => {
    if (total === voices) return `${n(total, 'bulletin', 'bulletins')} : le compte y est.`;
    if (total > voices) return `${n(total, 'bulletin', 'bulletins')} pour ${voices} à compter : recomptez.`;
    return `${n(total, 'bulletin', 'bulletins')} sur ${voices} à compter.`;
  },
  amiss: ({ named, valid, least, most }: { named: number; valid: number; least: number; most: number }) =>
    `${n(named, 'nom lu', 'noms lus')} sur ${n(valid, 'bulletin valable', 'bulletins valables')} : il en faut de ${least} à ${most}. Recomptez.`,
  agreed: ({ names }: { names: readonly string[] }) =>
    `Décompte retenu, trouvé par ${new Intl.ListFormat('fr').format(names)}.`,
  figureOf: ({ name, label }: { name: string; label: string }) => `${name}, ${label.toLowerCase()}`,
} satisfies Catalogue;

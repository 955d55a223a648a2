import { formatNumber, plural } from '@etabli/kernel';
import type { Forecast } from './forecast.js';
import type { QuorumResult } from './quorum.js';

const n = (value: number): string => formatNumber(value, 'fr');
const many = (count: number, one: string, several: string): string => plural(count, one, several, 'fr');

/** What a forecast says, in French. */
export const fr = {
  /** What was answered. */
  answers: (v: Forecast): string =>
    v.answered === 0
      ? 'Personne n’a encore répondu.'
      : `${many(v.answered, 'réponse', 'réponses')} : ${[
          many(v.coming, 'vient', 'viennent'),
          ...(v.remote > 0 ? [`${n(v.remote)} à distance`] : []),
          many(v.proxies + v.waiting, 'pouvoir', 'pouvoirs'),
          ...(v.early > 0 ? [many(v.early, 'vote par avance', 'votes par avance')] : []),
          ...(v.notComing > 0
            ? [v.notComing === 1 ? '1 ne vient pas' : `${n(v.notComing)} ne viennent pas`]
            : []),
        ].join(', ')}.`,

  /** How far the quorum is, counting only those who said so; where none is asked for, how few are enough. */
  quorum: ({ missing, required, base, unit, share }: QuorumResult): string => {
    const lacks = unit === 'electors' ? many(missing, 'personne', 'personnes') : `${n(missing)} voix`;
    if (share === null) {
      const enough = `aucun quorum n’est demandé, ${many(required, 'personne suffit', 'personnes suffisent')}`;
      return missing === 0 ? `Assez de monde est annoncé : ${enough}.` : `Il manque ${lacks} : ${enough}.`;
    }
    const whole = `il en faut ${n(required)} sur ${n(base)}`;
    if (missing === 0) return `Le quorum serait atteint : ${whole}.`;
    return `Il manque ${lacks} pour le quorum : ${whole}.`;
  },

  /** Proxies that hang on someone who has not answered. */
  waiting: ({ waiting }: Forecast): string | null =>
    waiting === 0
      ? null
      : waiting === 1
        ? 'Un pouvoir ne compte pas encore : la personne qui le porte n’a pas dit qu’elle vient.'
        : `${n(waiting)} pouvoirs ne comptent pas encore : les personnes qui les portent n’ont pas dit qu’elles viennent.`,

  /** What past assemblies let one expect of the others. */
  usual: ({ usual, unanswered }: Forecast): string | null => {
    if (!usual || unanswered === 0) return null;
    const { rate, more, reached } = usual;
    const before = `Aux assemblées passées, ${n(rate.num)} électeurs sur ${n(rate.den)} sont venus ou se sont fait représenter`;
    const then = `de quoi en attendre encore ${n(more)} sur ${many(unanswered, 'personne', 'personnes')} sans réponse`;
    return `${before} : ${then}. Le quorum ${reached ? 'serait alors atteint' : 'ne serait pas atteint pour autant'}.`;
  },
};

import { formatNumber, plural, type SameMessages } from '@etabli/kernel';
import type { fr } from './forecast.fr.js';

const n = (value: number): string => formatNumber(value, 'en');
const many = (count: number, one: string, several: string): string => plural(count, one, several, 'en');

/** What a forecast says, in English. */
export const en: SameMessages<typeof fr> = {
  answers: (v) =>
    v.answered === 0
      ? 'Nobody has answered yet.'
      : `${many(v.answered, 'answer', 'answers')}: ${[
          `${n(v.coming)} coming`,
          ...(v.remote > 0 ? [`${n(v.remote)} remotely`] : []),
          many(v.proxies + v.waiting, 'proxy', 'proxies'),
          ...(v.early > 0 ? [many(v.early, 'advance vote', 'advance votes')] : []),
          ...(v.notComing > 0 ? [`${n(v.notComing)} not coming`] : []),
        ].join(', ')}.`,

  quorum: ({ missing, required, base, unit, share }) => {
    const lacks = unit === 'electors' ? many(missing, 'person', 'people') : many(missing, 'voice', 'voices');
    if (share === null) {
      const enough = `no quorum is asked for, ${many(required, 'person is', 'people are')} enough`;
      return missing === 0 ? `Enough people are expected: ${enough}.` : `${lacks} to come yet: ${enough}.`;
    }
    const whole = `${n(required)} of ${n(base)} are needed`;
    if (missing === 0) return `The quorum would be reached: ${whole}.`;
    return `The quorum lacks ${lacks}: ${whole}.`;
  },

  waiting: ({ waiting }) =>
    waiting === 0
      ? null
      : waiting === 1
        ? 'One proxy does not count yet: its holder has not said they come.'
        : `${n(waiting)} proxies do not count yet: their holders have not said they come.`,

  usual: ({ usual, unanswered }) => {
    if (!usual || unanswered === 0) return null;
    const { rate, more, reached } = usual;
    return `At past assemblies, ${n(rate.num)} electors of ${n(rate.den)} came or were represented: enough to expect ${n(more)} more of ${many(unanswered, 'person', 'people')} without an answer. The quorum ${reached ? 'would then be reached' : 'would still not be reached'}.`;
  },
};

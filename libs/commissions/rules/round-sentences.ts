import { type Locale, plural } from '@etabli/kernel/locale';
import type { Figures } from './rounds.js';

const grades = {
  fr: ['à rejeter', 'insuffisant', 'passable', 'bien', 'très bien'],
  en: ['to reject', 'poor', 'passable', 'good', 'very good'],
} as const;

/** The word of a grade, from 0. */
export const gradeWord = (grade: number, locale: Locale): string => grades[locale][grade] ?? '';

/** What came out of a round, as a sentence. */
export function figuresSentence(figures: Figures, options: readonly string[], locale: Locale): string {
  return locale === 'fr' ? french(figures, options) : english(figures, options);
}

const ofFrench = (n: number, one: string, many: string): string => plural(n, one, many, 'fr');
const ofEnglish = (n: number, one: string, many: string): string => plural(n, one, many, 'en');

function french(figures: Figures, options: readonly string[]): string {
  switch (figures.method) {
    case 'consent': {
      const kept = figures.objections.filter(({ settled }) => settled === 'maintained').length;
      const parts = [ofFrench(figures.consents, 'accord', 'accords')];
      if (figures.aside > 0) parts.push(`${ofFrench(figures.aside, 'personne', 'personnes')} en retrait`);
      const integrated = figures.objections.length - kept;
      if (integrated > 0) parts.push(ofFrench(integrated, 'objection intégrée', 'objections intégrées'));
      if (kept > 0) parts.push(ofFrench(kept, 'objection maintenue', 'objections maintenues'));
      return `${figures.adopted ? 'Adopté par consentement' : 'Sans consentement'} : ${parts.join(', ')}.`;
    }
    case 'hands':
      return `${figures.adopted ? 'Adopté' : 'Rejeté'} à main levée : ${figures.for} pour, ${figures.against} contre, ${ofFrench(figures.abstention, 'abstention', 'abstentions')}.`;
    case 'advice':
      return `Décidé après ${ofFrench(figures.advices, 'avis', 'avis')}.`;
    case 'choice': {
      const counted = options.map((option, at) => `${option} ${figures.counts[at] ?? 0}`).join(', ');
      return figures.winner === null ? `Rien ne se dégage : ${counted}.` : `Sondage : ${counted}.`;
    }
    case 'judgment': {
      const first = figures.judged[0];
      if (figures.winner === null || !first) return 'Jugement majoritaire : aucune option ne se dégage.';
      return `Jugement majoritaire : « ${options[figures.winner] ?? ''} », mention ${gradeWord(first.median ?? 0, 'fr')}, sur ${ofFrench(figures.voices, 'bulletin', 'bulletins')}.`;
    }
  }
}

function english(figures: Figures, options: readonly string[]): string {
  switch (figures.method) {
    case 'consent': {
      const kept = figures.objections.filter(({ settled }) => settled === 'maintained').length;
      const parts = [ofEnglish(figures.consents, 'consent', 'consents')];
      if (figures.aside > 0) parts.push(`${ofEnglish(figures.aside, 'person', 'people')} standing aside`);
      const integrated = figures.objections.length - kept;
      if (integrated > 0) parts.push(ofEnglish(integrated, 'objection integrated', 'objections integrated'));
      if (kept > 0) parts.push(ofEnglish(kept, 'objection maintained', 'objections maintained'));
      return `${figures.adopted ? 'Adopted by consent' : 'No consent'}: ${parts.join(', ')}.`;
    }
    case 'hands':
      return `${figures.adopted ? 'Adopted' : 'Rejected'} by show of hands: ${figures.for} for, ${figures.against} against, ${ofEnglish(figures.abstention, 'abstention', 'abstentions')}.`;
    case 'advice':
      return `Decided after ${ofEnglish(figures.advices, 'piece of advice', 'pieces of advice')}.`;
    case 'choice': {
      const counted = options.map((option, at) => `${option} ${figures.counts[at] ?? 0}`).join(', ');
      return figures.winner === null ? `Nothing stands out: ${counted}.` : `Poll: ${counted}.`;
    }
    case 'judgment': {
      const first = figures.judged[0];
      if (figures.winner === null || !first) return 'Majority judgment: no option stands out.';
      return `Majority judgment: “${options[figures.winner] ?? ''}”, graded ${gradeWord(first.median ?? 0, 'en')}, of ${ofEnglish(figures.voices, 'ballot', 'ballots')}.`;
    }
  }
}

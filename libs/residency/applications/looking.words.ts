import type { Locale } from '@etabli/kernel';

const fr = {
  silent: 'Sans réponse à la question « Vous cherchez toujours ? »',
  answerBy: ({ by }: { by: string }) =>
    `Sans réponse de votre part, votre demande sera retirée de la liste le ${by}. Vous pourrez en faire une autre.`,
};

const en: typeof fr = {
  silent: 'No answer to “Are you still looking?”',
  answerBy: ({ by }) => `Without an answer, your application leaves the list on ${by}. You may make another.`,
};

/** What is noted and said of those who no longer answer. */
export const lookingWords: Record<Locale, typeof fr> = { fr, en };

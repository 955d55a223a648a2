/** The address of a search, below the association. */
export const searchPath = (words: string): string => `recherche?${new URLSearchParams({ q: words })}`;

/** The address of an answer, below the association. */
export const answerPath = (question: string, about: string): string =>
  `questions?${new URLSearchParams(about ? { question, sur: about } : { question })}`;

/** What is read again once something was matched. */
export const seen = ['Matching', 'MatchingChoices'];

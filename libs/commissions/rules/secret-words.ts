const NAMED =
  /(?:mots?\s+de\s+passe|mdp|passwords?|passwd|pin|digicode|code(?:\s+(?:pin|d['’]accès|wifi))?)\s*(?:[:=]|est|is)\s*(\S+)/i;
const ADDRESS = /^(?:https?:\/\/|www\.)|@[\w-]+\.\w+$/i;

/**
 * Does a text that says *where* a secret is kept look as if it gave the secret itself? Two signs: a word that announces one
 * followed by something with a digit or a mark (« code : 4821A »), or one word of eight signs or more that mixes three of
 * lower case, capitals, digits and marks (« Tr0ub4dor&3 »). Addresses of pages and mails are places.
 *
 * @returns the word that looks like a secret, null when none does
 */
export function looksLikeSecret(text: string): string | null {
  const named = NAMED.exec(text)?.[1];
  if (named && /[\d!#$%&*+=?^~|]/.test(named)) return named;
  return text.split(/\s+/).find(mixes) ?? null;
}

function mixes(word: string): boolean {
  const bare = word.replace(/^[«"'([]+|[»"'.,;:!?)\]]+$/g, '');
  if (bare.length < 8 || ADDRESS.test(word) || ADDRESS.test(bare)) return false;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[!#$%&*+=?^~|@_<>{}\\]/].filter((kind) => kind.test(bare));
  return kinds.length >= 3;
}

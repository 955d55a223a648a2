import { useDeferredValue, useState } from 'react';

/** Below, too many people have the letters in their name. */
const ENOUGH = 2;

/** A name being typed, and the words to look for once there are enough letters. */
export function useNameSearch() {
  const [name, setName] = useState('');
  const words = useDeferredValue(name.trim());
  return { name, setName, words: words.length >= ENOUGH ? words : null };
}

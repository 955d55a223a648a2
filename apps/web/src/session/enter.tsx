import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Entered } from './auth.js';
import { CodeForm } from './code-form.js';
import { destination, isAtTheDoor } from './destination.js';

/**
 * What follows a first step: the code form when a second factor is asked, or the page that was wanted. The page is loaded
 * afresh, so that nothing of who was here before stays in memory.
 */
export function useEntrance() {
  const [search] = useSearchParams();
  const [codeAsked, setCodeAsked] = useState(false);
  const goIn = (to?: string) => window.location.assign(to ?? destination(search.get('suite')));
  const enter = (entered: Entered | null) => {
    if (entered?.status === 'signed-in') goIn();
    if (entered?.status === 'second-factor') setCodeAsked(true);
  };
  const atTheDoor = isAtTheDoor(search.get('suite'));
  return { enter, goIn, atTheDoor, next: codeAsked ? <CodeForm onEntered={enter} /> : null };
}

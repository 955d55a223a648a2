import { type ReactNode, useEffect, useRef } from 'react';

/** The title of a step; takes the focus when it appears, so that it is read aloud and the keyboard goes on from there. */
export function Heading({ children }: { children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}

import type { ReactNode } from 'react';
import { useOutletContext } from 'react-router';
import style from './plain.module.css';
import { Mark } from './shell/mark.js';
import { LanguageAndTheme } from './shell/settings.js';

/** The frame of pages outside any association; inside one, the shell is already there. */
export function Plain({ children }: { children: ReactNode }) {
  const inShell = useOutletContext<{ shell: true } | null>();
  if (inShell) return children;
  return (
    <div className={style.frame}>
      <header className={style.head}>
        <Mark />
        <LanguageAndTheme />
      </header>
      <main className={style.main}>{children}</main>
    </div>
  );
}

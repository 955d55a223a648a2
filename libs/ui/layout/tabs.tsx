import { Link } from '../words/link.js';
import style from './tabs.module.css';

export interface Tab {
  to: string;
  label: string;
}

/** The pages that belong together, each at its own address. `current` is the address one is at. */
export const Tabs = ({ tabs, current, label }: { tabs: readonly Tab[]; current: string; label: string }) => (
  <nav aria-label={label} className={style.tabs} data-noprint>
    {tabs.map((tab) => (
      <Link key={tab.to} to={tab.to} aria-current={tab.to === current ? 'page' : undefined}>
        {tab.label}
      </Link>
    ))}
  </nav>
);

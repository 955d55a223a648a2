import { Link } from '../words/link.js';
import style from './tabs.module.css';

export interface Tab {
  to: string;
  label: string;
}

/** On a phone the tabs go on past the edge: the one where one is stands in sight. Only the bar moves, never the page; again
 * when tabs come in later. */
function reveal(bar: HTMLElement | null): void {
  const here = bar?.querySelector<HTMLElement>('[aria-current]');
  if (bar && here)
    bar.scrollLeft = here.offsetLeft - bar.offsetLeft - (bar.clientWidth - here.clientWidth) / 2;
}

interface Props {
  tabs: readonly Tab[];
  /** The address one is at. */
  current: string;
  label: string;
  /** Below another bar: the pages of the tab one is at. */
  light?: boolean;
}

/** The pages that belong together, each at its own address. */
export const Tabs = ({ tabs, current, label, light }: Props) => (
  <nav
    key={tabs.length}
    ref={reveal}
    aria-label={label}
    className={style.tabs}
    data-light={light || undefined}
    data-noprint
  >
    {tabs.map((tab) => (
      <Link key={tab.to} to={tab.to} aria-current={tab.to === current ? 'page' : undefined}>
        {tab.label}
      </Link>
    ))}
  </nav>
);

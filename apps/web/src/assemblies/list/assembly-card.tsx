import { ButtonLink, Link, useFormats, useMessages } from '@etabli/ui';
import { useCan, useInside } from '../../app/viewer.js';
import type { AssembliesListQuery } from '../../gql/assemblies.js';
import { AssemblyState } from '../shared/assembly-state.js';
import { type AssemblyPageName, assemblyPath } from '../shared/paths.js';
import style from './list.module.css';
import { messages } from './messages.js';

type Assembly = AssembliesListQuery['assemblies']['items'][number];

/** One assembly: when, where, how far it is, and the page where the viewer's part in it is done. */
export function AssemblyCard({ assembly }: { assembly: Assembly }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const next = useNextPage(assembly);
  const { id, title, startsAt, place, currentItem, state } = assembly;
  return (
    <li className={style.card} data-state={state}>
      <div className={style.words}>
        <h3>
          <Link to={inside(assemblyPath(id))}>{title}</Link>
        </h3>
        <p className={style.when}>
          <time dateTime={startsAt}>{formats.instant(startsAt, { weekday: true })}</time>
          <span>{place || words.placeMissing}</span>
        </p>
        {currentItem ? <p>{words.currentItem(currentItem)}</p> : null}
      </div>
      <AssemblyState state={state} />
      <ButtonLink to={inside(assemblyPath(id, next.page))}>
        {next.label}
        <span className="unseen"> : {title}</span>
      </ButtonLink>
    </li>
  );
}

/** Where the viewer goes from here: each state asks something else of each role. */
function useNextPage({ state }: Assembly): { page: AssemblyPageName; label: string } {
  const words = useMessages(messages);
  const can = useCan();
  if (state === 'draft') return { page: 'preparation', label: words.goPrepare };
  if (state === 'convened' && can('assembly.prepare')) return { page: 'preparation', label: words.goPrepare };
  if (state === 'open' && can('assembly.conduct')) return { page: 'console', label: words.goConduct };
  if (state === 'open' && can('assembly.desk')) return { page: 'desk', label: words.goReceive };
  if (state === 'open') return { page: 'overview', label: words.goAttend };
  if (state === 'closed' && can('minutes.write')) return { page: 'minutes', label: words.goWrite };
  if (state === 'filed') return { page: 'minutes', label: words.goRead };
  return { page: 'overview', label: words.goSee };
}

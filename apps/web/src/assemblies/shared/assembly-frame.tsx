import { ButtonLink, Empty, Notice, Page, Tabs, useFormats, useMessages } from '@etabli/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { abilities } from '../../app/abilities.js';
import { useCan, useInside } from '../../app/viewer.js';
import type { AssemblyHeadFragment } from '../../gql/assemblies.js';
import { AssemblyState } from './assembly-state.js';
import { messages } from './messages.js';
import { type AssemblyPageName, assemblyPath } from './paths.js';

export type Head = AssemblyHeadFragment;
interface Props {
  assembly: Head;
  page: AssemblyPageName;
  /** What is expected on this page; the day and place unless said. */
  lead?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

/** Any page of one assembly: its name and state, the other pages the viewer has, the page itself. */
export function AssemblyFrame({ assembly, page, lead, action, children }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const pages = usePagesOf(assembly);
  const tabs = useCurrentInSight();
  const { id, title, state, startsAt, place, cancelReason } = assembly;
  const when = [formats.instant(startsAt, { weekday: true }), place].filter(Boolean).join(', ');
  return (
    <Page
      title={title}
      state={<AssemblyState state={state} />}
      lead={lead ?? `${when.charAt(0).toUpperCase()}${when.slice(1)}`}
      back={{ to: inside('assemblees'), label: words.assemblies }}
      action={action}
    >
      {pages.length > 1 ? (
        <div ref={tabs}>
          <Tabs
            label={words.pages}
            tabs={pages.map(({ name, label }) => ({ to: inside(assemblyPath(id, name)), label }))}
            current={inside(assemblyPath(id, page))}
          />
        </div>
      ) : null}
      {cancelReason ? (
        <Notice tone="waiting">
          <p>{words.cancelledNotice({ reason: cancelReason })}</p>
        </Notice>
      ) : null}
      {pages.some(({ name }) => name === page) ? (
        children
      ) : (
        <Empty
          title={words.notYoursTitle}
          action={<ButtonLink to={inside(assemblyPath(id))}>{words.seeAssembly}</ButtonLink>}
        >
          {words.notYoursText}
        </Empty>
      )}
    </Page>
  );
}

/** On a phone the pages do not all fit: the current one is brought into sight. */
function useCurrentInSight() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, []);
  return box;
}

/** The pages of an assembly the viewer has now: by permission, and by what the sitting made of them. */
function usePagesOf({ nature, state, sittingCan }: Head): { name: AssemblyPageName; label: string }[] {
  const words = useMessages(messages);
  const permitted = useCan();
  const { can } = abilities(sittingCan);
  const held = state === 'open' || state === 'closed' || state === 'filed';
  const founding = nature === 'constitutive';
  const conducts = can('open') || can('conduct') || can('count') || permitted('assembly.conduct');
  const pages: [AssemblyPageName, string, boolean][] = [
    ['overview', words.toOverview, true],
    ['preparation', words.toPreparation, permitted('assembly.prepare') && !held],
    [
      'electorate',
      founding ? words.toFounders : words.toElectorate,
      permitted('assembly.figures') && state !== 'cancelled',
    ],
    ['whatIf', words.toWhatIf, permitted('assembly.prepare') && !held && state !== 'cancelled' && !founding],
    [
      'convocation',
      founding ? words.toInvitation : words.toConvocation,
      permitted('assembly.figures') && state !== 'cancelled',
    ],
    ['desk', words.toDesk, permitted('assembly.desk') && (held || state === 'convened')],
    ['console', words.toConsole, conducts && (state === 'convened' || state === 'open')],
    [
      'minutes',
      words.toMinutes,
      held && (state === 'filed' || can('writeMinutes') || permitted('minutes.write')),
    ],
    ['contestation', words.toContestation, permitted('assembly.prepare') && state !== 'cancelled'],
    [
      'declaration',
      words.toDeclaration,
      permitted('minutes.file') && (state === 'closed' || state === 'filed'),
    ],
  ];
  return pages.filter(([, , shown]) => shown).map(([name, label]) => ({ name, label }));
}

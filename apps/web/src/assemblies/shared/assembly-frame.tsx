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
  const all = usePagesOf(assembly);
  const pages = all.filter(({ open }) => open);
  const isOpen = pages.some(({ name }) => name === page);
  const tabs = useCurrentInSight();
  const { id, title, state, startsAt, place, cancelReason } = assembly;
  const when = [formats.instant(startsAt, { weekday: true }), place].filter(Boolean).join(', ');
  return (
    <Page
      title={title}
      state={<AssemblyState state={state} />}
      lead={(isOpen && lead) || `${when.charAt(0).toUpperCase()}${when.slice(1)}`}
      back={{ to: inside('assemblees'), label: words.assemblies }}
      action={isOpen ? action : undefined}
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
      {isOpen ? children : <NotOpen assembly={assembly} mine={all.some(({ name }) => name === page)} />}
    </Page>
  );
}

/** Why a page is not open: another time would be right for it, or other people. */
function NotOpen({ assembly: { id }, mine }: { assembly: Head; mine: boolean }) {
  const words = useMessages(messages);
  const inside = useInside();
  return (
    <Empty
      title={mine ? words.notNowTitle : words.notYoursTitle}
      action={<ButtonLink to={inside(assemblyPath(id))}>{words.seeAssembly}</ButtonLink>}
    >
      {mine ? words.notNowText : words.notYoursText}
    </Empty>
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

/** The pages of an assembly that the viewer may have by permission, and whether what the sitting made of them is open now. */
function usePagesOf({
  nature,
  state,
  sittingCan,
}: Head): { name: AssemblyPageName; label: string; open: boolean }[] {
  const words = useMessages(messages);
  const permitted = useCan();
  const { can } = abilities(sittingCan);
  const held = state === 'open' || state === 'closed' || state === 'filed';
  const founding = nature === 'constitutive';
  const called = state !== 'cancelled';
  const conducts = can('open') || can('conduct') || can('count') || permitted('assembly.conduct');
  const writes = can('writeMinutes') || permitted('minutes.write');
  const pages: [AssemblyPageName, string, permitted: boolean, open: boolean][] = [
    ['overview', words.toOverview, true, true],
    ['preparation', words.toPreparation, permitted('assembly.prepare'), !held],
    ['electorate', founding ? words.toFounders : words.toElectorate, permitted('assembly.figures'), called],
    ['whatIf', words.toWhatIf, permitted('assembly.prepare'), !held && called && !founding],
    [
      'convocation',
      founding ? words.toInvitation : words.toConvocation,
      permitted('assembly.figures'),
      called,
    ],
    ['desk', words.toDesk, permitted('assembly.desk'), held || state === 'convened'],
    ['console', words.toConsole, conducts, state === 'convened' || state === 'open'],
    ['minutes', words.toMinutes, writes || state === 'filed', held],
    ['contestation', words.toContestation, permitted('assembly.prepare'), called],
    ['declaration', words.toDeclaration, permitted('minutes.file'), state === 'closed' || state === 'filed'],
  ];
  return pages.flatMap(([name, label, mine, open]) => (mine ? [{ name, label, open }] : []));
}

import { useQuery } from '@apollo/client/react';
import { Button, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import {
  DecideDeskEntriesDocument,
  DeskClashesDocument,
  type DeskClashesQuery,
} from '../../../gql/assemblies.js';
import style from '../desk.module.css';
import { messages } from '../messages.js';

type Clash = DeskClashesQuery['deskClashes'][number];
type Noted = Clash['entry'];
interface Choice {
  label: string;
  standing: Noted[];
  aside: Noted[];
}

/**
 * What desks noted that does not agree, folded so that the next person at the door is found first: a person who was there decides, and everything said is kept.
 */
export function Clashes({ assemblyId }: { assemblyId: string }) {
  const words = useMessages(messages);
  const { data } = useQuery(DeskClashesDocument, { variables: { id: assemblyId } });
  const clashes = data?.deskClashes ?? [];
  if (clashes.length === 0) return null;
  return (
    <details className={style.clashes}>
      <summary>
        <StateBadge tone="waiting">{words.clashes({ count: clashes.length })}</StateBadge>
      </summary>
      <p className={style.soft}>{words.clashesLead}</p>
      <ul className={style.rows}>
        {clashes.map((clash) => (
          <OneClash key={clash.id} clash={clash} assemblyId={assemblyId} />
        ))}
      </ul>
    </details>
  );
}

function OneClash({ clash, assemblyId }: { clash: Clash; assemblyId: string }) {
  const words = useMessages(messages);
  const verb = useVerb(DecideDeskEntriesDocument, { refetch: ['Desk', 'DeskProxies', 'DeskClashes'] });
  const { sentence, entry, other } = clash;
  const ids = (entries: Noted[]) => entries.map(({ id }) => id);
  return (
    <li className={style.row} data-long>
      <div className={style.who}>
        <strong>{sentence}</strong>
        <div className={style.said}>
          {other ? <Said entry={other} /> : null}
          <Said entry={entry} />
        </div>
      </div>
      <div className={style.choices}>
        {choicesFor(clash, words).map(({ label, standing, aside }) => (
          <Button
            key={label}
            busy={verb.busy}
            onClick={() => void verb.tell({ assemblyId, standing: ids(standing), aside: ids(aside) })}
          >
            {label}
            <span className="unseen"> : {entry.person.displayName}</span>
          </Button>
        ))}
      </div>
    </li>
  );
}

/** Who noted what, where and when. */
function Said({ entry: { kind, at, desk, recordedBy } }: { entry: Noted }) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <span>{words.notedBy({ kind, at: formats.time(at), desk, by: recordedBy?.displayName ?? null })}</span>
  );
}

function choicesFor({ kind, entry, other }: Clash, words: typeof messages.fr): Choice[] {
  const seen = { standing: [entry], aside: [] };
  if (kind === 'refused') return [{ label: words.putAway, standing: [], aside: [entry] }];
  if (kind === 'holder_gone') {
    return [
      { label: words.clashSeen, ...seen },
      { label: words.withdraw, standing: [], aside: [entry] },
    ];
  }
  if (kind === 'spoken_for') {
    return [
      { label: words.clashSeen, ...seen },
      { label: words.clashNotHere, standing: [], aside: [entry] },
    ];
  }
  const known = other ? [other] : [];
  const both = { standing: [entry, ...known], aside: [] };
  const first = { standing: known, aside: [entry] };
  const [here, gone] = entry.kind === 'left' ? [first, both] : [both, first];
  return [
    { label: words.clashHere, ...here },
    { label: words.clashGone, ...gone },
  ];
}

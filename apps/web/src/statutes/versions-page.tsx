import { useQuery } from '@apollo/client/react';
import { Link, Page, Row, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { Answered } from '../app/answered.js';
import { useInside } from '../app/viewer.js';
import { StatutesVersionsDocument, type StatutesVersionsQuery } from '../gql/statutes.js';
import { Differences } from './differences.js';
import { messages } from './messages.js';
import style from './statutes.module.css';

type Version = StatutesVersionsQuery['statutes']['versions'][number];

/** Every version, the latest first, with what it changed. */
export function Component() {
  const words = useMessages(messages);
  const inside = useInside();
  const query = useQuery(StatutesVersionsDocument);
  return (
    <Page
      title={words.versionsTitle}
      lead={words.versionsLead}
      back={{ to: inside('statuts'), label: words.toStatutes }}
      width="reading"
    >
      <Answered query={query}>
        {({ statutes: { versions, inForce } }) => (
          <ol>
            {versions.map((version, at) => (
              <OneVersion
                key={version.id}
                version={version}
                first={at === versions.length - 1}
                standing={standingOf(versions, inForce.id, at)}
              />
            ))}
          </ol>
        )}
      </Answered>
    </Page>
  );
}

type Standing = 'toCome' | 'inForce' | 'past';

function standingOf(versions: readonly { id: string }[], inForce: string, at: number): Standing {
  const current = versions.findIndex(({ id }) => id === inForce);
  if (at === current) return 'inForce';
  return at < current ? 'toCome' : 'past';
}

const tones = { toCome: 'waiting', inForce: 'done', past: 'closed' } as const;

function OneVersion({ version, first, standing }: { version: Version; first: boolean; standing: Standing }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const { id, number, draft, effectiveFrom, decision, changes, recordedAt, recordedBy } = version;
  const from = draft ? words.notAdopted : words.versionSince({ from: formats.date(effectiveFrom) });
  const recorded = { by: recordedBy?.displayName ?? null, at: formats.instant(recordedAt) };
  return (
    <li className={style.version}>
      <Row gap={1}>
        <h2>
          <Link to={inside(`statuts/versions/${id}`)}>{words.version({ number })}</Link>
        </h2>
        <StateBadge tone={draft ? 'waiting' : tones[standing]}>
          {draft ? words.draft : words[standing]}
        </StateBadge>
      </Row>
      <p>
        {decision ? `${decision}, ` : null}
        {from}.
      </p>
      <p className={style.soft}>{words.recorded(recorded)}.</p>
      {first ? (
        <p>{words.firstVersion}</p>
      ) : (
        <details>
          <summary>{words.changes({ count: changes.length })}</summary>
          <Differences differences={changes} />
        </details>
      )}
    </li>
  );
}

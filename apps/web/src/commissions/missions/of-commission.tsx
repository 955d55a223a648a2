import { useQuery } from '@apollo/client/react';
import { Button, Empty, Link, Section, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities, type Verdict } from '../../app/abilities.js';
import { useInside } from '../../app/viewer.js';
import { MissionsOfDocument } from '../../gql/commissions.js';
import { FoundMissionDialog } from './found-dialog.js';
import { messages } from './messages.js';
import style from './missions.module.css';
import { Holder, Standing } from './standing.js';

interface Props {
  commission: { id: string; viewerCan: readonly Verdict[] };
}

/** What a commission holds: its missions, with the face of who holds each. */
export function MissionsOfCommission({ commission: { id, viewerCan } }: Props) {
  const words = useMessages(messages);
  const inside = useInside();
  const [founding, setFounding] = useState(false);
  const { data } = useQuery(MissionsOfDocument, { variables: { commissionId: id } });
  if (!data) return null;
  const { missions } = data;
  const mayFound = abilities(viewerCan).can('foundMission');
  return (
    <Section
      title={words.hold}
      lead={missions.length > 0 ? words.holdLead : null}
      actions={mayFound ? <Button onClick={() => setFounding(true)}>{words.found}</Button> : null}
    >
      {missions.length === 0 ? (
        <Empty small title={words.emptyTitle}>
          {words.emptyText}
        </Empty>
      ) : null}
      <ul className={style.list}>
        {missions.map(({ id: missionId, title, rhythm, standing, holder }) => (
          <li key={missionId}>
            <div>
              <div className={style.name}>
                <Link to={inside(`missions/${missionId}`)}>{title}</Link>
                <Standing standing={standing} />
              </div>
              {rhythm ? <p className={style.soft}>{rhythm}</p> : null}
            </div>
            <Holder holder={holder} />
          </li>
        ))}
      </ul>
      {founding ? <FoundMissionDialog commissionId={id} onClose={() => setFounding(false)} /> : null}
    </Section>
  );
}

import { Button, notify, PersonChip, Section, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import { StandByForMissionDocument, StepAsideFromMissionDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';
import type { Mission } from './mission-page.js';
import style from './missions.module.css';
import { seen } from './seen.js';
import { Holder } from './standing.js';

/** Who holds a mission, and who stands by to. */
export function People({ mission }: { mission: Mission }) {
  const words = useMessages(messages);
  return (
    <Section title={words.holder}>
      <div className={style.faces}>
        <div className={style.face}>
          <Holder holder={mission.holder} />
        </div>
        <Deputy mission={mission} />
      </div>
    </Section>
  );
}

function Deputy({ mission: { id, deputy, viewerCan } }: { mission: Mission }) {
  const words = useMessages(messages);
  const inside = useInside();
  const standing = useVerb(StandByForMissionDocument, { refetch: seen });
  const leaving = useVerb(StepAsideFromMissionDocument, { refetch: seen });
  const { can } = abilities(viewerCan);
  const standBy = async () => {
    const said = await standing.tell({ id });
    if (said.done) notify({ text: words.standsBy, undo: () => leaving.tell({ id }) });
  };
  const stepAside = async () => {
    const said = await leaving.tell({ id });
    if (said.done) notify({ text: words.steppedAside, undo: () => standing.tell({ id }) });
  };
  return (
    <div className={style.face}>
      {deputy ? (
        <PersonChip
          name={deputy.person.displayName}
          detail={words.deputy}
          to={inside(`membres/${deputy.person.id}`)}
        />
      ) : (
        <span className={style.soft}>{words.noDeputy}</span>
      )}
      {can('standBy') ? (
        <Button busy={standing.busy} onClick={standBy}>
          {words.standBy}
        </Button>
      ) : null}
      {can('stepAside') ? (
        <Button busy={leaving.busy} onClick={stepAside}>
          {words.stepAside}
        </Button>
      ) : null}
    </div>
  );
}

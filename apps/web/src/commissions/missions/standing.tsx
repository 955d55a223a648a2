import { PersonChip, StateBadge, type Tone, useFormats, useMessages } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import type { MissionLineFragment } from '../../gql/commissions.js';
import { messages } from './messages.js';
import style from './missions.module.css';

const tones: Record<MissionLineFragment['standing'], Tone> = {
  held: 'done',
  leaving: 'waiting',
  orphan: 'late',
  ended: 'closed',
};

/** How a mission stands, when it is not simply held. */
export function Standing({ standing }: Pick<MissionLineFragment, 'standing'>) {
  const words = useMessages(messages);
  if (standing === 'held') return null;
  return <StateBadge tone={tones[standing]}>{words[`standing_${standing}`]}</StateBadge>;
}

/** The face of who holds a mission today, and until when. */
export function Holder({ holder }: Pick<MissionLineFragment, 'holder'>) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  if (!holder) return <span className={style.soft}>{words.nobody}</span>;
  const { person, startsOn, endsOn } = holder;
  const detail = endsOn
    ? words.holdsUntil({ until: formats.date(endsOn) })
    : words.holds({ since: formats.date(startsOn) });
  return <PersonChip name={person.displayName} detail={detail} to={inside(`membres/${person.id}`)} />;
}

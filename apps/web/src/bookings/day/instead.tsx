import { Button, ButtonLink, type Refused, Row } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import style from '../bookings.module.css';
import { useBookingWords } from '../words.js';

interface Details {
  times?: string[];
  instead?: string[];
  insteadIds?: string[];
  trainingId?: string;
}

interface Props {
  refusal: Refused | null;
  day: string;
  hours: { from: number; to: number };
  onChoose: (from: number, to: number) => void;
}

/** What a refusal says can be had instead, one press away: other hours, other rooms, or the training that is missing. */
export function Instead({ refusal, day, onChoose }: Props) {
  const { words, span } = useBookingWords();
  const inside = useInside();
  const { details = {} } = (refusal ?? {}) as { details?: Details };
  const { times = [], instead = [], insteadIds = [], trainingId } = details;
  if (trainingId) {
    return <ButtonLink to={inside(`reservations/formations/${trainingId}`)}>{words.seeTraining}</ButtonLink>;
  }
  if (times.length === 0 && instead.length === 0) return null;
  return (
    <fieldset className={style.instead}>
      <legend>{words.instead}</legend>
      <Row gap={1}>
        {times.map((one) => {
          const [from = 0, to = 0] = one.split('-').map(Number);
          return (
            <Button key={one} onClick={() => onChoose(from, to)}>
              {span({ from, to })}
            </Button>
          );
        })}
        {insteadIds.map((id, index) => (
          <ButtonLink key={id} to={inside(`reservations/salles/${id}?jour=${day}`)}>
            {instead[index] ?? ''}
          </ButtonLink>
        ))}
      </Row>
    </fieldset>
  );
}

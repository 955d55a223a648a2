import { Button, ButtonLink, RefusalNotice, type Refused, Row } from '@etabli/ui';
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
  refusal: Refused;
  day: string;
  onChoose: (from: number, to: number) => void;
}

const detailsOf = (refusal: Refused | null): Details =>
  (refusal as { details?: Details } | null)?.details ?? {};

/** Does a refusal say what can be had instead? */
export function saysInstead(refusal: Refused | null): boolean {
  const { times = [], instead = [], trainingId } = detailsOf(refusal);
  return times.length + instead.length > 0 || trainingId !== undefined;
}

/** A refusal with what can be had instead, one press away: other hours, other rooms, or the training that is missing. */
export const RefusedInstead = ({ refusal, ...props }: Props) => (
  <RefusalNotice refusal={refusal} action={<Instead refusal={refusal} {...props} />} />
);

function Instead({ refusal, day, onChoose }: Props) {
  const { words, span } = useBookingWords();
  const inside = useInside();
  const { times = [], instead = [], insteadIds = [], trainingId } = detailsOf(refusal);
  if (trainingId) {
    return <ButtonLink to={inside(`reservations/formations/${trainingId}`)}>{words.seeTraining}</ButtonLink>;
  }
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

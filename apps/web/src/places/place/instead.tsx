import { Button, type Refused, useMessages } from '@etabli/ui';
import { messages } from '../messages.js';
import style from './place.module.css';

interface Place {
  id: string;
  name: string;
}

/** What a refusal says is free instead. */
export function freeInstead(refusal: Refused | null): Place[] {
  const { details } = (refusal ?? {}) as { details?: { instead?: string[]; insteadIds?: string[] } };
  const { instead = [], insteadIds = [] } = details ?? {};
  return insteadIds.flatMap((id, index) => (instead[index] ? [{ id, name: instead[index] }] : []));
}

/** Each place that is free instead, as a button. */
export function Instead({
  refusal,
  onChoose,
}: {
  refusal: Refused | null;
  onChoose: (place: Place) => void;
}) {
  const words = useMessages(messages);
  const places = freeInstead(refusal);
  if (places.length === 0) return null;
  return (
    <fieldset className={style.week}>
      <legend>{words.insteadTitle}</legend>
      <div className={style.instead}>
        {places.map((place) => (
          <Button key={place.id} onClick={() => onChoose(place)}>
            {place.name}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

import { useMessages } from '@etabli/ui';
import { messages } from '../messages.js';
import style from './plan.module.css';

export interface Floor {
  id: string;
  name: string;
  building: string;
  width: number;
  height: number;
  image?: { id: string; href: string } | null;
}

interface Props {
  floors: readonly Floor[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** Which floor is looked at. */
export function FloorChoice({ floors, chosen, onChoose }: Props) {
  const words = useMessages(messages);
  if (floors.length < 2) return null;
  return (
    <fieldset className={style.words} data-noprint>
      <legend className="unseen">{words.floors}</legend>
      {floors.map(({ id, name, building }) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {building} · {name}
        </button>
      ))}
    </fieldset>
  );
}

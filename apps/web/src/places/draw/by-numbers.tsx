import { boxOf, rectangle } from '@etabli/residency/rules/shapes';
import { Button, Columns } from '@etabli/ui';
import { useState } from 'react';
import place from '../place/place.module.css';
import { usePlaceWords } from '../words.js';
import { MetresField } from './metres-field.js';
import type { Sketch } from './use-sketch.js';

const fields = ['left', 'top', 'widthMetres', 'depthMetres'] as const;
type Field = (typeof fields)[number];

/** A rectangle by its measures, for who draws with the keyboard or wants it exact. */
export function ByNumbers({ sketch }: { sketch: Sketch }) {
  const { words } = usePlaceWords();
  const [measures, setMeasures] = useState<Record<Field, number | null>>(() => measuresOf(sketch));
  const take = () => {
    const [left, top, width, depth] = fields.map((field) => measures[field] ?? 0) as [
      number,
      number,
      number,
      number,
    ];
    sketch.outline(rectangle([left, top], [left + width, top + depth]));
  };
  return (
    <fieldset className={place.week}>
      <legend>{words.byNumbers}</legend>
      <p className={place.soft}>{words.metresHint}</p>
      <Columns least={8}>
        {fields.map((field) => (
          <MetresField
            key={field}
            label={words[field]}
            value={measures[field]}
            onChange={(next) => setMeasures({ ...measures, [field]: next })}
          />
        ))}
      </Columns>
      <div>
        <Button onClick={take}>{words.takeMeasures}</Button>
      </div>
    </fieldset>
  );
}

/** Those of the outline at hand, to be corrected; those of a desk when there is none. */
function measuresOf({ corners }: Sketch): Record<Field, number> {
  if (corners.length === 0) return { left: 0, top: 0, widthMetres: 20, depthMetres: 20 };
  const { left, top, right, bottom } = boxOf(corners);
  return { left, top, widthMetres: right - left, depthMetres: bottom - top };
}

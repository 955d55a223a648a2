import { areaOf } from '@etabli/residency/rules/shapes';
import { Button, elsewhere, errorOf, Form, Section, SelectField, TextField } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { OpenPlaceDocument, type PlaceKind } from '../../gql/places.js';
import type { PlanPlace, Shown } from '../plan/day.js';
import type { Floor } from '../plan/floor-choice.js';
import { placeKinds, usePlaceWords } from '../words.js';
import { ByNumbers } from './by-numbers.js';
import { usePut } from './use-put.js';
import type { Sketch } from './use-sketch.js';

interface Props {
  floor: Floor;
  sketch: Sketch;
  drawn: readonly Shown[];
  /** Places that are on no plan yet. */
  undrawn: readonly PlanPlace[];
  onPut: (placeId: string) => void;
}

/** Says which place the outline is: a new one, named here, or one that exists. */
export function PutDown({ floor, sketch, drawn, undrawn, onPut }: Props) {
  const { words, area } = usePlaceWords();
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState('');
  const [kind, setKind] = useState<PlaceKind>('desk');
  const [early, setEarly] = useState(false);
  const open = useVerb(OpenPlaceDocument);
  const { put, ...putting } = usePut(floor);
  const placeId = sketch.of?.id ?? chosen;
  const known = sketch.of ? [sketch.of] : undrawn;
  const submit = async () => {
    setEarly(!sketch.closed);
    if (!sketch.closed) return;
    let place = known.find(({ id }) => id === placeId) as { id: string; name: string } | undefined;
    if (!place) {
      const said = await open.run({
        input: { name, kind, floorId: floor.id, areaHundredths: areaOf(sketch.corners) },
      });
      if (!said.done) return;
      place = said.result;
    }
    const before = drawn.find((one) => one.place.id === place?.id)?.points ?? null;
    if (!(await put(place, sketch.corners, before))) {
      setChosen(place.id);
      return;
    }
    onPut(place.id);
    sketch.redraw(null, []);
    setName('');
    setChosen('');
  };
  const refusal = open.refusal ?? putting.refusal;
  return (
    <Section title={sketch.of ? words.redraw({ name: sketch.of.name }) : words.draw}>
      <ByNumbers key={sketch.of?.id ?? ''} sketch={sketch} />
      <Form
        verb={words.keepShape}
        busy={open.busy || putting.busy}
        refusal={elsewhere(refusal, ['name'])}
        onSubmit={submit}
      >
        <p role="status">
          {sketch.closed
            ? words.measured({ area: area(areaOf(sketch.corners)) })
            : early
              ? words.needShape
              : ''}
        </p>
        {sketch.of ? (
          <div>
            <Button weight="quiet" onClick={() => sketch.redraw(null, [])}>
              {words.leaveDrawn}
            </Button>
          </div>
        ) : (
          <SelectField
            required
            label={words.thisIs}
            options={[
              { value: '', label: words.aNewPlace },
              ...undrawn.map((one) => ({ value: one.id, label: one.name })),
            ]}
            value={chosen}
            onChange={setChosen}
          />
        )}
        {placeId ? null : (
          <>
            <TextField
              required
              label={words.name}
              value={name}
              onChange={setName}
              error={errorOf(refusal, 'name')}
            />
            <SelectField
              required
              label={words.kind}
              options={placeKinds.map((each) => ({ value: each, label: words[`kind_${each}`] }))}
              value={kind}
              onChange={(next) => setKind(next as PlaceKind)}
            />
          </>
        )}
      </Form>
    </Section>
  );
}

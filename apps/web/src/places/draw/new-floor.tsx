import { Columns, elsewhere, errorOf, Form, Section, SelectField, TextField } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { AddBuildingDocument, AddFloorDocument } from '../../gql/places.js';
import { refreshed } from '../place/refresh.js';
import type { Plan } from '../plan/day.js';
import { usePlaceWords } from '../words.js';
import { MetresField } from './metres-field.js';

/** Another floor, in a building there is or a new one. */
export function NewFloor({
  buildings,
  onAdded,
}: {
  buildings: Plan['buildings'];
  onAdded: (id: string) => void;
}) {
  const { words } = usePlaceWords();
  const [building, setBuilding] = useState('');
  const [buildingName, setBuildingName] = useState('');
  const [name, setName] = useState('');
  const [width, setWidth] = useState<number | null>(300);
  const [height, setHeight] = useState<number | null>(200);
  const found = useVerb(AddBuildingDocument, { refetch: refreshed });
  const add = useVerb(AddFloorDocument, { refetch: refreshed });
  const submit = async () => {
    if (width === null || height === null) return;
    let buildingId = building;
    if (!buildingId) {
      const said = await found.run({ name: buildingName });
      if (!said.done) return;
      buildingId = said.result.id;
      setBuilding(buildingId);
    }
    const said = await add.run({ input: { buildingId, name, width, height } });
    if (!said.done) return;
    setName('');
    onAdded(said.result.id);
  };
  return (
    <Section title={words.newFloor}>
      <Form
        weight="plain"
        verb={words.newFloor}
        busy={found.busy || add.busy}
        refusal={elsewhere(add.refusal, ['name'])}
        onSubmit={submit}
      >
        <Columns>
          <SelectField
            required
            label={words.building}
            options={[
              { value: '', label: words.newBuilding },
              ...buildings.map((one) => ({ value: one.id, label: one.name })),
            ]}
            value={building}
            onChange={setBuilding}
          />
          {building ? null : (
            <TextField
              required
              label={words.buildingName}
              value={buildingName}
              onChange={setBuildingName}
              error={found.refusal?.message}
            />
          )}
          <TextField
            required
            label={words.floorName}
            value={name}
            onChange={setName}
            error={errorOf(add.refusal, 'name')}
          />
        </Columns>
        <Columns>
          <MetresField label={words.widthMetres} hint={words.metresHint} value={width} onChange={setWidth} />
          <MetresField label={words.depthMetres} value={height} onChange={setHeight} />
        </Columns>
      </Form>
    </Section>
  );
}

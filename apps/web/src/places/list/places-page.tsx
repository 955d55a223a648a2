import { useQuery } from '@apollo/client/react';
import { Button, DataList, Empty, Link, notify, Page, Row, TextField } from '@etabli/ui';
import { useDeferredValue, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan, useInside } from '../../app/viewer.js';
import { OpenPlaceDocument, PlacesPageDocument } from '../../gql/places.js';
import { PlaceForm } from '../place/place-form.js';
import { refreshed } from '../place/refresh.js';
import { PlaceTabs } from '../tabs.js';
import { usePlaceWords } from '../words.js';

const STEP = 50;

/** Every place there is, found by a word, sorted as one likes. */
export function Component() {
  const { words, formats, squareMetres } = usePlaceWords();
  const inside = useInside();
  const keeps = useCan()('places.write');
  const [params, setParams] = useSearchParams();
  const [opening, setOpening] = useState(false);
  const [limit, setLimit] = useState(STEP);
  const [typed, sort] = [params.get('mots') ?? '', params.get('tri') ?? ''];
  const set = (key: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(key, value);
    else next.delete(key);
    setParams(next, { replace: true });
  };
  const page = { search: useDeferredValue(typed), sort: sort || null, limit, offset: 0 };
  const { data, previousData, loading } = useQuery(PlacesPageDocument, { variables: { page } });
  const list = (data ?? previousData)?.places;
  return (
    <Page
      title={words.places}
      lead={words.placesLead}
      action={
        keeps ? (
          <Button weight="main" onClick={() => setOpening(true)}>
            {words.newPlace}
          </Button>
        ) : null
      }
    >
      <PlaceTabs at="lieu/places" />
      <Row>
        <TextField
          required
          type="search"
          label={words.search}
          value={typed}
          onChange={(next) => set('mots', next)}
        />
      </Row>
      <DataList
        caption={words.places}
        rows={list?.items ?? []}
        total={list?.total ?? 0}
        loading={loading}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        empty={<Empty title={words.noPlaces}>{words.noPlacesText}</Empty>}
        sorting={{
          by: sort.replace(/^-/, ''),
          descending: sort.startsWith('-'),
          onChange: (by, descending) => set('tri', `${descending ? '-' : ''}${by}`),
        }}
        onMore={() => setLimit(Math.min(200, limit + STEP))}
        columns={[
          {
            key: 'name',
            label: words.name,
            phone: 'title',
            sortable: true,
            cell: ({ id, name }) => <Link to={inside(`lieu/places/${id}`)}>{name}</Link>,
          },
          { key: 'kind', label: words.kind, sortable: true, cell: ({ kind }) => words[`kind_${kind}`] },
          {
            key: 'area',
            label: words.area,
            numeric: true,
            sortable: true,
            cell: (one) => squareMetres(one.areaHundredths),
          },
          {
            key: 'capacity',
            label: words.seats,
            numeric: true,
            sortable: true,
            cell: ({ capacity }) => formats.number(capacity),
          },
          {
            key: 'price',
            label: words.price,
            numeric: true,
            sortable: true,
            cell: (one) => formats.money(one.priceCents),
          },
          {
            key: 'features',
            label: words.features,
            cell: ({ features }) => features.map((each) => words[`feature_${each}`]).join(', '),
          },
        ]}
      />
      {opening ? <Open onClose={() => setOpening(false)} /> : null}
    </Page>
  );
}

function Open({ onClose }: { onClose: () => void }) {
  const { words } = usePlaceWords();
  const inside = useInside();
  const navigate = useNavigate();
  const verb = useVerb(OpenPlaceDocument, { refetch: refreshed });
  return (
    <PlaceForm
      title={words.newPlace}
      verb={words.newPlace}
      busy={verb.busy}
      refusal={verb.refusal}
      onClose={onClose}
      onSay={async (input) => {
        const said = await verb.run({ input });
        if (!said.done) return;
        notify({ text: words.opened({ name: said.result.name }) });
        navigate(inside(`lieu/places/${said.result.id}`));
      }}
    />
  );
}

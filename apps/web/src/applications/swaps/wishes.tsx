import {
  Button,
  IconButton,
  notify,
  RefusalNotice,
  Row,
  Section,
  SelectField,
  Stack,
  useMessages,
} from '@etabli/ui';
import { IconArrowUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { type TransfersViewFragment, WishForPlacesDocument } from '../../gql/applications.js';
import { messages } from '../messages.js';
import style from '../public/public.module.css';

interface Props {
  own: TransfersViewFragment['mine'][number];
  places: TransfersViewFragment['places'];
}

/** The places one would rather have, the dearest first. */
export function Wishes({ own: { allocation, wishes }, places }: Props) {
  const words = useMessages(messages);
  const [list, setList] = useState(wishes);
  const verb = useVerb(WishForPlacesDocument, { refetch: ['TransferBoard'] });
  const others = places.filter(({ id }) => id !== allocation.place.id && !list.some((one) => one.id === id));
  const changed = list.map(({ id }) => id).join() !== wishes.map(({ id }) => id).join();
  const save = async () => {
    const input = { allocationId: allocation.id, placeIds: list.map(({ id }) => id) };
    if ((await verb.run({ input })).done) notify({ text: words.wishSaved });
  };
  const up = (at: number) =>
    setList(
      list.map((one, index) => (index === at - 1 ? list[at] : index === at ? list[at - 1] : one) ?? one),
    );
  return (
    <Section title={words.mySeat({ place: allocation.place.name })} lead={words.wishHint}>
      <Stack>
        {list.length === 0 ? <p className={style.soft}>{words.noWish}</p> : null}
        <ol className={style.list}>
          {list.map(({ id, name }, index) => (
            <li key={id}>
              <Row gap={1}>
                <span>{name}</span>
                {index > 0 ? (
                  <IconButton
                    label={words.upWish({ place: name })}
                    icon={<IconArrowUp />}
                    onClick={() => up(index)}
                  />
                ) : null}
                <IconButton
                  label={words.removeWish({ place: name })}
                  icon={<IconX />}
                  onClick={() => setList(list.filter((one) => one.id !== id))}
                />
              </Row>
            </li>
          ))}
        </ol>
        <SelectField
          required
          label={words.addWish}
          value=""
          onChange={(id) => {
            const chosen = places.find((one) => one.id === id);
            if (chosen) setList([...list, chosen]);
          }}
          options={[
            { value: '', label: words.chooseWish },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        {verb.refusal ? <RefusalNotice refusal={verb.refusal} /> : null}
        {changed ? (
          <div>
            <Button weight="main" busy={verb.busy} onClick={() => void save()}>
              {words.save}
            </Button>
          </div>
        ) : null}
      </Stack>
    </Section>
  );
}

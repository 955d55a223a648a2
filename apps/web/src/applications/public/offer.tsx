import { Button, ConfirmDanger, Facts, RefusalNotice, Row, Stack, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { AnswerOfferDocument, type OfferedViewFragment } from '../../gql/applications.js';
import { usePlaceWords } from '../../places/words.js';
import { messages } from '../messages.js';
import { READ } from './mine.js';

/** A place that is kept for one, and the two answers. */
export function OfferCard({ token, offer }: { token: string; offer: OfferedViewFragment }) {
  const words = useMessages(messages);
  const [refusing, setRefusing] = useState(false);
  const verb = useVerb(AnswerOfferDocument, READ);
  const answer = (takes: boolean) => verb.run({ token, offerId: offer.id, takes });
  return (
    <Stack>
      <p>{words.offerText({ until: offer.until })}</p>
      <Described offer={offer} />
      {verb.refusal ? <RefusalNotice refusal={verb.refusal} /> : null}
      <Row>
        <Button weight="main" large busy={verb.busy} onClick={() => void answer(true)}>
          {words.take}
        </Button>
        <Button large onClick={() => setRefusing(true)}>
          {words.refuse}
        </Button>
      </Row>
      {refusing ? (
        <ConfirmDanger
          title={words.refuse}
          verb={words.refuse}
          busy={verb.busy}
          onConfirm={() => void answer(false).then(() => setRefusing(false))}
          onClose={() => setRefusing(false)}
        >
          {words.refuseText}
        </ConfirmDanger>
      ) : null}
    </Stack>
  );
}

function Described({ offer }: { offer: OfferedViewFragment }) {
  const words = useMessages(messages);
  const { words: places, week, squareMetres, formats } = usePlaceWords();
  const { startsOn, monthlyCents, areaHundredths, features } = offer;
  return (
    <Facts
      facts={[
        { label: words.from, value: formats.date(startsOn) },
        { label: words.weekOf, value: week(offer.week) },
        { label: words.monthly, value: formats.money(monthlyCents) },
        { label: words.surface, value: areaHundredths > 0 ? squareMetres(areaHundredths) : '' },
        {
          label: words.there,
          value: features.map((each) => places[`feature_${each}` as 'feature_power']).join(', '),
        },
      ]}
    />
  );
}

/** The place is theirs. */
export function Taken({ taken }: { taken: OfferedViewFragment }) {
  const words = useMessages(messages);
  return (
    <Stack>
      <p role="status">{words.takenText({ on: taken.startsOn })}</p>
      <Described offer={taken} />
    </Stack>
  );
}

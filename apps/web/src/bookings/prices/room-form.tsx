import { steps } from '@etabli/residency/rules/bookings/room';
import {
  CheckField,
  elsewhere,
  errorOf,
  Form,
  NumberField,
  notify,
  Row,
  SelectField,
  TextField,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { type RoomHereFragment, SayRoomRulesDocument } from '../../gql/bookings.js';
import { hundredths, written } from '../../places/place/amounts.js';
import { useBookingWords } from '../words.js';
import { type OpenDay, openDays, openingsOf } from './open-days.js';
import { OpeningsField } from './openings-field.js';

const plans = ['resident', 'member', 'outside'] as const;

/** How one room is booked, from now on; what was booked before stays as it was. */
export function RoomForm({ room: { id, name, roomRules: rules } }: { room: RoomHereFragment }) {
  const { words, length } = useBookingWords();
  const [days, setDays] = useState<OpenDay[]>(openDays(rules.openings));
  const [step, setStep] = useState(rules.step);
  const [longest, setLongest] = useState<number | null>(rules.longest / 60);
  const [ahead, setAhead] = useState<number | null>(rules.ahead);
  const [freeUntil, setFreeUntil] = useState<number | null>(rules.freeUntil);
  const [countsFree, setCountsFree] = useState(rules.countsFree);
  const [prices, setPrices] = useState(plans.map((plan) => written(rules.hourCents[plan], 'fr')));
  const verb = useVerb(SayRoomRulesDocument, { refetch: ['RoomRules', 'RoomDays', 'RoomsOfDay'] });
  const cents = prices.map((price) => hundredths(price || '0'));
  const submit = async () => {
    const [residentCents, memberCents, outsideCents] = cents;
    if (residentCents == null || memberCents == null || outsideCents == null) return;
    const said = await verb.run({
      placeId: id,
      input: {
        ...{ openings: openingsOf(days), step, longest: (longest ?? 1) * 60, ahead: ahead ?? 1 },
        ...{ freeUntil: freeUntil ?? 0, countsFree, residentCents, memberCents, outsideCents },
      },
    });
    if (said.done) notify({ text: words.rulesSaid({ room: name }) });
  };
  return (
    <Form
      verb={words.sayRules}
      busy={verb.busy}
      refusal={elsewhere(verb.refusal, ['step', 'longest', 'openings'])}
      onSubmit={submit}
    >
      <OpeningsField
        days={days}
        onChange={setDays}
        refusal={verb.refusal?.field === 'openings' ? verb.refusal : null}
      />
      <Row>
        <SelectField
          required
          label={words.step}
          value={String(step)}
          onChange={(next) => setStep(Number(next))}
          options={steps.map((one) => ({ value: String(one), label: length(one) }))}
          error={errorOf(verb.refusal, 'step')}
        />
        <NumberField
          required
          label={words.longestField}
          value={longest}
          onChange={setLongest}
          min={1}
          max={24}
          suffix={` ${words.hoursUnit}`}
          error={errorOf(verb.refusal, 'longest')}
        />
        <NumberField
          required
          label={words.aheadField}
          value={ahead}
          onChange={setAhead}
          min={1}
          max={730}
          suffix={` ${words.daysUnit}`}
        />
        <NumberField
          required
          label={words.freeUntilField}
          value={freeUntil}
          onChange={setFreeUntil}
          min={0}
          max={720}
          suffix={` ${words.hoursUnit}`}
        />
      </Row>
      <Row>
        {plans.map((plan, index) => (
          <TextField
            key={plan}
            required
            label={words[`price_${plan}`]}
            value={prices[index] ?? ''}
            onChange={(next) => setPrices(prices.map((one, at) => (at === index ? next : one)))}
            error={cents[index] === null ? words.amountExpected : undefined}
          />
        ))}
      </Row>
      <CheckField
        label={words.countsFree}
        hint={words.countsFreeHint}
        checked={countsFree}
        onChange={setCountsFree}
      />
    </Form>
  );
}

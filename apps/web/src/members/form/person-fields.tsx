import {
  ChoiceField,
  DateField,
  errorOf,
  type Refused,
  Section,
  SelectField,
  TextField,
  useMessages,
} from '@etabli/ui';
import { PersonPicker } from '../words/person-picker.js';
import type { Answers } from './answers.js';
import style from './form.module.css';
import { messages } from './messages.js';
import { type OwnField, OwnFields } from './own-fields.js';

interface Props {
  answers: Answers;
  onChange: (changes: Partial<Answers>) => void;
  refusal: Refused | null;
  fields: readonly OwnField[];
  /** The viewer keeps the members: kind, number and representative are theirs to set. */
  keeps: boolean;
}

/** The fields a refusal can be shown beside. */
export const shownFields = [
  'givenName',
  'familyName',
  'organisationName',
  'representativeId',
  'email',
  'phone',
  'street',
  'postcode',
  'city',
  'birthDate',
  'memberNumber',
];

/** Who somebody is and how to reach them. */
export function PersonFields(props: Props) {
  return (
    <>
      <Identity {...props} />
      <Contact {...props} />
      <OwnFields {...props} />
    </>
  );
}

function Identity({ answers, onChange, refusal, keeps }: Props) {
  const words = useMessages(messages);
  const isOrganisation = answers.kind === 'organisation';
  return (
    <Section title={words.identity}>
      {keeps ? (
        <ChoiceField
          label={words.kind}
          options={[
            { value: 'person', label: words.person },
            { value: 'organisation', label: words.organisation, hint: words.organisationHint },
          ]}
          value={answers.kind}
          onChange={(kind) => onChange({ kind })}
        />
      ) : null}
      {isOrganisation ? (
        <TextField
          required
          label={words.organisationName}
          value={answers.organisationName}
          onChange={(organisationName) => onChange({ organisationName })}
          error={errorOf(refusal, 'organisationName')}
        />
      ) : (
        <div className={style.pair}>
          <TextField
            label={words.givenName}
            autoComplete="off"
            value={answers.givenName}
            onChange={(givenName) => onChange({ givenName })}
            error={errorOf(refusal, 'givenName')}
          />
          <TextField
            required
            label={words.familyName}
            autoComplete="off"
            value={answers.familyName}
            onChange={(familyName) => onChange({ familyName })}
            error={errorOf(refusal, 'familyName')}
          />
        </div>
      )}
      {isOrganisation && keeps ? (
        <PersonPicker
          label={words.representative}
          filter={{ kind: 'person' }}
          value={answers.representative}
          onPick={(representative) => onChange({ representative })}
          error={errorOf(refusal, 'representativeId')}
        />
      ) : null}
    </Section>
  );
}

function Contact({ answers, onChange, refusal, keeps }: Props) {
  const words = useMessages(messages);
  const text = (key: 'email' | 'phone' | 'street' | 'postcode' | 'city' | 'memberNumber') => ({
    label: words[key],
    value: answers[key],
    onChange: (value: string) => onChange({ [key]: value }),
    error: errorOf(refusal, key),
  });
  return (
    <Section title={words.contact}>
      <div className={style.pair}>
        <TextField {...text('email')} type="email" />
        <TextField {...text('phone')} type="tel" />
      </div>
      <TextField {...text('street')} />
      <div className={style.pair}>
        <TextField {...text('postcode')} inputMode="numeric" />
        <TextField {...text('city')} />
      </div>
      <div className={style.pair}>
        {answers.kind === 'person' ? (
          <DateField
            label={words.birthDate}
            hint={keeps ? words.birthDateHint : undefined}
            value={answers.birthDate}
            onChange={(birthDate) => onChange({ birthDate })}
            error={errorOf(refusal, 'birthDate')}
          />
        ) : null}
        {keeps ? <TextField {...text('memberNumber')} /> : null}
      </div>
      <SelectField
        required
        label={words.locale}
        options={[
          { value: 'fr', label: words.french },
          { value: 'en', label: words.english },
        ]}
        value={answers.locale}
        onChange={(locale) => onChange({ locale })}
      />
    </Section>
  );
}

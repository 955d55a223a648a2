import {
  Button,
  DateField,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  NumberField,
  notify,
  TextField,
  useMessages,
} from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { DescribeAssociationDocument } from '../../gql/association.js';
import style from '../association.module.css';
import { messages } from '../messages.js';
import type { Identity } from './identity-page.js';

const texts = [
  'name',
  'object',
  'rna',
  'siret',
  'street',
  'postcode',
  'city',
  'email',
  'phone',
  'website',
] as const;
type Text = (typeof texts)[number];
const shown = [...texts, 'surfaceM2', 'foundedOn'];

const answersOf = (identity: Identity) => ({
  ...(Object.fromEntries(texts.map((key) => [key, identity[key] ?? ''])) as Record<Text, string>),
  surfaceM2: identity.surfaceM2,
  foundedOn: identity.foundedOn ?? '',
});

/** Changes what the association says of itself. */
export function IdentityForm({ identity, onClose }: { identity: Identity; onClose: () => void }) {
  const words = useMessages(messages);
  const draft = useDraft(`association.${identity.id}`, answersOf(identity));
  const verb = useVerb(DescribeAssociationDocument, { refetch: ['AssociationIdentity', 'Viewer'] });
  const { value, change } = draft;
  const text = (key: Text) => ({
    label: words[key],
    value: value[key],
    onChange: (written: string) => change({ [key]: written }),
    error: errorOf(verb.refusal, key),
  });
  const submit = async () => {
    const none = (written: string) => written.trim() || null;
    const { rna, siret, email, phone, website, foundedOn, ...rest } = value;
    const said = await verb.run({
      input: {
        ...rest,
        rna: none(rna),
        siret: none(siret),
        email: none(email),
        phone: none(phone),
        website: none(website),
        foundedOn: none(foundedOn),
      },
    });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.saved });
    onClose();
  };
  return (
    <div className={style.form}>
      <Form
        verb={words.save}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, shown)}
        onSubmit={submit}
        aside={<Button onClick={onClose}>{words.cancel}</Button>}
      >
        <TextField {...text('name')} required />
        <LongTextField {...text('object')} hint={words.objectHint} rows={4} />
        <div className={style.pair}>
          <TextField {...text('rna')} hint={words.rnaHint} />
          <TextField {...text('siret')} hint={words.siretHint} />
        </div>
        <TextField {...text('street')} />
        <div className={style.pair}>
          <TextField {...text('postcode')} />
          <TextField {...text('city')} />
        </div>
        <div className={style.pair}>
          <TextField {...text('email')} type="email" />
          <TextField {...text('phone')} type="tel" />
        </div>
        <TextField {...text('website')} type="url" />
        <div className={style.pair}>
          <NumberField
            label={words.surface}
            suffix=" m²"
            value={value.surfaceM2}
            onChange={(surfaceM2) => change({ surfaceM2 })}
            error={errorOf(verb.refusal, 'surfaceM2')}
          />
          <DateField
            label={words.foundedOn}
            value={value.foundedOn}
            onChange={(foundedOn) => change({ foundedOn })}
            error={errorOf(verb.refusal, 'foundedOn')}
          />
        </div>
      </Form>
    </div>
  );
}

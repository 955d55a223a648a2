import { useQuery } from '@apollo/client/react';
import { Button, type Fact, Facts, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { useCan } from '../../app/viewer.js';
import { AssociationIdentityDocument, type AssociationIdentityQuery } from '../../gql/association.js';
import { readablePhone } from '../../members/words/phone.js';
import style from '../association.module.css';
import { messages } from '../messages.js';
import { SettingsPage } from '../settings-page.js';
import { IdentityForm } from './identity-form.js';

export type Identity = AssociationIdentityQuery['association'];

/** What the association says of itself. */
export function Component() {
  const words = useMessages(messages);
  const can = useCan();
  const query = useQuery(AssociationIdentityDocument);
  const [changing, setChanging] = useState(false);
  const mayChange = can('association.write') && !changing;
  return (
    <SettingsPage
      at=""
      lead={words.identityLead}
      action={
        mayChange ? (
          <Button weight="main" onClick={() => setChanging(true)}>
            {words.change}
          </Button>
        ) : null
      }
    >
      <Answered query={query}>
        {({ association }) =>
          changing ? (
            <IdentityForm identity={association} onClose={() => setChanging(false)} />
          ) : (
            <IdentityFacts identity={association} />
          )
        }
      </Answered>
    </SettingsPage>
  );
}

function IdentityFacts({ identity }: { identity: Identity }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { name, object, rna, siret, street, postcode, city, email, phone, website, surfaceM2, foundedOn } =
    identity;
  const facts: Fact[] = [
    { label: words.name, value: name },
    { label: words.object, value: object ? <span className={style.object}>{object}</span> : null },
    { label: words.rna, value: rna },
    { label: words.siret, value: siret },
    { label: words.seat, value: [street, `${postcode} ${city}`.trim()].filter(Boolean).join(', ') },
    { label: words.email, value: email ? <a href={`mailto:${email}`}>{email}</a> : null },
    { label: words.phone, value: phone ? <a href={`tel:${phone}`}>{readablePhone(phone)}</a> : null },
    {
      label: words.website,
      value: website ? (
        <a href={website} target="_blank" rel="noreferrer">
          {website}
        </a>
      ) : null,
    },
    { label: words.surface, value: surfaceM2 ? `${formats.number(surfaceM2)} m²` : null },
    { label: words.foundedOn, value: foundedOn ? formats.date(foundedOn) : null },
  ];
  return <Facts facts={facts} />;
}

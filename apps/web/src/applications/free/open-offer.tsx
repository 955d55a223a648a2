import { Button, ConfirmDanger, Link, notify, Row, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import { WithdrawOfferDocument } from '../../gql/applications.js';
import { messages } from '../messages.js';
import { READ, type Vacancy } from './vacancy.js';

/** To whom a place is offered, until when; the commission may take it back. */
export function OpenOffer({ offer: { id, application, until } }: { offer: Vacancy['offers'][number] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const [asked, setAsked] = useState(false);
  const verb = useVerb(WithdrawOfferDocument, READ);
  const withdraw = async () => {
    if ((await verb.tell({ id, reason: '' })).done) notify({ text: words.offerTakenBack });
    setAsked(false);
  };
  return (
    <Row>
      <Link to={inside(`candidatures/${application.id}`)}>
        {words.onOffer({ name: application.name, on: formats.date(until) })}
      </Link>
      <Button weight="quiet" onClick={() => setAsked(true)}>
        {words.takeBack}
      </Button>
      {asked ? (
        <ConfirmDanger
          title={words.takeBack}
          verb={words.takeBack}
          busy={verb.busy}
          onConfirm={() => void withdraw()}
          onClose={() => setAsked(false)}
        >
          {words.takeBackText}
        </ConfirmDanger>
      ) : null}
    </Row>
  );
}

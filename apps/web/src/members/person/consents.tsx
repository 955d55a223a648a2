import { Button, CheckField, notify, Section, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { type ConsentKind, GiveConsentDocument, WithdrawConsentDocument } from '../../gql/members.js';
import { ConsentDialog } from './dialogs/consent-dialog.js';
import { messages } from './messages.js';
import style from './person.module.css';
import type { Person } from './person-view.js';

export type Consent = Person['consents'][number];

/** What a consent is about, in words. */
export function useConsentName(): (kind: ConsentKind) => string {
  const words = useMessages(messages);
  const names: Record<ConsentKind, string> = {
    newsletter: words.newsletter,
    directory: words.directoryConsent,
    photos: words.photos,
    identity_after_departure: words.identity,
  };
  return (kind) => names[kind];
}

/** What a person agrees to. One's own is a tick away; for somebody else, one says how it is known. */
export function Consents({ person, self }: { person: Person; self: boolean }) {
  const words = useMessages(messages);
  const nameOf = useConsentName();
  const [open, setOpen] = useState<Consent | null>(null);
  const { can } = abilities(person.viewerCan);
  if (person.consents.length === 0) return null;
  return (
    <Section title={words.consents}>
      <ul className={style.rows}>
        {person.consents.map((consent) => (
          <li key={consent.kind}>
            {self && can('consent') ? (
              <OwnConsent personId={person.id} consent={consent} />
            ) : (
              <>
                <span>
                  {nameOf(consent.kind)}
                  <ConsentState consent={consent} />
                </span>
                {can('consent') ? (
                  <Button
                    weight="quiet"
                    aria-label={`${words.correct}, ${nameOf(consent.kind)}`}
                    onClick={() => setOpen(consent)}
                  >
                    {words.correct}
                  </Button>
                ) : null}
              </>
            )}
          </li>
        ))}
      </ul>
      {open ? <ConsentDialog person={person} consent={open} onClose={() => setOpen(null)} /> : null}
    </Section>
  );
}

function ConsentState({ consent: { given, since, source } }: { consent: Consent }) {
  const words = useMessages(messages);
  const formats = useFormats();
  if (!since) return <small>{words.neverSaid}</small>;
  const on = { since: formats.instant(since, {}) };
  return (
    <small>
      {given ? words.given(on) : words.withdrawn(on)}
      {source && source !== 'self' ? ` ${words.howKnown({ source })}` : null}
    </small>
  );
}

function OwnConsent({ personId, consent }: { personId: string; consent: Consent }) {
  const words = useMessages(messages);
  const nameOf = useConsentName();
  const give = useVerb(GiveConsentDocument, { refetch: ['PersonPage'] });
  const withdraw = useVerb(WithdrawConsentDocument, { refetch: ['PersonPage'] });
  const { kind, given } = consent;
  const [asked, setAsked] = useState<boolean | null>(null);
  const say = async (next: boolean) => {
    setAsked(next);
    const said = await (next ? give : withdraw).tell({ personId, kind });
    setAsked(null);
    return said;
  };
  const change = async (next: boolean) => {
    const said = await say(next);
    if (said.done) notify({ text: words.consentSaved, undo: () => say(!next) });
  };
  return (
    <CheckField
      label={nameOf(kind)}
      hint={<ConsentState consent={consent} />}
      checked={asked ?? given}
      onChange={change}
    />
  );
}

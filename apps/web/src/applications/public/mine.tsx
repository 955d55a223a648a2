import { Button, ConfirmDanger, Page, RefusalNotice, Row, Stack, StateBadge, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import {
  type ApplicantViewFragment,
  ConfirmApplicationDocument,
  EraseApplicationDocument,
  ResumeApplicationDocument,
  WithdrawApplicationDocument,
} from '../../gql/applications.js';
import { messages } from '../messages.js';
import { stateTones } from '../words.js';
import { OfferCard, Taken } from './offer.js';
import style from './public.module.css';
import { RankCard } from './rank-card.js';
import { StillLooking } from './still-looking.js';

/** What a verb of this page changes is read again. */
export const READ = { refetch: ['ApplicantPage'] };

interface Props {
  token: string;
  page: ApplicantViewFragment;
}

/** One’s application: what is expected of one first, then where one stands and why. */
export function Mine({ token, page, onErased }: Props & { onErased: () => void }) {
  const words = useMessages(messages);
  const { state, associationName, offer, passed, taken, card, forgottenOn, answerBy } = page;
  return (
    <Page
      title={titleOf(page, words)}
      lead={words.linkTitle({ association: associationName })}
      state={<StateBadge tone={stateTones[state]}>{words[`state_${state}`]}</StateBadge>}
      width="reading"
    >
      <Stack gap={3}>
        {offer ? <OfferCard token={token} offer={offer} /> : null}
        {passed && !offer ? <p>{words.passedText(passed)}</p> : null}
        {taken ? <Taken taken={taken} /> : null}
        {answerBy ? <StillLooking token={token} answerBy={answerBy} /> : null}
        <Expected token={token} page={page} />
        {card && !offer ? (
          <RankCard
            card={card}
            kind={page.kind}
            appliedOn={page.appliedOn}
            titled={state === 'waiting'}
            paused={state === 'paused'}
          />
        ) : null}
        {forgottenOn ? <p className={style.soft}>{words.forgottenOn({ on: forgottenOn })}</p> : null}
        <Leaving token={token} page={page} onErased={onErased} />
      </Stack>
    </Page>
  );
}

type Words = (typeof messages)['fr'];

function titleOf({ state, givenName, offer, taken, card }: ApplicantViewFragment, words: Words): string {
  if (offer) return words.offerTitle({ place: offer.place });
  if (taken) return words.takenTitle({ place: taken.place });
  if (state === 'unconfirmed') return words.confirmTitle({ name: givenName });
  if (state === 'waiting' && card) return words.rank({ rank: card.rank, waiting: card.waiting });
  return words.mine;
}

/** The one press that a state asks for, or what it means. */
function Expected({ token, page: { state, reason, offer } }: Props) {
  const words = useMessages(messages);
  const confirming = useVerb(ConfirmApplicationDocument, READ);
  const resuming = useVerb(ResumeApplicationDocument, READ);
  const refusal = confirming.refusal ?? resuming.refusal;
  if (offer) return null;
  return (
    <>
      {state === 'unconfirmed' ? (
        <Stack>
          <p>{words.confirmText}</p>
          <div>
            <Button weight="main" large busy={confirming.busy} onClick={() => void confirming.run({ token })}>
              {words.confirm}
            </Button>
          </div>
        </Stack>
      ) : null}
      {state === 'paused' ? (
        <Stack>
          <p>{words.pausedText}</p>
          <div>
            <Button weight="main" large busy={resuming.busy} onClick={() => void resuming.run({ token })}>
              {words.resume}
            </Button>
          </div>
        </Stack>
      ) : null}
      {state === 'withdrawn' ? <p>{reason ? words.silentText : words.withdrawnText}</p> : null}
      {state === 'declined' ? (
        <Stack>
          <p>{words.declinedText}</p>
          <blockquote className={style.said}>{reason}</blockquote>
        </Stack>
      ) : null}
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
    </>
  );
}

/** Leaving the list, or having everything erased. */
function Leaving({ token, page: { state }, onErased }: Props & { onErased: () => void }) {
  const words = useMessages(messages);
  const [asked, setAsked] = useState<'withdraw' | 'erase' | null>(null);
  const withdrawing = useVerb(WithdrawApplicationDocument, READ);
  const erasing = useVerb(EraseApplicationDocument);
  const leaves = state === 'unconfirmed' || state === 'waiting' || state === 'paused';
  if (state === 'housed') return null;
  const confirm = async () => {
    if (asked === 'withdraw') await withdrawing.tell({ token });
    else if ((await erasing.tell({ token })).done) onErased();
    setAsked(null);
  };
  return (
    <Row>
      {leaves ? (
        <Button weight="quiet" onClick={() => setAsked('withdraw')}>
          {words.withdraw}
        </Button>
      ) : null}
      <Button weight="quiet" onClick={() => setAsked('erase')}>
        {words.erase}
      </Button>
      {asked ? (
        <ConfirmDanger
          title={words[asked]}
          verb={words[asked]}
          busy={withdrawing.busy || erasing.busy}
          onConfirm={() => void confirm()}
          onClose={() => setAsked(null)}
        >
          {words[`${asked}Text`]}
        </ConfirmDanger>
      ) : null}
    </Row>
  );
}

import { type Cents, formatMoney, type IsoDate, type Locale, type Message, typo } from '@etabli/kernel';
import {
  currentAssociation,
  type Letter,
  mailLayout,
  Outbox,
  SETTINGS,
  type Settings,
  signedToken,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Week, weekWords } from '../rules/week.js';
import type { PlaceApplication } from './applications.entities.js';
import { en } from './letters.en.js';
import { fr } from './letters.fr.js';

export type LetterKind =
  | 'confirm'
  | 'offer'
  | 'expired'
  | 'paused'
  | 'withdrawn'
  | 'taken'
  | 'declined'
  | 'readmitted'
  | 'asked'
  | 'warned'
  | 'silent';

/** What of an offer a letter says. `until` is the last day to answer. */
export interface OfferFacts {
  place: string;
  startsOn: IsoDate;
  week: Week;
  monthlyCents: Cents;
  until: IsoDate;
}

/** The letters of the waiting list, each with the private link of its application. */
@Injectable()
export class ApplicationLetters {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The key of an application: made again whenever it is needed, kept as a hash. */
  tokenOf(id: string): string {
    return signedToken(currentAssociation().id, 'application', id, this.settings.secret);
  }

  linkOf(id: string): string {
    return `${this.settings.url}/candidater/suivi?token=${this.tokenOf(id)}`;
  }

  /** Writes to an applicant; `said` is what the commission wrote, or what follows, word for word. */
  async send(
    kind: LetterKind,
    application: PlaceApplication,
    { offer, said = '' }: { offer?: OfferFacts; said?: string } = {},
  ): Promise<void> {
    await this.outbox.post([this.letter(kind, application, offer, said)]);
  }

  private letter(kind: LetterKind, application: PlaceApplication, offer?: OfferFacts, said = ''): Letter {
    const locale = application.locale as Locale;
    const words: Record<string, Message> = { fr, en }[locale];
    const facts = {
      association: currentAssociation().name,
      ...{ ...offer, week: weekWords(offer?.week ?? 0, locale) },
      monthly: formatMoney(offer?.monthlyCents ?? 0, locale),
    };
    const word = (key: string): string => {
      const message = words[key] as Message;
      const text = typeof message === 'string' ? message : message({ ...facts, name: application.givenName });
      return locale === 'fr' ? typo(text) : text;
    };
    const paragraphs = [word('hello'), word(`${kind}_text`), said, word(`${kind}_more`)].filter(Boolean);
    const subject = word(`${kind}_subject`);
    const { html, text } = mailLayout({
      lang: locale,
      title: subject,
      preheader: word(`${kind}_text`),
      blocks: paragraphs.map((each) => ({ kind: 'paragraph' as const, text: each })),
      action: { label: word(`${kind}_action`), url: this.linkOf(application.id) },
      after: [{ kind: 'paragraph', text: word('yours'), tone: 'quiet' }],
      footer: [word('why')],
    });
    const name = `${application.givenName} ${application.familyName}`.trim();
    return {
      to: { address: application.email, name, personId: application.personId },
      ...{ kind: `application-${kind}`, subject, html, text },
    };
  }
}

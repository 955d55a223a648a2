import { currentAssociation, SETTINGS, type Settings, signedToken } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';

/** The keys of the links of digests: signed, so that only their hash is kept and a page can offer the other answers of its mail. */
@Injectable()
export class DigestKeys {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  tokenOf(linkId: string): string {
    return signedToken(currentAssociation().id, 'digest-link', linkId, this.settings.secret);
  }

  /** Where a link leads. */
  urlOf(token: string): string {
    return `${this.settings.url}/invitation/resume?token=${token}`;
  }
}

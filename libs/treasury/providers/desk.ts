import { demand } from '@etabli/kernel';
import { currentAssociation } from '@etabli/platform';
import { Injectable } from '@nestjs/common';
import { providersOf } from './keys.js';
import type { PaymentProvider, ProviderName } from './port.js';

/** Who takes cards for the association under way. */
@Injectable()
export class ProviderDesk {
  private readonly known = new Map<string, PaymentProvider[]>();

  /** None without keys: nothing of it is shown then. */
  all(): readonly PaymentProvider[] {
    const { slug } = currentAssociation();
    const providers = this.known.get(slug) ?? providersOf(slug, process.env);
    this.known.set(slug, providers);
    return providers;
  }

  /** Refuses `provider.absent`. */
  get(name: ProviderName): PaymentProvider {
    const provider = this.all().find((one) => one.name === name);
    demand(provider, 'provider.absent');
    return provider;
  }
}

import { HelloAsso } from './helloasso.js';
import type { PaymentProvider } from './port.js';
import { Stripe } from './stripe.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The providers that an association has keys for. Keys are environment variables that end with its name in addresses:
 * `STRIPE_SECRET_KEY__LE_VILLAGE` for `le-village`, so that money never goes to the account of another.
 */
export function providersOf(slug: string, env: Environment): PaymentProvider[] {
  const of = (name: string): string => env[`${name}__${slug.toUpperCase().replaceAll('-', '_')}`] ?? '';
  const apiUrl = (name: string, usual: string): string => (env[name] ?? usual).replace(/\/$/, '');
  const [secretKey, webhookSecret] = [of('STRIPE_SECRET_KEY'), of('STRIPE_WEBHOOK_SECRET')];
  const [clientId, clientSecret] = [of('HELLOASSO_CLIENT_ID'), of('HELLOASSO_CLIENT_SECRET')];
  const organization = of('HELLOASSO_ORGANIZATION');
  const found: PaymentProvider[] = [];
  if (secretKey && webhookSecret) {
    const stripe = { apiUrl: apiUrl('STRIPE_API_URL', 'https://api.stripe.com'), secretKey, webhookSecret };
    found.push(new Stripe(stripe));
  }
  if (clientId && clientSecret && organization) {
    const url = apiUrl('HELLOASSO_API_URL', 'https://api.helloasso.com');
    found.push(new HelloAsso({ apiUrl: url, clientId, clientSecret, organization }));
  }
  return found;
}

import { isIPv4, isIPv6 } from 'node:net';

/**
 * An IP address without what points at one household: the first 24 bits of IPv4, 48 of IPv6 (CNIL: keep no more than
 * the purpose needs). Already truncated addresses stay as they are; empty when it is not an address.
 */
export function truncateIp(address: string): string {
  if (address.includes('/')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (isIPv4(mapped)) return `${mapped.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(address)) return '';
  const [before = '', after] = address.split('::');
  const head = before.split(':').filter(Boolean);
  const tail = (after ?? '').split(':').filter(Boolean);
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  const groups = after === undefined ? head : [...head, ...zeros, ...tail];
  const network = groups.slice(0, 3).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/48`;
}

/** What a browser says of itself, cut to what a list of sessions needs. */
export const shortAgent = (agent: string | null | undefined): string => (agent ?? '').slice(0, 300);

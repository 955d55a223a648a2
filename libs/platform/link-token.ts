import { createHash, createHmac, randomBytes } from 'node:crypto';

/** What a link sent by mail carries: the association it is for, and a secret nobody can guess. */
export interface LinkToken {
  associationId: string;
  token: string;
}

const SHAPE = /^([0-9a-f]{32})\.[\w-]{43}$/;

/** A new token: 32 random bytes, after the association's id so that the link finds its house by itself. */
export const newToken = (associationId: string): string =>
  `${associationId.replaceAll('-', '')}.${randomBytes(32).toString('base64url')}`;

/**
 * The token of one thing, signed with the house's secret: made again at any time from the thing's id, so that nothing but its
 * hash is ever kept.
 */
export const signedToken = (associationId: string, purpose: string, id: string, secret: string): string =>
  `${associationId.replaceAll('-', '')}.${createHmac('sha256', secret).update(`${purpose}:${associationId}:${id}`).digest('base64url')}`;

/** The association a token is for, or null when it does not look like a token of ours. */
export function readToken(token: string): LinkToken | null {
  const [, hex] = SHAPE.exec(token) ?? [];
  if (!hex) return null;
  const associationId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { associationId, token };
}

/** What is kept of a token. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

import { createContext, useContext } from 'react';

const LinkContext = createContext<string | null>(null);
export const VotingLinkProvider = LinkContext;

/** The personal link one votes by, or null when one is signed in. */
export const useVotingLink = (): string | null => useContext(LinkContext);

/** In the address of the page of a link, keeps it from leading on to the booth by itself. */
export const STAY = '#ma-page';

/** Where the other pages of the same link are. */
export const pageOf = (token: string): string => `/invitation/assemblee?token=${token}${STAY}`;
export const boothOf = (token: string): string => `/invitation/assemblee/vote?token=${token}`;
export const advanceOf = (token: string): string => `/invitation/assemblee/par-avance?token=${token}`;

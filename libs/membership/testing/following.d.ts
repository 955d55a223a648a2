import type { Voice } from './asking.js';
/** What a browser follows at an address: each state as it comes, or the errors that end it. */
export declare function following<Told>(server: string, query: string, variables: Record<string, unknown>, { cookie, association, locale }: Voice): {
    next: () => Promise<any>;
    stop: () => Promise<void>;
};

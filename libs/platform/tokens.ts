/** Injection tokens of what has no class of its own. */
export const DATA_SOURCE = Symbol('DataSource');
export const CLOCK = Symbol('Clock');
export const SETTINGS = Symbol('Settings');
export const SIGN_IN = Symbol('SignIn');
export const SIGN_IN_POOL = Symbol('SignInPool');

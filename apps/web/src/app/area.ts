import type { ApolloClient } from '@apollo/client';
import type { Permission } from '@etabli/access';
import type { Locale } from '@etabli/kernel/locale';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { TodaySource } from '../today/today.js';

/** A label in each language. */
export type Label = Record<Locale, string>;

/** A door of the shell: in the rail, in the bar of the phone, and in the search field. */
export interface Room {
  /** Below the association: `membres`. Empty for its first page. */
  path: string;
  label: Label;
  icon: ComponentType<{ 'aria-hidden'?: boolean }>;
  /** Smallest first; the first ones have their place on the phone. */
  order: number;
  /** Who sees it; everyone when left out. One of them is enough. */
  permissions?: readonly Permission[];
  /** Where else one is in this room: other paths below the association. */
  also?: readonly string[];
  /** Found by search only. */
  hidden?: boolean;
}

/** Something the search field found. `to` is below the association. */
export interface FoundThing {
  key: string;
  label: string;
  detail?: string;
  /** What it is among, when its finder finds things of several kinds. */
  group?: string;
  to: string;
}

/** Finds things of one kind: people, assemblies. Its code is loaded with the search field. */
export interface Finder {
  label: Label;
  permissions?: readonly Permission[];
  load: () => Promise<(query: string, client: ApolloClient, locale: Locale) => Promise<FoundThing[]>>;
}

/** What one area brings to the app. */
export interface Area {
  /** Pages below the association, loaded when opened. */
  routes: RouteObject[];
  /** Pages that fill the screen, without the shell: the booth, the screen of a room. */
  bare?: RouteObject[];
  rooms?: readonly Room[];
  finders?: readonly Finder[];
  today?: readonly TodaySource[];
}

import type { Permission } from '@etabli/access';
import { createContext, useContext } from 'react';
import type { ViewerQuery } from '../gql/app.js';

type Answer = ViewerQuery['viewer'];

/** Who is looking, in which association, with what rights. */
export interface Viewer extends Omit<Answer, 'user' | 'association'> {
  user: NonNullable<Answer['user']>;
  association: NonNullable<Answer['association']>;
}

const ViewerContext = createContext<Viewer | null>(null);
export const ViewerProvider = ViewerContext;

/** The viewer; only below the layout of an association. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('no viewer outside an association');
  return viewer;
}

/** Does the viewer hold one of these permissions? Everyone does when none is asked. */
export const holds = (
  viewer: Pick<Viewer, 'permissions'>,
  wanted: readonly Permission[] | undefined,
): boolean => !wanted || wanted.some((permission) => viewer.permissions.includes(permission));

/** Whether the viewer holds a permission, for what a page shows. The API decides again. */
export const useCan = (): ((permission: Permission) => boolean) => {
  const viewer = useViewer();
  return (permission) => holds(viewer, [permission]);
};

/** Addresses below the association: `useInside()('membres')` is `/usine-vivante/membres`. */
export const useInside = (): ((path: string) => string) => {
  const { association } = useViewer();
  return (path) => `/${association.slug}${path ? `/${path}` : ''}`;
};

import { createContext, use } from 'react';
import type { ViewerPartsFragment } from './graphql/generated.js';

/** The signed-in person with organization and permissions, or null when nobody is signed in. */
export interface ViewerState {
  viewer: ViewerPartsFragment | null;
  /** Asks the server again, after something changed what it would say. */
  refresh: () => void;
  /** Throws the client and its cache away: at sign-in and sign-out. */
  restart: () => void;
}

export const ViewerContext = createContext<ViewerState | null>(null);

export function useViewerState(): ViewerState {
  const state = use(ViewerContext);
  if (!state) throw new Error('useViewerState outside of the viewer provider');
  return state;
}

/** The signed-in person. Only below a route that requires sign-in. */
export function useViewer(): ViewerPartsFragment {
  const { viewer } = useViewerState();
  if (!viewer) throw new Error('useViewer where nobody is signed in');
  return viewer;
}

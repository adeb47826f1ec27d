import {
  IconActivity, IconBooks, IconHistory, IconHome, IconMailForward, IconSettings, IconShieldLock, IconUsersGroup, IconWaveSine, type Icon,
} from '@tabler/icons-react';
import type { ViewerPartsFragment } from '../lib/graphql/generated.js';

type Destination = 'home' | 'results' | 'people' | 'pulses' | 'library' | 'changes' | 'outbox' | 'settings' | 'anonymity';

export interface NavigationItem {
  name: Destination;
  to: string;
  icon: Icon;
  /** Among the few that a phone shows in its bar */
  inBar: boolean;
}

interface Rule extends NavigationItem {
  isFor: (can: ViewerPartsFragment['viewerCan']) => boolean;
}

const everyone = () => true;
const rules: readonly Rule[] = [
  { name: 'home', to: '/', icon: IconHome, inBar: true, isFor: everyone },
  { name: 'results', to: '/results', icon: IconActivity, inBar: true, isFor: (can) => can.viewResults },
  { name: 'people', to: '/people', icon: IconUsersGroup, inBar: true, isFor: everyone },
  { name: 'pulses', to: '/pulses', icon: IconWaveSine, inBar: true, isFor: (can) => can.managePulses },
  { name: 'library', to: '/questions', icon: IconBooks, inBar: false, isFor: (can) => can.managePulses },
  { name: 'outbox', to: '/outbox', icon: IconMailForward, inBar: false, isFor: (can) => can.viewOutbox },
  { name: 'changes', to: '/changes', icon: IconHistory, inBar: false, isFor: everyone },
  { name: 'anonymity', to: '/how-anonymity-works', icon: IconShieldLock, inBar: false, isFor: everyone },
  { name: 'settings', to: '/settings', icon: IconSettings, inBar: false, isFor: everyone },
];

/** Where the viewer can go: from the permissions that the server names, never from roles. */
export function navigationFor(can: ViewerPartsFragment['viewerCan']): NavigationItem[] {
  return rules.filter((rule) => rule.isFor(can));
}

import {
  IconActivity, IconBook2, IconBooks, IconBulb, IconCalendar, IconHistory, IconHome, IconLayoutDashboard, IconMailForward, IconMessages, IconMicrophone2, IconPhoneCall, IconRocket, IconSettings, IconShieldLock, IconUsersGroup, IconWaveSine, type Icon,
} from '@tabler/icons-react';
import type { ViewerPartsFragment } from '../lib/graphql/generated.js';

type Destination = 'home' | 'desk' | 'results' | 'codeT' | 'hackWeek' | 'talks' | 'people' | 'pulses' | 'library' | 'changes' | 'outbox' | 'settings' | 'anonymity' | 'myComments' | 'calendar' | 'onCall' | 'readingGroups';

export interface NavigationItem {
  name: Destination;
  to: string;
  icon: Icon;
  /** Among the few that a phone shows in its bar */
  inBar: boolean;
}

type NavigationViewer = Pick<ViewerPartsFragment, 'viewerCan' | 'leads' | 'seesWholeOrganization'>;

interface Rule extends NavigationItem {
  isFor: (viewer: NavigationViewer, answersHere: boolean) => boolean;
}

const everyone = () => true;

/** Those with teams on their desk: leads, and the appointed viewers of the whole organization. */
export const hasDesk = ({ leads, seesWholeOrganization }: Pick<ViewerPartsFragment, 'leads' | 'seesWholeOrganization'>): boolean => leads.length > 0 || seesWholeOrganization;

const rules: readonly Rule[] = [
  { name: 'home', to: '/', icon: IconHome, inBar: true, isFor: everyone },
  { name: 'desk', to: '/desk', icon: IconLayoutDashboard, inBar: true, isFor: hasDesk },
  { name: 'results', to: '/results', icon: IconActivity, inBar: true, isFor: ({ viewerCan }) => viewerCan.viewResults },
  { name: 'codeT', to: '/code-t', icon: IconBulb, inBar: true, isFor: ({ viewerCan }) => viewerCan.useCodeT },
  { name: 'hackWeek', to: '/hack-week', icon: IconRocket, inBar: true, isFor: ({ viewerCan }) => viewerCan.useHackWeek },
  { name: 'talks', to: '/talks', icon: IconMicrophone2, inBar: false, isFor: ({ viewerCan }) => viewerCan.useTalks },
  { name: 'calendar', to: '/calendar', icon: IconCalendar, inBar: false, isFor: ({ viewerCan }) => viewerCan.seeOnCall || viewerCan.useCodeT || viewerCan.useReadingGroups },
  { name: 'onCall', to: '/on-call', icon: IconPhoneCall, inBar: false, isFor: ({ viewerCan }) => viewerCan.seeOnCall },
  { name: 'readingGroups', to: '/reading-groups', icon: IconBook2, inBar: false, isFor: ({ viewerCan }) => viewerCan.useReadingGroups },
  { name: 'people', to: '/people', icon: IconUsersGroup, inBar: true, isFor: everyone },
  { name: 'pulses', to: '/pulses', icon: IconWaveSine, inBar: true, isFor: ({ viewerCan }) => viewerCan.managePulses },
  { name: 'library', to: '/questions', icon: IconBooks, inBar: false, isFor: ({ viewerCan }) => viewerCan.managePulses },
  { name: 'myComments', to: '/my-comments', icon: IconMessages, inBar: false, isFor: (_, answersHere) => answersHere },
  { name: 'outbox', to: '/outbox', icon: IconMailForward, inBar: false, isFor: ({ viewerCan }) => viewerCan.viewOutbox },
  { name: 'changes', to: '/changes', icon: IconHistory, inBar: false, isFor: everyone },
  { name: 'anonymity', to: '/how-anonymity-works', icon: IconShieldLock, inBar: false, isFor: everyone },
  { name: 'settings', to: '/settings', icon: IconSettings, inBar: false, isFor: everyone },
];

/** Where the viewer can go: from the permissions and teams that the server names, never from roles; and what this device has, where they answer on it. */
export function navigationFor(viewer: NavigationViewer, answersHere: boolean): NavigationItem[] {
  return rules.filter((rule) => rule.isFor(viewer, answersHere));
}

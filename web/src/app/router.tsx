import { createBrowserRouter, Navigate, Outlet, useLocation, type RouteObject } from 'react-router';
import { useViewerState } from '../lib/viewer.js';
import { ErrorScreen } from './error-screen.js';
import { Layout } from './layout.js';
import { hasDesk } from './navigation.js';
import { PlainLayout } from './plain-layout.js';

/** Sends those who are not signed in to the sign-in page, and back here afterwards. */
function SignedIn() {
  const { viewer } = useViewerState();
  const { pathname, search } = useLocation();
  if (viewer) return <Outlet />;
  return <Navigate to={`/sign-in${pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`}`} replace />;
}

/** Where somebody begins after signing in: leads at their desk, everyone else at what waits for them. */
function StartPage() {
  const { viewer } = useViewerState();
  return <Navigate to={viewer && hasDesk(viewer) ? '/desk' : '/'} replace />;
}

/** For pages that anyone may open: with the navigation for those who are signed in. */
function EitherLayout() {
  return useViewerState().viewer ? <Layout /> : <PlainLayout />;
}

const sharedPages: RouteObject[] = [
  { path: 'how-anonymity-works', lazy: async () => ({ Component: (await import('../features/about/anonymity-page.js')).AnonymityPage }) },
  { path: 'my-comments', lazy: async () => ({ Component: (await import('../features/conversations/my-comments-page.js')).MyCommentsPage }) },
  { path: 'verify/:secret', lazy: async () => ({ Component: (await import('../features/verify/verify-page.js')).VerifyPage }) },
];

const signedInPages: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('../features/home/home-page.js')).HomePage }) },
  { path: 'desk', lazy: async () => ({ Component: (await import('../features/desk/desk-page.js')).DeskPage }) },
  { path: 'results', lazy: async () => ({ Component: (await import('../features/results/results-page.js')).ResultsPage }) },
  { path: 'results/:teamId', lazy: async () => ({ Component: (await import('../features/results/team-results-page.js')).TeamResultsPage }) },
  { path: 'results/:teamId/comments', lazy: async () => ({ Component: (await import('../features/conversations/comments-page.js')).CommentsPage }) },
  { path: 'people', lazy: async () => ({ Component: (await import('../features/people/people-page.js')).PeoplePage }) },
  { path: 'people/import', lazy: async () => ({ Component: (await import('../features/people/import-page.js')).ImportPage }) },
  { path: 'people/:personId', lazy: async () => ({ Component: (await import('../features/people/person-page.js')).PersonPage }) },
  { path: 'teams/:teamId', lazy: async () => ({ Component: (await import('../features/people/team-page.js')).TeamPage }) },
  { path: 'changes', lazy: async () => ({ Component: (await import('../features/people/changes-page.js')).ChangesPage }) },
  { path: 'pulses', lazy: async () => ({ Component: (await import('../features/pulses/pulses-page.js')).PulsesPage }) },
  { path: 'pulses/new', lazy: async () => ({ Component: (await import('../features/pulses/pulse-editor-page.js')).PulseEditorPage }) },
  { path: 'pulses/:pulseId', lazy: async () => ({ Component: (await import('../features/pulses/pulse-page.js')).PulsePage }) },
  { path: 'pulses/:pulseId/edit', lazy: async () => ({ Component: (await import('../features/pulses/pulse-editor-page.js')).PulseEditorPage }) },
  { path: 'questions', lazy: async () => ({ Component: (await import('../features/pulses/library-page.js')).LibraryPage }) },
  { path: 'code-t', lazy: async () => ({ Component: (await import('../features/code-t/code-t-page.js')).CodeTPage }) },
  { path: 'code-t/team/:teamId', lazy: async () => ({ Component: (await import('../features/code-t/team-page.js')).CodeTTeamPage }) },
  { path: 'code-t/showcase', lazy: async () => ({ Component: (await import('../features/code-t/showcase-page.js')).ShowcasePage }) },
  { path: 'settings/code-t', lazy: async () => ({ Component: (await import('../features/code-t/policy-page.js')).CodeTPolicyPage }) },
  { path: 'settings/hack-week', lazy: async () => ({ Component: (await import('../features/hack-week/policy-page.js')).HackWeekPolicyPage }) },
  { path: 'settings/hack-week/:editionId', lazy: async () => ({ Component: (await import('../features/hack-week/organize-page.js')).OrganizePage }) },
  { path: 'settings/hack-week/:editionId/import', lazy: async () => ({ Component: (await import('../features/hack-week/import-page.js')).HackImportPage }) },
  { path: 'hack-week', lazy: async () => ({ Component: (await import('../features/hack-week/hack-week-page.js')).HackWeekPage }) },
  { path: 'hack-week/propose', lazy: async () => ({ Component: (await import('../features/hack-week/propose-page.js')).ProposePage }) },
  { path: 'hack-week/gallery', lazy: async () => ({ Component: (await import('../features/hack-week/gallery-page.js')).GalleryPage }) },
  { path: 'hack-week/projects/:projectId/demo', lazy: async () => ({ Component: (await import('../features/hack-week/demo-page.js')).DemoPage }) },
  { path: 'hack-week/:editionId/gallery', lazy: async () => ({ Component: (await import('../features/hack-week/gallery-page.js')).GalleryPage }) },
  { path: 'hack-week/:editionId/report', lazy: async () => ({ Component: (await import('../features/hack-week/report-page.js')).ReportPage }) },
  { path: 'hack-week/projects/:projectId', lazy: async () => ({ Component: (await import('../features/hack-week/project-page.js')).ProjectPage }) },
  { path: 'hack-week/:editionId', lazy: async () => ({ Component: (await import('../features/hack-week/hack-week-page.js')).HackWeekPage }) },
  { path: 'reading-groups', lazy: async () => ({ Component: (await import('../features/reading-groups/reading-groups-page.js')).ReadingGroupsPage }) },
  { path: 'reading-groups/:groupId', lazy: async () => ({ Component: (await import('../features/reading-groups/reading-group-page.js')).ReadingGroupPage }) },
  { path: 'settings/reading-groups', lazy: async () => ({ Component: (await import('../features/reading-groups/policy-page.js')).ReadingGroupsPolicyPage }) },
  { path: 'settings/talks', lazy: async () => ({ Component: (await import('../features/talks/policy-page.js')).TalksPolicyPage }) },
  { path: 'talks', lazy: async () => ({ Component: (await import('../features/talks/talks-page.js')).TalksPage }) },
  { path: 'talks/mine', lazy: async () => ({ Component: (await import('../features/talks/my-talks-page.js')).MyTalksPage }) },
  { path: 'talks/company', lazy: async () => ({ Component: (await import('../features/talks/company-page.js')).CompanyPage }) },
  { path: 'talks/advice', lazy: async () => ({ Component: (await import('../features/talks/advice-page.js')).AdvicePage }) },
  { path: 'talks/talk/new', lazy: async () => ({ Component: (await import('../features/talks/talk-page.js')).NewTalkPage }) },
  { path: 'talks/talk/:talkId', lazy: async () => ({ Component: (await import('../features/talks/talk-page.js')).TalkPage }) },
  { path: 'talks/opportunities/:opportunityId', lazy: async () => ({ Component: (await import('../features/talks/opportunity-page.js')).OpportunityPage }) },
  { path: 'talks/submissions/:submissionId', lazy: async () => ({ Component: (await import('../features/talks/submission-page.js')).SubmissionPage }) },
  { path: 'outbox', lazy: async () => ({ Component: (await import('../features/outbox/outbox-page.js')).OutboxPage }) },
  { path: 'on-call', lazy: async () => ({ Component: (await import('../features/on-call/on-call-page.js')).OnCallPage }) },
  { path: 'on-call/:teamId', lazy: async () => ({ Component: (await import('../features/on-call/on-call-team-page.js')).OnCallTeamPage }) },
  { path: 'calendar', lazy: async () => ({ Component: (await import('../features/calendar/calendar-page.js')).CalendarPage }) },
  { path: 'hack-week/:editionId/running-order', lazy: async () => ({ Component: (await import('../features/demo-stage/running-order-page.js')).RunningOrderPage }) },
  { path: 'hack-week/:editionId/ballot', lazy: async () => ({ Component: (await import('../features/ballot/ballot-page.js')).BallotPage }) },
  { path: 'hack-week/:editionId/results', lazy: async () => ({ Component: (await import('../features/ballot/results-page.js')).HackResultsPage }) },
  { path: 'hack-week/stage/:stageId', lazy: async () => ({ Component: (await import('../features/demo-stage/stage-page.js')).StagePage }) },
  { path: 'hack-week/stage/:stageId/presenter', lazy: async () => ({ Component: (await import('../features/demo-stage/presenter-page.js')).PresenterPage }) },
  { path: 'settings', lazy: async () => ({ Component: (await import('../features/settings/settings-page.js')).SettingsPage }) },
];

const openPages: RouteObject[] = [
  { path: 'sign-in', lazy: async () => ({ Component: (await import('../features/accounts/sign-in-page.js')).SignInPage }) },
  { path: 'sign-in/confirm', lazy: async () => ({ Component: (await import('../features/accounts/confirm-page.js')).ConfirmPage }) },
  { path: 'answer/:roundId', lazy: async () => ({ Component: (await import('../features/answer/answer-page.js')).AnswerPage }) },
  { path: 'devices/add', lazy: async () => ({ Component: (await import('../features/answer/add-device-page.js')).AddDevicePage }) },
  { path: 'set-up', lazy: async () => ({ Component: (await import('../features/accounts/set-up-page.js')).SetUpPage }) },
];

export function createAppRouter() {
  return createBrowserRouter([
    {
      errorElement: <ErrorScreen />,
      hydrateFallbackElement: <div className="splash" aria-busy="true" />,
      children: [
        { element: <PlainLayout />, children: [{ errorElement: <ErrorScreen />, children: openPages }] },
        { element: <EitherLayout />, children: [{ errorElement: <ErrorScreen />, children: sharedPages }] },
        {
          element: <SignedIn />,
          children: [
            { element: <Layout />, children: [{ errorElement: <ErrorScreen />, children: signedInPages }] },
            { path: 'start', element: <StartPage /> },
            { path: 'hack-week/stage/:stageId/host', errorElement: <ErrorScreen />, lazy: async () => ({ Component: (await import('../features/demo-stage/host-page.js')).HostPage }) },
            { path: 'hack-week/stage/:stageId/screen', errorElement: <ErrorScreen />, lazy: async () => ({ Component: (await import('../features/demo-stage/screen-page.js')).ScreenPage }) },
            { path: 'wall', errorElement: <ErrorScreen />, lazy: async () => ({ Component: (await import('../features/wall/wall-page.js')).WallPage }) },
          ],
        },
        { path: '*', lazy: async () => ({ Component: (await import('./not-found-page.js')).NotFoundPage }) },
      ],
    },
  ]);
}

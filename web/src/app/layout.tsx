import { ActionIcon, Drawer } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, useLocation } from 'react-router';
import { Logo, LogoMark } from '../components/logo.js';
import { Loading } from '../components/states.js';
import { SampleBanner } from '../features/accounts/sample-banner.js';
import { useAnswering } from '../lib/answering/answering-context.js';
import { useNews } from '../lib/answering/use-news.js';
import { useViewer } from '../lib/viewer.js';
import { AccountMenu } from './account-menu.js';
import { navigationFor, type NavigationItem } from './navigation.js';
import { OfflineBanner } from './offline-banner.js';

/** What a thumb can tell apart at the bottom of a phone. */
const mostInBar = 5;

function NavigationLink({ item }: { item: NavigationItem }) {
  const { t } = useTranslation();
  const news = useNews();
  return (
    <NavLink to={item.to} end={item.to === '/'} className="nav-link">
      <item.icon size={20} stroke={1.6} aria-hidden="true" />
      <span>{t(`shell.nav.${item.name}`)}</span>
      {item.name === 'myComments' && news > 0 && <span className="nav-news"><span className="visually-hidden">{t('conversations.mine.isNew')}</span></span>}
    </NavLink>
  );
}

function NavigationList({ items }: { items: readonly NavigationItem[] }) {
  return <ul className="nav-list">{items.map((item) => <li key={item.name}><NavigationLink item={item} /></li>)}</ul>;
}

/** The frame of every page for signed-in people: a side bar on wide screens, a bar at the bottom on phones. */
export function Layout() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { organization } = viewer;
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const { device } = useAnswering();
  const items = navigationFor(viewer, device !== null);
  useEffect(() => setOpen(false), [pathname]);
  return (
    <div className="shell">
      <a className="skip-link" href="#content">{t('shell.skip')}</a>
      <aside className="shell-side">
        <NavLink to="/" className="shell-logo"><Logo /></NavLink>
        <p className="shell-organization">{organization.name}</p>
        <nav aria-label={t('shell.nav.label')}><NavigationList items={items} /></nav>
        <div className="shell-side-foot"><AccountMenu /></div>
      </aside>
      <nav className="shell-top" aria-label={t('shell.nav.top')}>
        <NavLink to="/" className="shell-top-logo" aria-label={t('shell.nav.home')}><LogoMark size={26} /></NavLink>
        <span className="shell-top-organization">{organization.name}</span>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('shell.nav.open')} aria-expanded={isOpen} onClick={() => setOpen(true)}>
          <IconMenu2 size={22} stroke={1.6} />
        </ActionIcon>
      </nav>
      <Drawer opened={isOpen} onClose={() => setOpen(false)} position="right" size={300} title={<Logo />} closeButtonProps={{ 'aria-label': t('shell.nav.close') }}>
        <nav aria-label={t('shell.nav.label')} className="drawer-nav"><NavigationList items={items} /></nav>
        <AccountMenu />
      </Drawer>
      <div className="shell-main">
        <OfflineBanner />
        <SampleBanner />
        <main id="content" tabIndex={-1}>
          <Suspense fallback={<Loading />}><Outlet key={pathname} /></Suspense>
        </main>
      </div>
      <nav className="shell-bar" aria-label={t('shell.nav.bar')}>
        {items.filter((item) => item.inBar).slice(0, mostInBar).map((item) => <NavigationLink key={item.name} item={item} />)}
      </nav>
    </div>
  );
}

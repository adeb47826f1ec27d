import { Anchor } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import { Logo } from '../components/logo.js';
import { Loading } from '../components/states.js';
import { useAnswering } from '../lib/answering/answering-context.js';
import { OfflineBanner } from './offline-banner.js';
import { LanguageSwitch } from './scheme-and-language.js';

/** The frame of pages that need nobody signed in. */
export function PlainLayout() {
  const { t } = useTranslation();
  const { devices } = useAnswering();
  return (
    <div className="plain">
      <a className="skip-link" href="#content">{t('shell.skip')}</a>
      <OfflineBanner />
      <header className="plain-head">
        <Link to="/" className="plain-logo"><Logo size={30} /></Link>
        <div className="plain-language"><LanguageSwitch /></div>
      </header>
      <main id="content" className="plain-main" tabIndex={-1}>
        <Suspense fallback={<Loading />}><Outlet /></Suspense>
      </main>
      <footer className="plain-foot">
        <span>{t('shell.footer')}</span> {devices.length > 0 && <><Anchor component={Link} to="/my-comments">{t('shell.nav.myComments')}</Anchor> · </>}<Anchor component={Link} to="/how-anonymity-works">{t('shell.howAnonymity')}</Anchor>
      </footer>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

/** The parts of the practice, on top of each of them. */
export function TalksNav() {
  const { t } = useTranslation();
  return (
    <nav className="talks-nav" aria-label={t('talks.nav.label')}>
      <NavLink to="/talks" end>{t('talks.nav.discover')}</NavLink>
      <NavLink to="/talks/mine">{t('talks.nav.mine')}</NavLink>
      <NavLink to="/talks/company">{t('talks.nav.company')}</NavLink>
      <NavLink to="/talks/advice">{t('talks.nav.advice')}</NavLink>
    </nav>
  );
}

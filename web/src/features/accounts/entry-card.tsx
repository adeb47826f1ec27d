import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TraceMotif } from '../../components/trace-motif.js';

/** The two-sided sheet of the pages before sign-in: the chart paper with the claim, and the form. */
export function EntryCard({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="entry">
      <div className="entry-brand">
        <TraceMotif />
        <p className="entry-claim">{t('accounts.brand.claim')}</p>
        <p className="entry-text">{t('accounts.brand.text')}</p>
      </div>
      <div className="entry-form">{children}</div>
    </div>
  );
}

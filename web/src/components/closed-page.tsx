import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateCard } from './states.js';

interface ClosedPageProps {
  /** `NOT_FOUND`: there is no such thing, or the reader does not see it. `FORBIDDEN`: the page is for others. */
  code: 'NOT_FOUND' | 'FORBIDDEN';
}

/** In the place of a page that has nothing for this reader. */
export function ClosedPage({ code }: ClosedPageProps) {
  const { t } = useTranslation();
  return <div className="panel"><StateCard tall icon={<IconLock size={30} stroke={1.5} />} title={t(`failure.code.${code}`)} /></div>;
}

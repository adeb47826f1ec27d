import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import type { OpenRoundPartsFragment } from '../../lib/graphql/generated.js';

/** With whom the answers are added up, and what changed there since the last round: so that nobody can be pooled with strangers unseen. */
export function PooledWith({ asked }: { asked: OpenRoundPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { joinedSinceLast: joined, leftSinceLast: left } = asked;
  const changes = [
    ...(joined.length > 0 ? [t('home.joined', { names: format.list(joined), count: joined.length })] : []),
    ...(left.length > 0 ? [t('home.left', { names: format.list(left), count: left.length })] : []),
  ];
  return (
    <div className="pooled">
      <details className="roster">
        <summary>{t('home.pooled', { unit: asked.unitName ?? '', people: t('peopleCount', { count: asked.pooledWith.length }) })}</summary>
        <p>{format.list(asked.pooledWith)}</p>
      </details>
      <p className="small soft">{changes.length > 0 ? `${t('home.since')} ${changes.join(' ')}` : t('home.unchanged')}</p>
    </div>
  );
}

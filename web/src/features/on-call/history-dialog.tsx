import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import type { RosterSourceDetailQuery } from '../../lib/graphql/generated.js';
import { useSourceDetail, type SourceDialogOf } from './use-source-detail.js';

type Reading = NonNullable<RosterSourceDetailQuery['onCallTeam']>['sources'][number]['imports'][number];

function Row({ reading }: { reading: Reading }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { at, outcome, problem, added, changed, removed, displaced } = reading;
  const counts = outcome === 'FAILED' ? null : t('onCall.plan.counts', { added: format.number(added), changed: format.number(changed), removed: format.number(removed) });
  return (
    <li className="reading">
      <p className="row"><span className="strong grow">{t(`onCall.history.outcome.${outcome}`)}</span><span className="small soft">{format.moment(at)}</span></p>
      <p className="small soft">{[counts, problem, displaced > 0 ? t('onCall.history.displaced', { count: displaced }) : null].filter(Boolean).join(' · ')}</p>
    </li>
  );
}

/** The readings of a roster that changed something, or failed. */
export function HistoryDialog({ teamId, source, onClose }: SourceDialogOf) {
  const { t } = useTranslation();
  const { detail, isLoading } = useSourceDetail(teamId, source.id);
  const readings = detail?.imports ?? [];
  return (
    <Modal opened onClose={onClose} title={t('onCall.history.title', { label: source.label })} size="lg" closeButtonProps={{ 'aria-label': t('action.close') }}>
      {isLoading ? <Loading blocks={[160]} /> : readings.length === 0 ? <p>{t('onCall.history.none')}</p> : (
        <ul className="rows" aria-label={t('onCall.history.caption')}>{readings.map((reading) => <Row key={reading.id} reading={reading} />)}</ul>
      )}
    </Modal>
  );
}

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
  return (
    <tr>
      <th scope="row" className="cell-name">{format.moment(at)}</th>
      <td>{t(`onCall.history.outcome.${outcome}`)}{problem && <span className="small soft"><br />{problem}</span>}{displaced > 0 && <span className="small soft"><br />{t('onCall.history.displaced', { count: displaced })}</span>}</td>
      <td className="cell-number">{outcome === 'FAILED' ? '–' : `${added} / ${changed} / ${removed}`}</td>
    </tr>
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
        <div className="table-scroll" tabIndex={0} role="region" aria-label={t('onCall.history.caption')}>
          <table className="table">
            <caption className="visually-hidden">{t('onCall.history.caption')}</caption>
            <thead><tr><th scope="col">{t('onCall.history.when')}</th><th scope="col">{t('onCall.history.what')}</th><th scope="col" className="cell-number">{t('onCall.history.counts')}</th></tr></thead>
            <tbody>{readings.map((reading) => <Row key={reading.id} reading={reading} />)}</tbody>
          </table>
        </div>
      )}
    </Modal>
  );
}

import { Button, Checkbox } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { DriversDocument, type DriverPartsFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { DriverDialog } from './driver-dialog.js';
import { RetireButton } from './retire-button.js';

function DriverSheet({ driver, onEdit }: { driver: DriverPartsFragment; onEdit: () => void }) {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  const items = driver.items.filter(({ isRetired }) => !isRetired);
  return (
    <Panel
      title={<>{driver.name} {driver.isRetired && <span className="chip">{t('library.retired')}</span>} {driver.isCustom && <span className="chip chip-open">{t('library.own')}</span>}</>}
      lead={[driver.description, driver.higherIsWorse && t('results.higherIsWorse')].filter(Boolean).join(' ')}
      actions={viewerCan.managePulses && (
        <>
          {driver.isCustom && !driver.isRetired && <Button size="compact-sm" variant="default" onClick={onEdit}>{t('action.edit')}</Button>}
          <RetireButton driver={driver} />
        </>
      )}
    >
      <ul className="plain-list stack-s">
        {items.map((item) => (
          <li key={item.id}>
            <p>{item.text}{item.reversed && <span className="soft small"> ({t('results.reversed')})</span>}</p>
            {item.source && <p className="tiny soft">{item.source}</p>}
          </li>
        ))}
      </ul>
      {items[0]?.licence && <p className="tiny soft licence">{items[0].licence}</p>}
    </Panel>
  );
}

/** The library: what can be asked, in whose words, after which construct; and drivers of one's own. */
export function LibraryPage() {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  const [params, setParams] = useSearchParams();
  const includeRetired = params.get('retired') === '1';
  const [edited, setEdited] = useState<DriverPartsFragment | 'new' | null>(null);
  const [result, reload] = useQuery({ query: DriversDocument, variables: useMemo(() => ({ input: { includeRetired } }), [includeRetired]), requestPolicy: 'cache-and-network' });
  return (
    <Page
      title={t('library.title')} lead={t('library.lead')}
      actions={viewerCan.managePulses && <Button leftSection={<IconPlus size={18} stroke={1.6} aria-hidden="true" />} onClick={() => setEdited('new')}>{t('library.add')}</Button>}
    >
      <div className="stack">
        <Checkbox label={t('library.includeRetired')} checked={includeRetired} onChange={(event) => setParams(event.currentTarget.checked ? { retired: '1' } : {}, { replace: true })} />
        <QueryState result={result} onRetry={() => reload()} blocks={[160, 160, 160]}>
          {({ drivers }) => <div className="two-columns library">{drivers.map((driver) => <DriverSheet key={driver.id} driver={driver} onEdit={() => setEdited(driver)} />)}</div>}
        </QueryState>
      </div>
      {edited && <DriverDialog driver={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}

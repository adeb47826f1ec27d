import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DemoTitle, Presenters } from './slot-words.js';
import type { Stage } from './stage-time.js';
import type { StageOrder } from './use-stage-commands.js';

interface HostAsideProps {
  stage: Stage;
  isWaiting: boolean;
  run: (order: StageOrder) => Promise<boolean>;
}

/** Those who were skipped or not there: back to the end of the line, or on deck at once when they stand at the stage. */
export function HostAside({ stage, isWaiting, run }: HostAsideProps) {
  const { t } = useTranslation();
  const aside = stage.slots.filter(({ state }) => state === 'SKIPPED' || state === 'NO_SHOW');
  if (aside.length === 0) return null;
  return (
    <section className="host-aside" aria-label={t('stage.host.aside')}>
      <h2 className="label">{t('stage.host.aside')}</h2>
      <ul className="rows">
        {aside.map((slot) => (
          <li key={slot.id} className="slot-row">
            <div className="slot-body">
              <p className="slot-title"><DemoTitle slot={slot} /> <span className="chip">{t(`stage.state.${slot.state}`)}</span></p>
              <p className="small soft"><Presenters slot={slot} /></p>
            </div>
            <div className="row">
              {slot.state === 'SKIPPED' && <Button variant="default" disabled={isWaiting} onClick={() => void run({ command: 'CALL_NEXT', slotId: slot.id })}>{t('stage.host.callNow')}<span className="visually-hidden"> ({slot.title})</span></Button>}
              <Button variant="default" disabled={isWaiting} onClick={() => void run({ command: 'REQUEUE', slotId: slot.id })}>{t('stage.host.requeue')}<span className="visually-hidden"> ({slot.title})</span></Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

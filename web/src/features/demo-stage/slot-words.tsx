import { IconDeviceLaptop } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slot } from './stage-time.js';

/** Who presents, and who of them from elsewhere. */
export function Presenters({ slot }: { slot: Pick<Slot, 'presenters'> }) {
  const { t } = useTranslation();
  return (
    <span className="presenters">
      {slot.presenters.map(({ personId, name, isRemote }, index) => (
        <Fragment key={personId}>
          {index > 0 && ', '}
          <span>{name}{isRemote && <> <span className="remote"><IconDeviceLaptop size="1.05em" stroke={1.7} aria-hidden="true" /> {t('stage.remote')}</span></>}</span>
        </Fragment>
      ))}
    </span>
  );
}

/** The number that is printed on slides, and the title. */
export function DemoTitle({ slot }: { slot: Pick<Slot, 'number' | 'title'> }) {
  return <><span className="demo-number number">#{slot.number}</span> {slot.title}</>;
}

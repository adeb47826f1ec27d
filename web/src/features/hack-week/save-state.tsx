import { IconCheck, IconCloudOff, IconLoader2, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import type { WriterState } from './demo-writer.js';

/** Where the words are: with the server, on their way, or only here. Said quietly, for it changes with every word. */
export function SaveState({ state: { status, savedAt, message } }: { state: WriterState }) {
  const { t } = useTranslation();
  const format = useFormat();
  const icon = { size: 17, stroke: 1.8, 'aria-hidden': true } as const;
  if (status === 'offline') return <p className="save-state save-here" role="status"><IconCloudOff {...icon} />{t('hackDemo.save.offline')}</p>;
  if (status === 'refused') return <p className="save-state save-here" role="status"><IconCloudOff {...icon} />{t('hackDemo.save.refused', { reason: message ?? '' })}</p>;
  if (status === 'clash') return <p className="save-state save-here" role="status"><IconPencil {...icon} />{t('hackDemo.save.clash')}</p>;
  if (status === 'held') return <p className="save-state save-here" role="status"><IconPencil {...icon} />{t('hackDemo.save.held')}</p>;
  if (status === 'frozen') return <p className="save-state" role="status">{message}</p>;
  if (status === 'saved') return <p className="save-state" role="status"><IconCheck {...icon} />{savedAt ? t('hackDemo.save.savedAt', { time: format.time(savedAt) }) : t('hackDemo.save.saved')}</p>;
  return <p className="save-state"><IconLoader2 {...icon} />{t('hackDemo.save.writing')}</p>;
}

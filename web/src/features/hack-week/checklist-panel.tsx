import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import type { HackDemoPartsFragment } from '../../lib/graphql/generated.js';

/** What a demo needs before it can be submitted, as the server judges what it has. */
export function ChecklistPanel({ checklist }: Pick<HackDemoPartsFragment, 'checklist'>) {
  const { t } = useTranslation();
  const required = checklist.filter(({ isRequired }) => isRequired);
  const met = required.filter(({ isMet }) => isMet).length;
  return (
    <Panel title={t('hackDemo.checklist.title')} lead={t('hackDemo.checklist.lead', { met: String(met), count: required.length })}>
      <ul className="plain-list checklist">
        {checklist.map(({ item, isMet, isRequired, text }) => (
          <li key={item} className={isMet ? 'checklist-met' : undefined}>
            {isMet ? <IconCircleCheck size={19} stroke={1.8} role="img" aria-label={t('hackDemo.checklist.met')} /> : <IconCircleDashed size={19} stroke={1.6} role="img" aria-label={t('hackDemo.checklist.open')} />}
            <span>{text}{!isRequired && !isMet && <span className="soft"> ({t('hackDemo.checklist.advice')})</span>}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.js';
import { useFormat } from '../../lib/format.js';
import type { DemoDraft, DemoField } from './demo-draft.js';
import type { Clash } from './demo-writer.js';

interface ClashPanelProps {
  mine: DemoDraft;
  clash: Clash;
  nameOf: (personId: string) => string;
  onChoose: (side: 'mine' | 'theirs') => void;
}

/** Somebody, or oneself in another tab, wrote the same part at the same time: both wordings side by side, until one is chosen. */
export function ClashPanel({ mine, clash, nameOf, onChoose }: ClashPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const wordsOf = (draft: DemoDraft, field: DemoField): string => {
    if (field === 'presenters') return format.list(draft.presenters.map(({ personId }) => nameOf(personId)));
    if (field === 'links') return draft.links.map(({ label, url }) => `${label} ${url}`.trim()).join('\n');
    if (field === 'agreed') return t(draft.agreed ? 'yes' : 'no');
    return String(draft[field]);
  };
  const words = clash.isFromDevice
    ? { title: t('hackDemo.clash.titleDevice'), mine: t('hackDemo.clash.here'), theirs: t('hackDemo.clash.otherTab'), keep: t('hackDemo.clash.keepHere'), take: t('hackDemo.clash.takeOther') }
    : { title: clash.by ? t('hackDemo.clash.title', { name: clash.by }) : t('hackDemo.clash.titleSomebody'), mine: t('hackDemo.clash.mine'), theirs: clash.by ?? t('hackDemo.clash.theirs'), keep: t('hackDemo.clash.keepMine'), take: t('hackDemo.clash.takeTheirs') };
  return (
    <Notice tone="warning" isAlert title={words.title}>
      <p>{t('hackDemo.clash.text')}</p>
      {clash.fields.map((field) => (
        <div key={field} className="clash">
          <p className="strong clash-field">{t(`hackDemo.fields.${field}`)}</p>
          <div><p className="label">{words.mine}</p><p className="clash-words">{wordsOf(mine, field) || t('hackDemo.clash.nothing')}</p></div>
          <div><p className="label">{words.theirs}</p><p className="clash-words">{wordsOf(clash.theirs, field) || t('hackDemo.clash.nothing')}</p></div>
        </div>
      ))}
      <div className="notice-action">
        <Button size="sm" onClick={() => onChoose('mine')}>{words.keep}</Button>
        <Button size="sm" variant="default" onClick={() => onChoose('theirs')}>{words.take}</Button>
      </div>
    </Notice>
  );
}

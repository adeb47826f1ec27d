import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { completeAddress, isWebAddress, scheme, type DraftLink } from './demo-draft.js';

const most = 8;
const labelLength = 80;
const addressLength = 2000;

interface LinkRowProps {
  link: DraftLink;
  number: number;
  onChange: (patch: Partial<DraftLink>) => void;
  onRemove: () => void;
}

function LinkRow({ link, number, onChange, onRemove }: LinkRowProps) {
  const { t } = useTranslation();
  const [isLeft, setLeft] = useState(false);
  const isWrong = isLeft && link.url.trim() !== '' && !isWebAddress(completeAddress(link.url));
  const complete = (): void => {
    setLeft(true);
    if (completeAddress(link.url) !== link.url) onChange({ url: completeAddress(link.url) });
  };
  return (
    <div className="hack-role-edit">
      <TextInput label={t('hackDemo.links.url', { number: String(number) })} inputMode="url" placeholder={scheme} maxLength={addressLength} value={link.url} onChange={(event) => onChange({ url: event.currentTarget.value })} onBlur={complete} error={isWrong && t('problem.no-web-address')} />
      <TextInput label={t('hackDemo.links.label', { number: String(number) })} placeholder={t('hackDemo.links.example')} maxLength={labelLength} value={link.label} onChange={(event) => onChange({ label: event.currentTarget.value })} />
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('hackDemo.links.remove', { number: String(number) })} onClick={onRemove}><IconTrash size={18} stroke={1.6} /></ActionIcon>
    </div>
  );
}

/** Where there is more: code, a page, a document. */
export function LinksField({ links, onChange }: { links: readonly DraftLink[]; onChange: (links: DraftLink[]) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className="hack-roles">
      <legend className="markdown-label">{t('hackDemo.links.title')}</legend>
      {links.map((link, index) => (
        <LinkRow
          key={index} link={link} number={index + 1} onRemove={() => onChange(links.filter((_, at) => at !== index))}
          onChange={(patch) => onChange(links.map((one, at) => (at === index ? { ...one, ...patch } : one)))}
        />
      ))}
      {links.length < most && <Button variant="default" size="compact-sm" leftSection={<IconPlus size={16} stroke={1.8} aria-hidden="true" />} onClick={() => onChange([...links, { label: '', url: '' }])}>{t('hackDemo.links.add')}</Button>}
    </fieldset>
  );
}

import { SegmentedControl, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Markdown } from '../../components/markdown.js';

interface MarkdownFieldProps {
  label: string;
  description?: string;
  value: string;
  onChange: (text: string) => void;
  error?: string;
  maxLength: number;
  minRows?: number;
  placeholder?: string;
}

/** A text in Markdown, and how it will look. */
export function MarkdownField({ label, description, value, onChange, error, maxLength, minRows = 5, placeholder }: MarkdownFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const [mode, setMode] = useState<'write' | 'look'>('write');
  const left = maxLength - value.length;
  return (
    <div className="markdown-field">
      <div className="row-between">
        <label htmlFor={id} className="markdown-label">{label}</label>
        <SegmentedControl
          size="xs" aria-label={t('markdown.mode', { label })} value={mode} onChange={(next) => setMode(next === 'look' ? 'look' : 'write')}
          data={[{ value: 'write', label: t('markdown.write') }, { value: 'look', label: t('markdown.look') }]}
        />
      </div>
      {description && <p className="tiny soft" id={`${id}-about`}>{description}</p>}
      {mode === 'write'
        ? <Textarea id={id} aria-describedby={description ? `${id}-about` : undefined} autosize minRows={minRows} maxRows={24} maxLength={maxLength} value={value} onChange={(event) => onChange(event.currentTarget.value)} error={error} placeholder={placeholder} />
        : <div className="markdown-look" tabIndex={0} role="region" aria-label={t('markdown.looked', { label })}>{value.trim() === '' ? <p className="soft">{t('markdown.empty')}</p> : <Markdown text={value} />}</div>}
      <p className="tiny soft markdown-foot">{left < maxLength / 10 ? t('markdown.left', { count: left }) : t('markdown.hint')}</p>
    </div>
  );
}

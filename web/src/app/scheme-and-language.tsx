import { SegmentedControl, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '../lib/messages/catalogue.js';
import { pickLanguage } from '../lib/messages/i18n.js';

const schemes: readonly MantineColorScheme[] = ['light', 'dark', 'auto'];

/** Light, dark or as the system says; remembered on this device. */
export function SchemeSwitch() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      aria-label={t('shell.account.scheme')}
      value={colorScheme}
      onChange={(value) => setColorScheme(value)}
      data={schemes.map((scheme) => ({ value: scheme, label: t(`shell.scheme.${scheme}`) }))}
    />
  );
}

interface LanguageSwitchProps {
  onPick?: (language: Language) => void;
}

/** The language of this page on this device. */
export function LanguageSwitch({ onPick }: LanguageSwitchProps) {
  const { t, i18n } = useTranslation();
  const pick = (language: Language) => {
    void pickLanguage(language);
    onPick?.(language);
  };
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      aria-label={t('shell.account.language')}
      value={i18n.language === 'de' ? 'de' : 'en'}
      onChange={(value) => pick(value)}
      data={languages.map((language) => ({ value: language, label: t(`shell.language.${language}`) }))}
    />
  );
}

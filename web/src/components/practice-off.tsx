import { Button } from '@mantine/core';
import { IconBook2, IconBulb, IconMicrophone2, IconRocket, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useViewer } from '../lib/viewer.js';
import { StateCard } from './states.js';

/** Practices that have pages of their own, with the words and the rules of each. */
const practices = {
  codeT: { icon: IconBulb, settings: '/settings/code-t', title: 'codeT.off.title', text: 'codeT.off.text', rules: 'codeT.off.settings' },
  hackWeek: { icon: IconRocket, settings: '/settings/hack-week', title: 'hackWeek.off.title', text: 'hackWeek.off.text', rules: 'hackWeek.off.settings' },
  talks: { icon: IconMicrophone2, settings: '/settings/talks', title: 'talks.off.title', text: 'talks.off.text', rules: 'talks.off.settings' },
  reading: { icon: IconBook2, settings: '/settings/reading-groups', title: 'reading.off.title', text: 'reading.off.text', rules: 'reading.off.settings' },
} as const satisfies Record<string, { icon: Icon; settings: string; title: string; text: string; rules: string }>;

/** In the place of a page: the practice is switched off, or not for this person. Whoever can switch it on finds where. */
export function PracticeOff({ practice }: { practice: keyof typeof practices }) {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  const { icon: PracticeIcon, settings, title, text, rules } = practices[practice];
  return (
    <div className="panel">
      <StateCard
        tall icon={<PracticeIcon size={30} stroke={1.5} />} title={t(title)} text={t(text)}
        action={viewerCan.managePractices && <Button component={Link} to={settings} variant="default">{t(rules)}</Button>}
      />
    </div>
  );
}

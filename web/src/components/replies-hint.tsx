import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNews } from '../lib/answering/use-news.js';
import { Notice } from './notice.js';

/** A line at home when somebody replied to a comment of this device. Nothing of what was said. */
export function RepliesHint() {
  const { t } = useTranslation();
  const news = useNews();
  if (news === 0) return null;
  return <Notice title={t('conversations.mine.hint', { count: news })}>{t('conversations.mine.hintText')} <Anchor component={Link} to="/my-comments">{t('conversations.mine.look')}</Anchor></Notice>;
}

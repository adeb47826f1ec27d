import { Button, Skeleton } from '@mantine/core';
import { IconCloudOff, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../lib/graphql/errors.js';

interface StateProps {
  icon?: ReactNode;
  title: string;
  text?: ReactNode;
  action?: ReactNode;
  /** True where it takes the place of a whole page */
  tall?: boolean;
}

/** A designed state in the place of content: nothing there yet, not allowed, or not to be shown. */
export function StateCard({ icon, title, text, action, tall = false }: StateProps) {
  return (
    <div className={tall ? 'state state-tall' : 'state'}>
      {icon && <div className="state-icon" aria-hidden="true">{icon}</div>}
      <p className="state-title">{title}</p>
      {text && <div className="state-text">{text}</div>}
      {action && <div className="state-action">{action}</div>}
    </div>
  );
}

interface FailureProps {
  code: ErrorCode;
  onRetry?: () => void;
}

/** What went wrong and what to do, by the stable code. */
export function Failure({ code, onRetry }: FailureProps) {
  const { t } = useTranslation();
  const icon = code === 'FORBIDDEN' || code === 'NOT_FOUND' ? <IconLock size={28} stroke={1.5} /> : <IconCloudOff size={28} stroke={1.5} />;
  return (
    <div role="alert">
      <StateCard
        icon={icon}
        title={t('failure.title')}
        text={t(`failure.code.${code}`)}
        action={onRetry && <Button variant="default" onClick={onRetry}>{t('action.retry')}</Button>}
      />
    </div>
  );
}

interface LoadingProps {
  /** Heights in px of the blocks to come, so that the page does not jump */
  blocks?: readonly number[];
}

/** Quiet placeholders of about the size of what is coming. */
export function Loading({ blocks = [72, 72, 72] }: LoadingProps) {
  return (
    <div className="stack" aria-busy="true" data-loading>
      {blocks.map((height, index) => <Skeleton key={index} height={height} radius="md" />)}
    </div>
  );
}

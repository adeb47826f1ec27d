import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

type Tone = 'info' | 'good' | 'warning';

interface NoticeProps {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** Said at once by screen readers when it appears */
  isAlert?: boolean;
}

const icons: Record<Tone, ReactNode> = {
  info: <IconInfoCircle size={20} stroke={1.6} />,
  good: <IconCircleCheck size={20} stroke={1.6} />,
  warning: <IconAlertTriangle size={20} stroke={1.6} />,
};

/** A calm remark within a page. The icon and the words carry the meaning, colour only helps. */
export function Notice({ tone = 'info', title, children, action, isAlert = false }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={isAlert ? 'alert' : undefined}>
      <span className="notice-icon" aria-hidden="true">{icons[tone]}</span>
      <div className="notice-body">
        {title && <p className="notice-title">{title}</p>}
        {children && <div>{children}</div>}
        {action && <div className="notice-action">{action}</div>}
      </div>
    </div>
  );
}

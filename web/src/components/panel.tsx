import { useId, type ReactNode } from 'react';

interface PanelProps {
  title?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Without inner padding, for tables and lists that reach the edge */
  flush?: boolean;
  className?: string;
  children: ReactNode;
}

/** A sheet of paper on the page: a titled region. */
export function Panel({ title, lead, actions, flush = false, className, children }: PanelProps) {
  const id = useId();
  return (
    <section className={['panel', flush && 'panel-flush', className].filter(Boolean).join(' ')} aria-labelledby={title ? id : undefined}>
      {(title ?? actions) && (
        <header className="panel-head">
          <div>
            {title && <h2 id={id}>{title}</h2>}
            {lead && <p className="panel-lead">{lead}</p>}
          </div>
          {actions && <div className="panel-actions">{actions}</div>}
        </header>
      )}
      <div className="panel-body">{children}</div>
    </section>
  );
}

import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';

interface PageProps {
  title: string;
  /** A line below the title */
  lead?: ReactNode;
  /** Where this page hangs: links from the top down */
  trail?: ReactNode;
  actions?: ReactNode;
  narrow?: boolean;
  /** For maps and walls of numbers */
  wide?: boolean;
  children: ReactNode;
}

let arrivedAt: string | null = null;

/** The frame of every page: document title, one h1, and focus moved to it whenever the route changes (never at the first load). */
export function Page({ title, lead, trail, actions, narrow = false, wide = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${title} · Barograph`;
  }, [title]);
  useEffect(() => {
    if (arrivedAt !== null && arrivedAt !== pathname) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    }
    arrivedAt = pathname;
  }, [pathname]);
  return (
    <div className={['page', narrow && 'page-narrow', wide && 'page-wide'].filter(Boolean).join(' ')}>
      {trail && <div className="page-trail">{trail}</div>}
      <header className="page-head">
        <div className="page-titles">
          <h1 ref={heading} tabIndex={-1}>{title}</h1>
          {lead && <div className="page-lead">{lead}</div>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

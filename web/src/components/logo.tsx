interface LogoProps {
  size?: number;
}

/** The mark: a barograph's paper, its ink trace, and the brass pen that writes it. */
export function LogoMark({ size = 28 }: LogoProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" className="logo-paper" />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path d="M5 11h22M5 16h22M5 21h22" className="logo-grid" strokeWidth="0.8" />
        <path d="M5 13.5c3.2 0 4.2-3 7-3 3.4 0 3.6 10.5 7 10.5 2 0 2.6-1.9 4-3.8" className="logo-trace" strokeWidth="2.2" />
        <path d="M23 17.2l5-8.7" className="logo-pen" strokeWidth="2" />
      </g>
      <circle cx="23" cy="17.2" r="2" className="logo-nib" />
    </svg>
  );
}

/** The mark with the product's name. */
export function Logo({ size = 28 }: LogoProps) {
  return (
    <span className="logo">
      <LogoMark size={size} />
      <span className="logo-word">Barograph</span>
    </span>
  );
}

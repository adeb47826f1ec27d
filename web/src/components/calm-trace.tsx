/** Decoration of a quiet week: a stretch of barograph paper whose trace stays on its line. */
export function CalmTrace() {
  return (
    <svg className="calm-trace" viewBox="0 0 320 56" preserveAspectRatio="xMaxYMid slice" aria-hidden="true" focusable="false">
      <g className="calm-trace-grid">
        {[8, 28, 48].map((y) => <path key={y} d={`M0 ${y}H320`} />)}
        {Array.from({ length: 11 }, (_, index) => <path key={index} d={`M${index * 32} -4q8 30 0 64`} />)}
      </g>
      <path className="calm-trace-line" d="M0 29c20 1 30-3 48-2s28 3 46 2 30-4 50-3 26 4 48 3 30-3 50-2 26 2 46 1h4" />
      <circle className="calm-trace-nib" cx="292" cy="28" r="3.4" />
    </svg>
  );
}

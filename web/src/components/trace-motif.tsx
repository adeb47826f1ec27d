/** Decoration: a stretch of barograph paper with its curved hour lines and an ink trace that falls and recovers. */
export function TraceMotif() {
  const hours = Array.from({ length: 14 }, (_, index) => index * 32 - 12);
  const levels = Array.from({ length: 33 }, (_, index) => 6 + index * 19);
  return (
    <svg className="motif" viewBox="0 0 400 620" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      <g className="motif-grid">
        {levels.map((y) => <path key={`l${y}`} d={`M0 ${y}H400`} />)}
        {hours.map((x) => <path key={`h${x}`} d={`M${x} -10Q${x + 44} 310 ${x} 630`} />)}
      </g>
      <g transform="translate(0 198)">
        <path className="motif-trace" d="M-4 62c24-4 34 6 56 2s30-14 52-12 34 10 54 12 26 4 40 20 22 50 44 54 30-26 48-44 30-18 46-22" />
        <path className="motif-pen" d="M336 72l70-44" />
        <circle className="motif-nib" cx="336" cy="72" r="4.5" />
      </g>
    </svg>
  );
}

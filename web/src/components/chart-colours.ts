/** The scheme's colours, read from the page's style sheet so that they live in one place. */
export function chartColours(element: HTMLElement) {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: read('--ink'), soft: read('--ink-soft'), line: read('--line'), strong: read('--line-strong'), surface: read('--surface'),
    accent: read('--accent'), brass: read('--brass'), brassBright: read('--brass-bright'), clay: read('--clay'), moss: read('--moss'), font: style.fontFamily,
  };
}

export type ChartColours = ReturnType<typeof chartColours>;

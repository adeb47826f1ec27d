const browsers: readonly [RegExp, string][] = [[/Edg\//, 'Edge'], [/Firefox\//, 'Firefox'], [/OPR\//, 'Opera'], [/Chrome\//, 'Chrome'], [/Safari\//, 'Safari']];
const systems: readonly [RegExp, string][] = [[/iPhone/, 'iPhone'], [/iPad/, 'iPad'], [/Android/, 'Android'], [/Mac OS X/, 'Mac'], [/Windows/, 'Windows'], [/CrOS/, 'ChromeOS'], [/Linux/, 'Linux']];

/** "Firefox on Linux": what a member recognises their own device by. Brand names, so the same in every language. */
export function deviceLabel(userAgent: string = navigator.userAgent): string {
  const find = (names: readonly [RegExp, string][], otherwise: string): string => names.find(([pattern]) => pattern.test(userAgent))?.[1] ?? otherwise;
  return `${find(browsers, 'Browser')} on ${find(systems, 'device')}`;
}

/** First match wins: browsers that pretend to be others come before those they imitate. */
const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox\/|FxiOS/, 'Firefox'],
  [/Chrome\/|CriOS/, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

const firstOf = (known: [RegExp, string][], agent: string): string | undefined =>
  known.find(([sign]) => sign.test(agent))?.[1];

/** The browser and system a user agent names, or null when it names neither. */
export function deviceOf(agent: string): { browser: string; system: string } | null {
  const browser = firstOf(browsers, agent);
  const system = firstOf(systems, agent);
  return browser && system ? { browser, system } : null;
}

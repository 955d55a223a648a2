import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Obstacle } from './console.ts';

/** The Chromium of this machine: `CHROMIUM_PATH`, a system browser, or one that Playwright downloaded. */
export function findChromium(): string {
  const found = candidates().find(runs);
  if (found) return found;
  throw new Obstacle(
    'Aucun Chromium sur cette machine pour les parcours dans le navigateur.',
    'Installez-le (Debian, Ubuntu : apt install chromium ; ailleurs : npx playwright install chromium) ou donnez CHROMIUM_PATH.',
  );
}

function candidates(): string[] {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return [named];
  return [...onPath(), ...inApplications(), ...downloaded()];
}

function onPath(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function inApplications(): string[] {
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
    (name) => process.env[name] ?? 'C:\\',
  );
  return [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...windows.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
    ...windows.map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
  ];
}

/** Where Playwright keeps its browsers, the newest first. */
function downloaded(): string[] {
  const caches = ['.cache/ms-playwright', 'Library/Caches/ms-playwright', 'AppData/Local/ms-playwright'];
  const inside = [
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ];
  return caches
    .map((cache) => join(homedir(), cache))
    .filter(existsSync)
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => name.startsWith('chromium-'))
        .sort()
        .reverse()
        .map((name) => join(cache, name)),
    )
    .flatMap((browser) => inside.map((path) => join(browser, path)));
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

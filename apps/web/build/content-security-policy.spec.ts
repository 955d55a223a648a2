import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy } from './content-security-policy.js';

const root = join(__dirname, '../../..');
const sources = globSync(['apps/web/src/**/*.tsx', 'libs/ui/**/*.tsx'], { cwd: root });

test('nothing inline and nothing from elsewhere is allowed', () => {
  expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/);
});

test('there is something to check', () => {
  expect(sources.length).toBeGreaterThan(40);
});

test.each(sources)('%s asks for no inline style sheet', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).not.toMatch(
    /=\{\{ (base|xs|sm|md|lg|xl):|<(Simple)?Grid[ >].*cols=|<style\b|dangerouslySetInnerHTML/,
  );
});

test('the page itself has neither inline script nor inline style', () => {
  const html = readFileSync(join(root, 'apps/web/index.html'), 'utf8');
  expect(html).not.toMatch(/<style|style=|<script(?![^>]*\bsrc=)|\son\w+=/);
});

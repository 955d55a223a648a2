import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './build/content-security-policy.js';
import { preloadFonts } from './build/preload-fonts.js';
import { trustedDocuments } from './build/trusted-documents.js';

const api = process.env['ETABLI_API'] ?? 'http://localhost:3000';
const proxy = {
  '/graphql': { target: api, ws: true },
  ...Object.fromEntries(
    ['/auth', '/files', '/demo', '/feeds', '/invitations'].map((path) => [path, { target: api }]),
  ),
};

export default defineConfig({
  plugins: [react(), preloadFonts(), trustedDocuments()],
  resolve: { conditions: ['@etabli/source', 'module', 'browser', 'development|production'] },
  server: { port: 4310, strictPort: true, proxy },
  preview: {
    port: 4310,
    strictPort: true,
    proxy,
    headers: { 'content-security-policy': contentSecurityPolicy },
  },
  build: {
    target: 'es2023',
    sourcemap: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\// },
            { name: 'data', test: /node_modules\/(@apollo|graphql|graphql-ws|rxjs|optimism|@wry)\// },
          ],
        },
      },
    },
  },
});

import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@selbstcheck/source', ...defaultClientConditions] },
  build: {
    outDir: 'dist',
    target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    // Fonts and icons stay files: the server's content security policy allows no inlined fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What the first look needs comes in two files: each further one costs a kilobyte of headers.
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/ },
            { name: 'start', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
  preview: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});

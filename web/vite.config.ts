import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { offlineWorker } from './offline-worker.js';

const server = process.env['BAROGRAPH_SERVER'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), offlineWorker()],
  build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 700 },
  server: {
    proxy: {
      '/graphql': { target: server, ws: true },
      '/answers': server,
      '/export': server,
      '/manifests': server,
      '/replies': server,
      '/api': server,
      '/media': server,
    },
  },
});

import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The packages of this workspace do nothing when they are imported, so what a screen does not use is left out of it. */
const ownPackage = /[\\/]packages[\\/](core|figures)[\\/]src[\\/]/;

const SERVER = 'http://localhost:4600';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), babel({ presets: [reactCompilerPreset()] })],
  build: {
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: ownPackage, sideEffects: false }] },
    },
  },
  // The server takes requests of its own pages only: for developing, this one speaks as one of them.
  server: { proxy: { '/api': { target: SERVER, changeOrigin: true, headers: { origin: SERVER } } } },
});

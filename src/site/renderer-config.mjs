import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import { passthroughImageService } from 'astro/config';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/**
 * All messages in all languages are far too much for a page: in a browser those of its language, which are loaded when they
 * are needed, stand for them. So what tells dates and distances is the same code everywhere.
 *
 * @type {import('vite').Plugin}
 */
const messagesInBrowser = {
  name: 'messages-in-browser',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId(source) {
    const isMessages = source === '#i18n/messages.ts' || source === './messages.ts';
    return isMessages ? join(projectRoot, 'src/i18n/messages-in-browser.ts') : null;
  },
};

/**
 * What both builds of the site have in common: pages, styles and scripts come out the same in both. Nothing is put
 * inline, because the pages forbid it (Content-Security-Policy).
 *
 * @param {string | null} snapshotFile
 */
function commonConfig(snapshotFile) {
  return /** @satisfies {import('astro').AstroInlineConfig} */ ({
    root: projectRoot,
    srcDir: './src/site',
    publicDir: './public',
    trailingSlash: 'always',
    scopedStyleStrategy: 'where',
    devToolbar: { enabled: false },
    // For pages that are applications. A page without an island carries none of it.
    integrations: [react()],
    image: { service: passthroughImageService() },
    build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
    vite: {
      plugins: [messagesInBrowser],
      cacheDir: join(projectRoot, 'build', 'vite'),
      build: { assetsInlineLimit: 0 },
      define: { __SNAPSHOT_FILE__: JSON.stringify(snapshotFile) },
    },
  });
}

/**
 * Plain Astro: all pages of one snapshot, into a folder any web server can serve.
 *
 * @param {string | null} snapshotFile
 */
export function staticConfig(snapshotFile) {
  return /** @satisfies {import('astro').AstroInlineConfig} */ ({
    ...commonConfig(snapshotFile),
    output: 'static',
    outDir: './dist',
  });
}

/**
 * The same pages, compiled once into `<outDir>/server/entry.mjs` with `render(path)` and `setSnapshot(snapshot)`, and
 * their styles, scripts and fonts in `<outDir>/client/`. For Astro's own `build()`; never exposed to requests.
 *
 * @param {string} outDir absolute
 */
export function rendererConfig(outDir) {
  return /** @satisfies {import('astro').AstroInlineConfig} */ ({
    ...commonConfig(null),
    configFile: false,
    logLevel: 'error',
    output: 'server',
    outDir,
    adapter: {
      name: 'renderer',
      hooks: {
        'astro:config:done': ({ setAdapter }) =>
          setAdapter({
            name: 'renderer',
            entrypointResolution: 'auto',
            serverEntrypoint: join(projectRoot, 'src/site/renderer.ts'),
            supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable' },
          }),
      },
    },
  });
}

// A process of its own, started by renderer-build.ts: node compile-renderer.ts <configuration of the site> <output folder>
import { pathToFileURL } from 'node:url';
import { type AstroInlineConfig, build } from 'astro';

const [configFile = '', outDir = ''] = process.argv.slice(2);
const { rendererConfig }: { rendererConfig: (outDir: string) => AstroInlineConfig } = await import(
  pathToFileURL(configFile).href
);
await build(rendererConfig(outDir));

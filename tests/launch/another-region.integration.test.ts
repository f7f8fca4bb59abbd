import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDataDir } from '../fixtures/database.ts';
import { type Product, startProduct } from '../fixtures/product.ts';

const names = { fi: 'Pikkumaa', sv: 'Lillmark', en: 'Smallshire', de: 'Kleinmark' };

test('another region runs on the same program: its content folder is all it needs', async () => {
  const contentDir = join(import.meta.dirname, '../fixtures/tiny-region');
  const product = await startProduct({ CONTENT_DIR: contentDir }, temporaryDataDir());
  try {
    await product.served();
    for (const [language, name] of Object.entries(names)) {
      expect(await textOf(product, `/${language}/`)).toContain(name);
      expect((await fetch(`${product.address}/${language}/kuusela/`)).status).toBe(200);
      expect((await fetch(`${product.address}/${language}/jyvaskyla/`)).status).toBe(404);
    }
  } finally {
    await product.stop();
    product.remove();
  }
}, 120_000);

async function textOf(product: Product, path: string): Promise<string> {
  return await (await fetch(product.address + path)).text();
}

import type { TestProject } from 'vitest/node';
import { startProduct } from '../fixtures/product.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly address: string;
    readonly dataDir: string;
  }
}

/** One product for all browser tests, as a new user gets it: with the sample, ready when the admin answers too. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const product = await startProduct();
  await product.ready();
  project.provide('address', product.address);
  project.provide('dataDir', product.dataDir);
  return async () => {
    await product.stop();
    product.remove();
  };
}

/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page is about, when the renderer was told. */
    readonly address?: import('#snapshot/page-rule.ts').PageAddress | null;
  }
}

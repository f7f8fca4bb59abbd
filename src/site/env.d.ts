/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page shows, when the renderer was given it. */
    readonly page?: import('#snapshot/page-data.ts').PageData | null;
  }
}

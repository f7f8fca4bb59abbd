import type { Language } from '#i18n/languages.ts';

/** What has become of a document in public: what its editor is told above the form. */
export type Publication = {
  /**
   * `waiting`: a change is on its way to the pages; `leaving`: its pages are being taken away; `failed`: the last try
   * did not work; `live`: what is published is what the pages show; `draft`: there is no page, and none is coming.
   */
  readonly state: 'draft' | 'waiting' | 'leaving' | 'failed' | 'live';
  /** Whether a draft that is newer than what is published waits beside it. */
  readonly draftWaits: boolean;
  /** The public address in each language, of a published document. */
  readonly pages: Readonly<Record<Language, string>> | null;
  /** Why it failed, in the words of the program, for administrators only. */
  readonly reason: string | null;
};

/** Whether it stays like this until somebody saves again, so that there is nothing to wait for. */
export function isSettled({ state }: Publication): boolean {
  return state === 'draft' || state === 'live';
}

'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

export type SavedDocument = { readonly [field: string]: unknown };

const asked = new Map<string, Promise<SavedDocument | null>>();

/** The document as it was last saved, in all languages; `null` while it is not there or not known. */
export function useSavedDocument(): SavedDocument | null {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo();
  const [saved, setSaved] = useState<SavedDocument | null>(null);
  useEffect(() => {
    if (!collectionSlug || id === undefined) return;
    let wanted = true;
    askOnce(`/api/${collectionSlug}/${id}?locale=all&depth=0&draft=true`, lastUpdateTime).then((document) => {
      if (wanted) setSaved(document);
    });
    return () => {
      wanted = false;
    };
  }, [collectionSlug, id, lastUpdateTime]);
  return saved;
}

/** Several parts of one form want the same document: it is asked for once after each time it was saved. */
function askOnce(address: string, savedAt: number): Promise<SavedDocument | null> {
  const key = `${address} ${savedAt}`;
  const answer = asked.get(key) ?? ask(address);
  asked.clear();
  asked.set(key, answer);
  return answer;
}

async function ask(address: string): Promise<SavedDocument | null> {
  const response = await fetch(address, { credentials: 'same-origin' });
  return response.ok ? ((await response.json()) as SavedDocument) : null;
}

import type { Finding } from '#directory/finding/finding.ts';
import { printFinding } from '#directory/finding/print-finding.ts';

/** The address of a finding on this page; the page itself, when nothing is asked. */
export function addressOf(finding: Finding): string {
  const asked = printFinding(finding);
  return asked === '' ? location.pathname : `${location.pathname}?${asked}`;
}

/** A step that the back button takes back; none when the address is that already. */
export function goTo(address: string): void {
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
}

/** The same page under the address by which it is known, as of an older link. */
export function callIt(address: string): void {
  if (address !== location.pathname + location.search) history.replaceState(history.state, '', address + location.hash);
}

/** Follows the links of this page to itself without loading it anew. A link opened in another tab is the browser's. */
export function followLinks(root: HTMLElement, follow: (address: string) => void): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || event.defaultPrevented || link.pathname !== location.pathname) return;
    event.preventDefault();
    follow(link.pathname + link.search);
  });
}

/** Keeps the focus when what has it is made anew: on what stands for the same, or else on the results. */
export function keepingFocus(root: HTMLElement, fallback: HTMLElement, change: () => void): void {
  const { activeElement } = document;
  const key =
    activeElement instanceof HTMLElement && root.contains(activeElement) ? activeElement.dataset.key : undefined;
  change();
  if (key === undefined || activeElement?.isConnected) return;
  const same = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  (same ?? fallback).focus();
}

/** Gives the focus to the results, when what had it is not there any more. */
export function holdFocus(fallback: HTMLElement): void {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body || !activeElement.checkVisibility()) fallback.focus();
}

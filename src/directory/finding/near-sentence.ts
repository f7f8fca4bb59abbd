import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import type { NearGroup } from './near-groups.ts';
import type { Nearness } from './nearness.ts';

/** To how many kilometres a distance is rounded that is known so well, and from where on more roughly. */
const steps = { exact: 1, village: 5, municipality: 10 } as const satisfies Record<Nearness['precision'], number>;

const farAway = 30;

/** How far it is in a straight line, in kilometres as whole as it is known: "noin 3 km", "alle 1 km". */
export function tellDistance({ kilometres, precision, band, direction }: Nearness, language: Language): string {
  const translate = translator(language);
  if (direction === null) return translate('finding.near.under', { kilometres: band.to ?? 0 });
  const step = Math.max(steps[precision], kilometres < farAway ? 1 : 5);
  return translate('finding.near.about', { kilometres: Math.max(1, Math.round(kilometres / step)) * step });
}

/** What listings of a group have in common: "alle 1 km", "1–3 km pohjoiseen", "Verkossa, puhelimella tai kotona". */
export function tellNearGroup({ at }: Pick<NearGroup, 'at'>, language: Language): string {
  const translate = translator(language);
  if (at === null) return translate('finding.near.anywhere');
  const { band, direction } = at;
  if (direction === null) return translate('finding.near.under', { kilometres: band.to ?? 0 });
  const values = { from: band.from, direction: translate(`finding.direction.${direction}`) };
  return band.to === null
    ? translate('finding.near.over', values)
    : translate('finding.near.between', { ...values, to: band.to });
}

import type { PublishReport } from './session-work.ts';
import type { Session } from './session.ts';

export async function publishCompactSearch(_session: Session): Promise<PublishReport | null> {
  return null;
}

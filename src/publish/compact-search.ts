import type { Session } from './session.ts';
import type { PublishReport } from './session-work.ts';

export async function publishCompactSearch(_session: Session): Promise<PublishReport | null> {
  return null;
}

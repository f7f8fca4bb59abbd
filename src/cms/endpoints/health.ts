import type { Endpoint } from 'payload';

/** `GET /api/health`: whether the CMS answers and reaches its database. For everybody, and says nothing else. */
export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    try {
      await payload.db.pool.query('SELECT 1');
      return Response.json({ ok: true }, { headers: { 'Cache-Control': 'no-store' } });
    } catch (error) {
      payload.logger.error({ err: error }, 'The database does not answer');
      return Response.json({ ok: false }, { status: 503, headers: { 'Cache-Control': 'no-store' } });
    }
  },
};

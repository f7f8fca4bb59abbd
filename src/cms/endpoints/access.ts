import { accessOperation, type Endpoint, UnauthorizedError } from 'payload';

/** `GET /api/access`, which Payload answers to anybody with the names of all collections and fields. */
export const accessEndpoint: Endpoint = {
  path: '/access',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new UnauthorizedError(req.t);
    return Response.json(await accessOperation({ req }));
  },
};

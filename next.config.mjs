import { withPayload } from '@payloadcms/next/withPayload';

/** Next carries the admin and its API and nothing else: the public site is made by Astro. */
const nextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  productionBrowserSourceMaps: false,
  // Types are checked by `npm run check:types`, for the whole project at once.
  typescript: { ignoreBuildErrors: true },
};

export default withPayload(nextConfig, { devBundleServerPackages: false });

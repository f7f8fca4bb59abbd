import { withPayload } from '@payloadcms/next/withPayload';

/** Next carries the admin and its API and nothing else: the public site is made by Astro. */
const nextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  productionBrowserSourceMaps: false,
  // Types are checked by `npm run check:types`, for the whole project at once.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Payload decides by the names of errors how to log them: the server's code keeps its names.
    serverMinification: false,
    // The admin is built when its sources changed, so once in a long while: 150 MB of cache would help nobody.
    turbopackFileSystemCacheForBuild: false,
  },
};

export default withPayload(nextConfig, { devBundleServerPackages: false });

import config from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { importMap } from '../importMap.js';

type Arguments = {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<{ [key: string]: string | string[] }>;
};

export const generateMetadata = (args: Arguments): Promise<Metadata> => generatePageMetadata({ config, ...args });

export default function Page({ params, searchParams }: Arguments) {
  return RootPage({ config, params, searchParams, importMap });
}

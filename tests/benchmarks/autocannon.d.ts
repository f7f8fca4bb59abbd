/** What we use of autocannon, which comes without types. */
declare module 'autocannon' {
  type Options = {
    readonly url: string;
    readonly connections: number;
    /** In seconds. */
    readonly duration: number;
    readonly headers?: Readonly<Record<string, string>>;
  };
  type Result = {
    /** Milliseconds. */
    readonly latency: { readonly p50: number; readonly p99: number };
    /** In a second. */
    readonly requests: { readonly average: number };
    readonly errors: number;
    readonly timeouts: number;
    readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>;
  };
  export default function autocannon(options: Options): Promise<Result>;
}

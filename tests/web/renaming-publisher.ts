/** A publisher that gives one page another name again and again, for `publishing.test.ts`; a worker. */
import { parentPort, workerData } from 'node:worker_threads';
import { commitChanges, type FileChange } from '#publish/journal.ts';

const { releases, times } = workerData as { readonly releases: string; readonly times: number };
const confirm = async () => undefined;
const reached = () => undefined;

for (let time = 1; time <= times; time += 1) {
  const put = (file: string, content: string): FileChange => ({ kind: 'put', file: `1/${file}`, content });
  const former = Array.from({ length: time }, (_, before) => `/fi/nimi-${before}/ /fi/nimi-${time}/;\n`);
  await commitChanges(
    releases,
    [
      { placed: 'pages-placed', changes: [put(`fi/nimi-${time}/index.html`, `nimi ${time}`)] },
      { placed: 'feeds-placed', changes: [put('redirects.map', former.join(''))] },
      { placed: 'removals-done', changes: [{ kind: 'remove', file: `1/fi/nimi-${time - 1}/index.html` }] },
    ],
    { confirm, reached },
  );
  parentPort?.postMessage(time);
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

type Chunk = { type: 'chunk'; isEntry: boolean; name: string; fileName: string; imports: string[]; dynamicImports: string[]; viteMetadata?: { importedCss: Set<string>; importedAssets: Set<string> } };
const ALWAYS = ['/icon.svg', '/technician/manifest.webmanifest'];

/** Writes the service worker of the technician's page with the list of exactly the files that page consists of. */
export function technicianWorker(source: string): Plugin {
  return {
    name: 'technician-worker',
    apply: 'build',
    enforce: 'post', // the page and its style sheets are known only then
    generateBundle(_, bundle) {
      const chunks = bundle as unknown as Record<string, Chunk>;
      const entry = Object.values(chunks).find((one) => one.type === 'chunk' && one.isEntry && one.name === 'technician');
      if (!entry) throw new Error('There is no entry called technician');
      const files = [...ALWAYS, ...filesOf(entry, chunks)].sort();
      const page = bundle['technician/index.html'];
      if (page?.type !== 'asset') throw new Error('There is no page of the technician');
      const name = `technician-${createHash('sha256').update(files.join('\n')).update(page.source).digest('hex').slice(0, 12)}`;
      const worker = readFileSync(source, 'utf8')
        .replace('const FILES = [];', `const FILES = ${JSON.stringify(files)};`)
        .replace("const NAME = 'technician-dev';", `const NAME = '${name}';`);
      this.emitFile({ type: 'asset', fileName: 'technician/sw.js', source: worker });
    },
  };
}

function filesOf(entry: Chunk, chunks: Record<string, Chunk>): Set<string> {
  const files = new Set<string>();
  const waiting = [entry.fileName];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (files.has(`/${file}`) || !(file in chunks)) continue; // chunks of nothing but style are taken out again
    files.add(`/${file}`);
    const chunk = chunks[file];
    if (chunk?.type !== 'chunk') continue;
    waiting.push(...chunk.imports, ...chunk.dynamicImports, ...(chunk.viteMetadata?.importedCss ?? []), ...(chunk.viteMetadata?.importedAssets ?? []));
  }
  return files;
}

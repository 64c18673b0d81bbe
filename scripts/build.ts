import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig } from 'vite'

const root = join(__dirname, '..')
const dist = join(root, 'dist')

/** A bundle for Node or Electron's main side: one CommonJS file, packages inside, natives outside. */
const nodeBundle = (entry: string, file: string, target: string): InlineConfig => ({
  configFile: false,
  logLevel: 'warn',
  root,
  ssr: { noExternal: true, external: ['electron', 'sqlite3'] },
  build: {
    ssr: join(root, entry),
    outDir: join(dist, file, '..'),
    emptyOutDir: false,
    target,
    minify: false,
    rolldownOptions: {
      external: ['electron', 'sqlite3'],
      output: {
        format: 'cjs',
        entryFileNames: file.split('/').at(-1) ?? file,
        codeSplitting: false,
      },
    },
  },
})

const windowBundle: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  root: join(root, 'renderer'),
  base: './',
  plugins: [react()],
  build: {
    outDir: join(dist, 'renderer'),
    emptyOutDir: true,
    target: 'chrome114',
    // Inlined assets would be data: URLs, which the content policy refuses for scripts and styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
}

/** What pdf.js reads beside the PDF itself: Chinese without embedded fonts is lost without it. */
const pdfAssets = ['cmaps', 'standard_fonts'] as const

/** `part` is main for the import process, renderer for the page view. */
async function copyPdfAssets(part: 'main' | 'renderer'): Promise<void> {
  for (const folder of pdfAssets)
    await cp(join(root, 'node_modules', 'pdfjs-dist', folder), join(dist, part, 'pdf', folder), {
      recursive: true,
    })
}

/** Builds window, main process, preload script, child processes and headless entrance into dist/. */
export async function buildAll(): Promise<void> {
  await Promise.all(
    ['main', 'preload', 'desk'].map((folder) =>
      rm(join(dist, folder), { recursive: true, force: true }),
    ),
  )
  await Promise.all([
    build(nodeBundle('main/index.ts', 'main/index.cjs', 'node18')),
    build(nodeBundle('main/workbook/process.ts', 'main/workbook-process.cjs', 'node18')),
    build(nodeBundle('main/import/process.ts', 'main/import-process.cjs', 'node18')),
    copyPdfAssets('main'),
    build(nodeBundle('preload/index.ts', 'preload/index.cjs', 'chrome114')),
    build(nodeBundle('scripts/desk.ts', 'desk/desk.cjs', 'node18')),
    build(windowBundle),
  ])
  // Behind the bundle of the window, which empties its folder first.
  await copyPdfAssets('renderer')
}

/** Builds a measurement of library code as it is shipped: in one bundle, where a constant is no lookup in a module. */
export async function buildBench(entry: string): Promise<string> {
  await build(nodeBundle(`scripts/${entry}.ts`, `bench/${entry}.cjs`, 'node18'))
  return join(dist, 'bench', `${entry}.cjs`)
}

if (require.main === module)
  buildAll().catch((error: unknown) => {
    console.error(error)
    process.exit(1)
  })

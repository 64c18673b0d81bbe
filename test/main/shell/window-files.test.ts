import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fileOf, headers } from '../../../main/shell/window-files'

describe('the files that the window may ask for', () => {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'desk-files-')))
  const folder = join(place, 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  for (const name of ['renderer/index.html', 'renderer/assets/a.js', 'secret.js', 'renderer/b.txt'])
    writeFileSync(join(place, name), '')
  symlinkSync(join(place, 'secret.js'), join(folder, 'link.js'))
  mkdirSync(join(place, 'renderer-two'))
  writeFileSync(join(place, 'renderer-two', 'c.js'), '')
  afterAll(() => {
    rmSync(place, { recursive: true, force: true })
  })

  it.each([
    ['app://desk/index.html', 'index.html'],
    ['app://desk/assets/a.js', join('assets', 'a.js')],
    ['app://desk/assets/a.js?v=1#top', join('assets', 'a.js')],
  ])('are found: %s', async (url, file) => {
    expect(await fileOf(url, folder)).toBe(join(folder, file))
  })

  it.each([
    ['another host', 'app://other/index.html'],
    ['another scheme', 'file:///etc/hostname'],
    ['a path that climbs', 'app://desk/..%2fsecret.js'],
    ['a path that climbs, written twice', 'app://desk/..%252fsecret.js'],
    ['a path that climbs from within', 'app://desk/assets/%2e%2e/%2e%2e/secret.js'],
    ['a backslash that climbs', 'app://desk/..%5csecret.js'],
    ['a neighbour whose name begins alike', 'app://desk/..%2frenderer-two/c.js'],
    ['a link out of the folder', 'app://desk/link.js'],
    ['a kind of file that no page needs', 'app://desk/b.txt'],
    ['a folder', 'app://desk/assets'],
    ['a zero byte', 'app://desk/index.html%00.js'],
    ['broken percent signs', 'app://desk/%zz'],
    ['no URL at all', 'index.html'],
  ])('are not: %s', async (_what, url) => {
    expect(await fileOf(url, folder)).toBeNull()
  })

  it('go with a policy that lets neither inline nor foreign code in', () => {
    const policy = headers['Content-Security-Policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })
})

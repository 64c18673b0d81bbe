import { describe, expect, it } from 'vitest'
import { libraryNeeds, missingLibraries } from '../../scripts/system-packages'

const answer = `
	linux-vdso.so.1 (0x00007ffc)
	libnss3.so => not found
	libgtk-3.so.0 => /lib/x86_64-linux-gnu/libgtk-3.so.0 (0x00007f)
	libxkbcommon.so.0 => not found
`

describe('what the runtime is linked against', () => {
  it('is missing where the loader says so', () => {
    expect(missingLibraries(answer)).toEqual(['libnss3.so', 'libxkbcommon.so.0'])
  })

  it('comes with the package that has the missing library', () => {
    expect(libraryNeeds(['libnss3.so']).map(({ packages }) => packages)).toEqual([['libnss3']])
  })

  it('comes with all packages when no one is known to have it', () => {
    const packages = libraryNeeds(['libxkbcommon.so.0']).flatMap((need) => need.packages)
    expect(packages).toEqual(expect.arrayContaining(['libgtk-3-0', 'libnss3', 'libgbm1']))
  })

  it('needs nothing when nothing is missing', () => {
    expect(libraryNeeds([])).toEqual([])
  })
})

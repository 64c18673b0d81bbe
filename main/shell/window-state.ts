import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How the window was left: place and size on the screen, and the zoom factor of its page. */
export interface WindowState {
  readonly bounds: Rectangle | null
  readonly maximized: boolean
  readonly zoom: number
}

const fresh: WindowState = { bounds: null, maximized: false, zoom: 1 }

/** Below 0.8 Chinese text cannot be read; above 2.0 the frame leaves no room for it. */
const zoomFactors = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const

/** The next factor up (1) or down (-1); stays at the ends. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const factors = direction === 1 ? zoomFactors : zoomFactors.toReversed()
  // Chromium gives a factor back with the last digits changed.
  const beyond = factors.find((factor) => (factor - zoom) * direction > 0.01)
  return beyond ?? factors.at(-1) ?? 1
}

/**
 * Keeps the window on a screen that still exists and no larger than it: monitors are unplugged and resolutions
 * changed between two starts. Without bounds, in the middle, at most 1400 × 900.
 */
export function fitBounds(bounds: Rectangle | null, area: Rectangle): Rectangle {
  const width = Math.min(bounds?.width ?? 1400, area.width)
  const height = Math.min(bounds?.height ?? 900, area.height)
  const within = (wanted: number, start: number, room: number) =>
    Math.round(Math.min(Math.max(wanted, start), start + room))
  return {
    x: within(bounds?.x ?? area.x + (area.width - width) / 2, area.x, area.width - width),
    y: within(bounds?.y ?? area.y + (area.height - height) / 2, area.y, area.height - height),
    width,
    height,
  }
}

const isNumber = (value: unknown): value is number => Number.isFinite(value)

const isRectangle = (value: unknown): value is Rectangle =>
  typeof value === 'object' &&
  value !== null &&
  'x' in value &&
  'y' in value &&
  'width' in value &&
  'height' in value &&
  [value.x, value.y, value.width, value.height].every(isNumber)

const fileIn = (folder: string): string => join(folder, 'window.json')

/** Nothing here is worth a message: what cannot be read counts as never kept. */
export function readWindowState(folder: string): WindowState {
  try {
    const found: unknown = JSON.parse(readFileSync(fileIn(folder), 'utf8'))
    if (typeof found !== 'object' || found === null) return fresh
    const zoom = 'zoom' in found && isNumber(found.zoom) ? found.zoom : 1
    return {
      bounds: 'bounds' in found && isRectangle(found.bounds) ? found.bounds : null,
      maximized: 'maximized' in found && found.maximized === true,
      zoom: Math.min(Math.max(zoom, zoomFactors[0]), 2),
    }
  } catch {
    return fresh
  }
}

/** Writes beside the old file and renames, so that a crash leaves one of the two whole. */
export function keepWindowState(folder: string, state: WindowState): void {
  const file = fileIn(folder)
  writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

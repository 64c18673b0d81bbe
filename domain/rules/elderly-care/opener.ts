import type { Gap, Readings, Trace } from '../calculator'
import { openPoint } from './open-point'

/** `open('silent', 'stacking')` notes an open point of this calculator, with the reading in force. */
export const opener =
  <R extends Readings>(trace: Trace, readings: R, chosen: { readonly [K in keyof R]: string }) =>
  (kind: Gap['kind'], name: keyof R & string): void => {
    const point = readings[name]
    if (point !== undefined) trace.gap(openPoint(kind, name, point, chosen[name]))
  }

import type { Calculator } from '../calculator'
import { baseClass } from './base-class'
import { effectiveDate } from './effective-date'
import { noiseLimit } from './noise-limit'
import { roadClass } from './road-class'
import { siteLimit } from './site-limit'
import { trafficBand } from './traffic-band'
import { zoneLookup } from './zone-lookup'

/** 溧阳市中心城区声环境功能区划, 溧政发〔2023〕3号. */
export const noiseCalculators: readonly Calculator[] = [
  siteLimit,
  noiseLimit,
  zoneLookup,
  baseClass,
  trafficBand,
  roadClass,
  effectiveDate,
]

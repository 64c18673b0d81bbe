import type { Calculator } from '../calculator'
import { fumeMonitoring } from './fume-monitoring'
import { newEnergyVehicles } from './new-energy-vehicles'

/** 2023年常州市生态文明建设工作方案, 常政发〔2023〕23号. */
export const ecoTargetCalculators: readonly Calculator[] = [newEnergyVehicles, fumeMonitoring]

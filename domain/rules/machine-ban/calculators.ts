import type { Calculator } from '../calculator'
import { bannedMachine } from './banned-machine'
import { regulator } from './regulator'

/** 禁止使用高排放非道路移动机械区域, 溧政发〔2023〕4号. */
export const machineBanCalculators: readonly Calculator[] = [bannedMachine, regulator]

import { binhaiLayouts } from './binhai.ts'
import { centralLayouts } from './central-districts.ts'
import { outerLayouts } from './outer-districts.ts'
import { ringLayouts } from './ring-districts.ts'
import { wholeCityLayouts } from './whole-city.ts'

export const layouts = [...wholeCityLayouts, ...binhaiLayouts, ...centralLayouts, ...ringLayouts, ...outerLayouts]

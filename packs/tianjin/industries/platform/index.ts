import { chainSurvey } from './chain-survey.ts'
import { platformFigures } from './figures.ts'
import { products } from './products.ts'
import { chainSegments } from './segments.ts'
import { dataAuthorisations, supplyLinks } from './supply-links.ts'

export { chainProducts, productInputs, productMakers } from './products.ts'
export { chainSegments } from './segments.ts'
export { supplyLinks } from './supply-links.ts'

/** 产业链大数据平台. */
export const platform = [chainSegments, ...products, supplyLinks, dataAuthorisations, chainSurvey, ...platformFigures]

export { type SizeAnswer, type SizeClass, type SizedFirm, sizeClassOf } from './size-class.ts'
export { type SizeFigure, type SizeGroup, type SizeRule, sizeRule2017 } from './size-rule.ts'
